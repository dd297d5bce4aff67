using System.Globalization;
using CorpusGen.Compiler.Dates;

namespace CorpusGen.Compiler.Tests.Dates;

public sealed class DateExpressionTests
{
    // A Thursday, already the 19th on its own clock and still the 18th in UTC.
    private static readonly PartialDate Published = PartialDate.Parse("2031-06-19T05:40:00+09:00");

    [Theory]
    [InlineData("18日", "2031-06-18", "the 18th of a month")]
    [InlineData("十八日", "2031-06-18", "the 18th of a month")]
    [InlineData("１８日", "2031-06-18", "the 18th of a month")]
    [InlineData("19日", "2031-06-19", "the 19th of a month")]
    [InlineData("十二日", "2031-06-12", "the 12th of a month")]
    [InlineData("一〇日", "2031-06-10", "the 10th of a month")]
    [InlineData("三十一日", "2031-05-31", "the 31st of a month")]
    [InlineData("3月18日", "2031-03-18", "18 March")]
    [InlineData("三月十八日", "2031-03-18", "18 March")]
    [InlineData("３月 １８日", "2031-03-18", "18 March")]
    [InlineData("12月31日", "2030-12-31", "31 December")]
    [InlineData("2031年6月18日", "2031-06-18", "18 June 2031")]
    [InlineData("西暦2031年6月18日", "2031-06-18", "18 June 2031")]
    [InlineData("二〇三一年六月十八日", "2031-06-18", "18 June 2031")]
    [InlineData("二千三十一年六月十八日", "2031-06-18", "18 June 2031")]
    [InlineData("2031年6月", "2031-06", "June 2031")]
    [InlineData("2030年", "2030", "the year 2030")]
    [InlineData("2040年", "2040", "the year 2040")]
    [InlineData("千九百年", "1900", "the year 1900")]
    [InlineData("令和7年", "2025", "the year 2025")]
    [InlineData("令和元年", "2019", "the year 2019")]
    [InlineData("令和13年6月18日", "2031-06-18", "18 June 2031")]
    [InlineData("令和十三年六月十八日", "2031-06-18", "18 June 2031")]
    [InlineData("㋿7年", "2025", "the year 2025")]
    [InlineData("平成元年1月8日", "1989-01-08", "8 January 1989")]
    [InlineData("平成32年", "2020", "the year 2020")]
    [InlineData("昭和64年1月7日", "1989-01-07", "7 January 1989")]
    [InlineData("昭和20年8月", "1945-08", "August 1945")]
    [InlineData("大正12年9月1日", "1923-09-01", "1 September 1923")]
    [InlineData("明治6年1月1日", "1873-01-01", "1 January 1873")]
    [InlineData("明治元年", "1868", "the year 1868")]
    [InlineData("R7年", "2025", "the year 2025")]
    [InlineData("R7", "2025", "the year 2025")]
    [InlineData("Ｒ７年６月", "2025-06", "June 2025")]
    [InlineData("R7.6.18", "2025-06-18", "18 June 2025")]
    [InlineData("H31/4/30", "2019-04-30", "30 April 2019")]
    [InlineData("S64年1月7日", "1989-01-07", "7 January 1989")]
    public void Japanese_dates_are_read_from_the_day_of_publication(string exact, string value, string says) =>
        AssertReads(exact, value, says);

    [Theory]
    [InlineData("月曜", "2031-06-16", "a Monday")]
    [InlineData("月曜日", "2031-06-16", "a Monday")]
    [InlineData("木曜日", "2031-06-19", "a Thursday")]
    [InlineData("金曜日", "2031-06-13", "a Friday")]
    [InlineData("日曜日", "2031-06-15", "a Sunday")]
    [InlineData("（火）", "2031-06-17", "a Tuesday")]
    [InlineData("(火曜日)", "2031-06-17", "a Tuesday")]
    [InlineData("18日（水）", "2031-06-18", "Wednesday, the 18th of a month")]
    [InlineData("18日水曜日", "2031-06-18", "Wednesday, the 18th of a month")]
    [InlineData("15日日曜", "2031-06-15", "Sunday, the 15th of a month")]
    [InlineData("6月18日（水・祝）", "2031-06-18", "Wednesday, 18 June")]
    [InlineData("2031年6月18日(水)", "2031-06-18", "Wednesday, 18 June 2031")]
    [InlineData("2024/03/18(月)", "2024-03-18", "Monday, 18 March 2024")]
    public void Weekdays_stand_alone_or_confirm_a_day(string exact, string value, string says) => AssertReads(exact, value, says);

    [Theory]
    [InlineData("18日午前9時")]
    [InlineData("18日の午前9時半ごろ")]
    [InlineData("18日午後九時三十分")]
    [InlineData("18日 9:30")]
    [InlineData("18日夜")]
    [InlineData("18日未明に")]
    [InlineData("18日までに")]
    [InlineData("18日までには")]
    [InlineData("18日 まで")]
    [InlineData("18日以降")]
    [InlineData("18日付")]
    [InlineData("18日（水）夜の")]
    public void A_time_of_day_and_particles_leave_the_Japanese_date_alone(string exact) =>
        Assert.Equal("2031-06-18", DateExpression.Read(exact, Published).Value?.ToString());

    [Theory]
    [InlineData("the 18th", "2031-06-18", "the 18th of a month")]
    [InlineData("on the 18th", "2031-06-18", "the 18th of a month")]
    [InlineData("On the 11th", "2031-06-11", "the 11th of a month")]
    [InlineData("13th", "2031-06-13", "the 13th of a month")]
    [InlineData("18 March", "2031-03-18", "18 March")]
    [InlineData("on 18 March", "2031-03-18", "18 March")]
    [InlineData("the 18th of March", "2031-03-18", "18 March")]
    [InlineData("March 18", "2031-03-18", "18 March")]
    [InlineData("March 18th", "2031-03-18", "18 March")]
    [InlineData("MARCH 18", "2031-03-18", "18 March")]
    [InlineData("Mar. 18", "2031-03-18", "18 March")]
    [InlineData("Jan. 3", "2031-01-03", "3 January")]
    [InlineData("March 31", "2031-03-31", "31 March")]
    [InlineData("March 18, 2031", "2031-03-18", "18 March 2031")]
    [InlineData("March 18th, 2031", "2031-03-18", "18 March 2031")]
    [InlineData("18 March 2031", "2031-03-18", "18 March 2031")]
    [InlineData("the 18th of March, 2031", "2031-03-18", "18 March 2031")]
    [InlineData("18 May 2040", "2040-05-18", "18 May 2040")]
    [InlineData("June 2031", "2031-06", "June 2031")]
    [InlineData("in June, 2031", "2031-06", "June 2031")]
    [InlineData("in 2035", "2035", "the year 2035")]
    [InlineData("by 2035", "2035", "the year 2035")]
    [InlineData("since the year 2030", "2030", "the year 2030")]
    [InlineData("before 18 March", "2031-03-18", "18 March")]
    [InlineData("as of 18 March", "2031-03-18", "18 March")]
    [InlineData("Monday", "2031-06-16", "a Monday")]
    [InlineData("on Monday", "2031-06-16", "a Monday")]
    [InlineData("Thursday", "2031-06-19", "a Thursday")]
    [InlineData("since Friday", "2031-06-13", "a Friday")]
    [InlineData("Tues.", "2031-06-17", "a Tuesday")]
    [InlineData("Wednesday, June 18", "2031-06-18", "Wednesday, 18 June")]
    [InlineData("Wednesday the 18th", "2031-06-18", "Wednesday, the 18th of a month")]
    [InlineData("Wednesday (18 June 2031)", "2031-06-18", "Wednesday, 18 June 2031")]
    [InlineData("9 a.m. on 18 June", "2031-06-18", "18 June")]
    [InlineData("18 June at 9:40", "2031-06-18", "18 June")]
    [InlineData("18 June, 9am", "2031-06-18", "18 June")]
    [InlineData("Monday at 9.30 p.m. GMT", "2031-06-16", "a Monday")]
    [InlineData("Monday morning", "2031-06-16", "a Monday")]
    [InlineData("at 1830 GMT on 18 March", "2031-03-18", "18 March")]
    [InlineData("on 18 March at 0900", "2031-03-18", "18 March")]
    [InlineData("18 March, 1830 UTC", "2031-03-18", "18 March")]
    public void English_dates_are_read_from_the_day_of_publication(string exact, string value, string says) =>
        AssertReads(exact, value, says);

    [Theory]
    [InlineData("am 18. Juni", "2031-06-18")]
    [InlineData("18. Juni 2031", "2031-06-18")]
    [InlineData("18.Juni", "2031-06-18")]
    [InlineData("am 18.", "2031-06-18")]
    [InlineData("am Montag, dem 16. Juni", "2031-06-16")]
    [InlineData("am 18. Juni um 9.30 Uhr", "2031-06-18")]
    [InlineData("1. MÄRZ", "2031-03-01")]
    [InlineData("im Jahr 2035", "2035")]
    [InlineData("bis Oktober 2035", "2035-10")]
    [InlineData("18 يونيو", "2031-06-18")]
    [InlineData("١٨ يونيو ٢٠٣١", "2031-06-18")]
    [InlineData("في ١٨ من يونيو، ٢٠٣١", "2031-06-18")]
    [InlineData("يوم الاثنين", "2031-06-16")]
    [InlineData("le 18 juin", "2031-06-18")]
    [InlineData("Le lundi 16 juin 2031", "2031-06-16")]
    [InlineData("1er avril", "2031-04-01")]
    [InlineData("depuis le 20 décembre", "2030-12-20")]
    [InlineData("en févr. 2030", "2030-02")]
    [InlineData("mercredi", "2031-06-18")]
    [InlineData("avant l’aube", null)]
    [InlineData("le 18", null)]
    [InlineData("lundi prochain", null)]
    [InlineData("juin 2031 à 17 h 30", "2031-06")]
    [InlineData("du 16 au 18 juin", null)]
    [InlineData("el 18 de junio", "2031-06-18")]
    [InlineData("Lunes, 16 de junio del 2031", "2031-06-16")]
    [InlineData("desde marzo de 2030", "2030-03")]
    [InlineData("el miércoles", "2031-06-18")]
    [InlineData("el próximo lunes", null)]
    [InlineData("mañana lunes", null)]
    [InlineData("18 March 0900", null)]
    public void German_Arabic_French_and_Spanish_dates_are_read_as_well(string exact, string? value) =>
        Assert.Equal(value, DateExpression.Read(exact, Published).Value?.ToString());

    [Theory]
    [InlineData("2024-03-18", "2024-03-18", "18 March 2024")]
    [InlineData("2024/03/18", "2024-03-18", "18 March 2024")]
    [InlineData("2024/3/8", "2024-03-08", "8 March 2024")]
    [InlineData("2024.3.8", "2024-03-08", "8 March 2024")]
    [InlineData("２０２４－０３－１８", "2024-03-18", "18 March 2024")]
    [InlineData("on 2024-03-18", "2024-03-18", "18 March 2024")]
    [InlineData("2024/3/18まで", "2024-03-18", "18 March 2024")]
    [InlineData("2024/06", "2024-06", "June 2024")]
    [InlineData("2024", "2024", "the year 2024")]
    [InlineData("2024?", "2024?", "2024?")]
    [InlineData("2024-03/2024-05", "2024-03/2024-05", "2024-03/2024-05")]
    [InlineData("2024-03-18T09:00+09:00", "2024-03-18T09:00+09:00", "2024-03-18T09:00+09:00")]
    public void Figures_are_read_where_the_year_comes_first(string exact, string value, string says) => AssertReads(exact, value, says);

    [Theory]
    [InlineData("2月30日", "February never has more than 29 days", "30 February")]
    [InlineData("2031年2月29日", "February 2031 has 28 days", "29 February 2031")]
    [InlineData("6月31日", "June never has more than 30 days", "31 June")]
    [InlineData("32日", "no month has a day 32", "the 32nd of a month")]
    [InlineData("0日", "no month has a day 0", "the 0th of a month")]
    [InlineData("13月1日", "month 13 does not exist", "month 13")]
    [InlineData("令和7年2月29日", "February 2025 has 28 days", "29 February 2025")]
    [InlineData("0000年", "years run from 1 to 9999", "the year 0")]
    [InlineData("2031年6月18日（木）", "18 June 2031 is a Wednesday, not a Thursday", "Thursday, 18 June 2031")]
    [InlineData("Feb. 30", "February never has more than 29 days", "30 February")]
    [InlineData("the 32nd", "no month has a day 32", "the 32nd of a month")]
    [InlineData("31 June 2031", "June 2031 has 30 days", "31 June 2031")]
    [InlineData("2031-02-30", "February 2031 has 28 days", "30 February 2031")]
    [InlineData("2031/13/01", "month 13 does not exist", "month 13")]
    [InlineData("31. Juni", "June never has more than 30 days", "31 June")]
    public void A_day_that_no_calendar_has_is_impossible(string exact, string reason, string says)
    {
        var reading = DateExpression.Read(exact, Published);

        Assert.Equal((DateOutcome.Impossible, reason, says), (reading.Outcome, reading.Reason, reading.Meaning));
        Assert.Null(reading.Value);
        Assert.Equal(DateOutcome.Impossible, DateExpression.Read(exact, null).Outcome);
        Assert.False(reading.Agrees(new PartialDate(2031)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("同日")]
    [InlineData("前日")]
    [InlineData("同18日")]
    [InlineData("30年")]
    [InlineData("'31年")]
    [InlineData("100年")]
    [InlineData("100日")]
    [InlineData("30日間")]
    [InlineData("二三十日")]
    [InlineData("18日と19日")]
    [InlineData("18～20日")]
    [InlineData("18日から20日")]
    [InlineData("2030年代")]
    [InlineData("2030年度")]
    [InlineData("2030年ごろ")]
    [InlineData("6月末")]
    [InlineData("18日前")]
    [InlineData("18日(")]
    [InlineData("（）")]
    [InlineData("火")]
    [InlineData("土日")]
    [InlineData("午前9時")]
    [InlineData("18")]
    [InlineData("十八")]
    [InlineData("令和")]
    [InlineData("令和0年")]
    [InlineData("令和年")]
    [InlineData("明治5年3月1日")]
    [InlineData("H1")]
    [InlineData("R7.6")]
    [InlineData("the 18")]
    [InlineData("next Monday")]
    [InlineData("last Monday")]
    [InlineData("the Monday after 18 June")]
    [InlineData("Monday in June")]
    [InlineData("the 18th 2031")]
    [InlineData("18 March '31")]
    [InlineData("18 March 31")]
    [InlineData("18 and 19 March")]
    [InlineData("18-20 March")]
    [InlineData("March 18-20")]
    [InlineData("18x March")]
    [InlineData("18/06/31")]
    [InlineData("2024-25")]
    [InlineData("2024/25")]
    [InlineData("20311")]
    [InlineData("2030s")]
    [InlineData("the 2030s")]
    [InlineData("three days")]
    [InlineData("9 a.m.")]
    [InlineData("on the")]
    [InlineData("۱۴۱۰")]
    [InlineData("١٤٤٧ هـ")]
    [InlineData("18日\0")]
    public void What_cannot_be_read_without_guessing_asks_for_a_value_and_agrees_with_any(string exact)
    {
        var reading = DateExpression.Read(exact, Published);

        Assert.Equal((DateOutcome.Unreadable, null), (reading.Outcome, reading.Value));
        Assert.NotEmpty(reading.Reason);
        Assert.Empty(reading.Meaning);
        Assert.True(reading.Agrees(PartialDate.Parse("1234-05-06")));
    }

    [Fact]
    public void A_month_without_a_year_asks_for_a_value_and_checks_it()
    {
        foreach (var exact in new[] { "6月", "in June", "im Juni", "en juin", "en junio", "يونيو" })
        {
            var reading = DateExpression.Read(exact, Published);

            Assert.Equal((DateOutcome.Unreadable, "it names a month without a year", "June"), (reading.Outcome, reading.Reason, reading.Meaning));
            Assert.True(reading.Agrees(new PartialDate(2032, 6)));
            Assert.False(reading.Agrees(new PartialDate(2032, 7)));
        }
    }

    [Theory]
    [InlineData("18日（木）", "read from 2031-06-19 it would be 2031-06-18, a Wednesday, not a Thursday")]
    [InlineData("Friday, June 20", "read from 2031-06-19 it would be 2030-06-20, a Thursday, not a Friday")]
    public void A_day_to_come_that_only_its_weekday_gives_away_asks_for_a_value(string exact, string reason)
    {
        var reading = DateExpression.Read(exact, Published);

        Assert.Equal((DateOutcome.Unreadable, reason), (reading.Outcome, reading.Reason));
    }

    [Fact]
    public void A_day_to_come_is_given_by_its_value() =>
        Assert.True(DateExpression.Read("Friday, June 20", Published).Agrees(new PartialDate(2031, 6, 20)));

    [Theory]
    [InlineData("2031-06-19T05:40:00+09:00", "2031-06-19")]
    [InlineData("2031-06-20T20:40:00Z", "2031-06-19")]
    [InlineData("2031-07-04T20:40:00Z", "2031-06-19")]
    [InlineData("2031-07-04T23:59:59-11:00", "2031-06-19")]
    [InlineData("2031-06-19", "2031-06-19")]
    [InlineData("2031-06-19?", "2031-06-19")]
    [InlineData("2031-07-04", "2031-06-19")]
    [InlineData("2031-07-05T00:10:00+14:00", null)]
    public void The_articles_own_clock_says_which_day_it_is(string publication, string? value) =>
        Assert.Equal(value, DateExpression.Read("19日", PartialDate.Parse(publication)).Value?.ToString());

    [Theory]
    [InlineData("31日", "2031-02-28", "2031-01-31")]
    [InlineData("30日", "2032-02-12", "2032-01-30")]
    [InlineData("29日", "2032-03-14", "2032-02-29")]
    [InlineData("29日", "2031-02-10", "2031-01-29")]
    [InlineData("1日", "2031-01-01", "2031-01-01")]
    [InlineData("20日", "2031-01-01", "2030-12-20")]
    [InlineData("12月31日", "2031-01-01", "2030-12-31")]
    [InlineData("2月29日", "1899-12-31", "1896-02-29")]
    [InlineData("月曜", "2032-03-02", "2032-03-01")]
    [InlineData("日曜", "2032-03-01", "2032-02-29")]
    [InlineData("日曜", "2031-01-01", "2030-12-29")]
    public void The_latest_such_day_is_found_across_months_and_years(string exact, string publication, string value) =>
        Assert.Equal(value, DateExpression.Read(exact, PartialDate.Parse(publication)).Value?.ToString());

    [Fact]
    public void Every_day_is_read_as_itself_on_its_own_day_in_every_language()
    {
        for (var day = new DateOnly(2031, 1, 1); day.Year < 2033; day = day.AddDays(1))
        {
            var date = new PartialDate(day.Year, day.Month, day.Day);
            string[] expressions =
            [
                $"{day.Day}日", $"{day.Month}月{day.Day}日", $"令和{day.Year - 2018}年{day.Month}月{day.Day}日", $"{day.DayOfWeek}",
                $"{"日月火水木金土"[(int)day.DayOfWeek]}曜日", $"the {day.Day}th", day.ToString("d MMMM", CultureInfo.InvariantCulture),
                day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture), date.ToString(),
            ];
            foreach (var exact in expressions)
            {
                var reading = DateExpression.Read(exact, date);
                Assert.Equal(date, reading.Value);
                Assert.True(reading.Agrees(date), exact);
            }
        }
    }

    [Theory]
    [InlineData("18日")]
    [InlineData("March 18")]
    [InlineData("月曜日")]
    [InlineData("Monday")]
    public void Without_a_day_of_publication_a_relative_date_needs_one(string exact)
    {
        foreach (var publication in new[] { "2031", "2031-06", "2031-06-18/2031-06-19", null })
        {
            var reading = DateExpression.Read(exact, publication is null ? null : PartialDate.Parse(publication));

            Assert.Equal((DateOutcome.NeedsPublicationDate, null), (reading.Outcome, reading.Value));
            Assert.NotEmpty(reading.Reason);
            Assert.NotEmpty(reading.Meaning);
        }

        Assert.Equal("2031-06-18", DateExpression.Read("2031年6月18日", null).Value?.ToString());
    }

    [Theory]
    [InlineData("2月29日", "0001-06-01", "0004-02-29")]
    [InlineData("31日", "0001-01-30", "0001-01-31")]
    [InlineData("日曜", "0001-01-06", null)]
    public void Before_the_first_day_there_is_none(string exact, string publication, string? candidate)
    {
        var reading = DateExpression.Read(exact, PartialDate.Parse(publication));

        Assert.Null(reading.Value);
        Assert.Equal(candidate, reading.Candidates.SingleOrDefault().ToString() is var only && reading.Candidates.Count > 0 ? only : null);
    }

    [Theory]
    [InlineData("18日", "2031-06-18")]
    [InlineData("18日", "2031-07-18")]
    [InlineData("18日", "2031-06-18?")]
    [InlineData("18日", "2031-06-18T09:00+09:00")]
    [InlineData("18日", "2031-06-17T23:30Z")]
    [InlineData("18日", "2031-06")]
    [InlineData("18日", "2031-06-17/2031-06-19")]
    [InlineData("18日", "2031-06-18T23:30Z/2031-06-19T09:00Z")]
    [InlineData("18日午前9時", "2031-06-18T10:00")]
    [InlineData("3月18日", "2040-03-18")]
    [InlineData("2030年", "2030")]
    [InlineData("2030年", "2030~")]
    [InlineData("2030年", "2030-05")]
    [InlineData("2030年", "2030-05-06")]
    [InlineData("2030年", "2028/2035")]
    [InlineData("2030年までに", "2030")]
    [InlineData("令和13年", "2031-06")]
    [InlineData("2031年6月", "2031-06-18")]
    [InlineData("Monday", "2040-01-02")]
    [InlineData("Wednesday the 18th", "2031-06-18")]
    [InlineData("2月29日", "2032-02-29")]
    [InlineData("2月29日", "2032")]
    [InlineData("2024-03/2024-05", "2024-04-01")]
    [InlineData("2031-06-18T23:00Z", "2031-06-19T08:00+09:00")]
    [InlineData("来月", "2031-07")]
    public void A_value_agrees_where_it_spans_a_day_that_the_text_can_mean(string exact, string value) =>
        Assert.True(DateExpression.Read(exact, Published).Agrees(PartialDate.Parse(value)));

    [Theory]
    [InlineData("18日", "2031-06-17")]
    [InlineData("18日", "2031-06-17?")]
    [InlineData("18日", "2031-06-19/2031-07-17")]
    [InlineData("18日午前9時", "2031-06-17T09:00")]
    [InlineData("3月18日", "2031-04-18")]
    [InlineData("3月18日", "2031-04")]
    [InlineData("2030年", "2031")]
    [InlineData("2030年", "2029-12-31")]
    [InlineData("2030年", "2031/2035")]
    [InlineData("令和13年", "2030")]
    [InlineData("2031年6月", "2031-07")]
    [InlineData("Monday", "2040-01-03")]
    [InlineData("Wednesday the 18th", "2031-07-18")]
    [InlineData("2月29日", "2031")]
    [InlineData("2024-03/2024-05", "2024-06-01")]
    public void A_value_disagrees_where_no_day_of_it_is_what_the_text_says(string exact, string value) =>
        Assert.False(DateExpression.Read(exact, Published).Agrees(PartialDate.Parse(value)));

    [Fact]
    public void Agreement_reaches_to_both_ends_of_the_calendar()
    {
        foreach (var publication in new[] { "2031-06-19T05:40:00+14:00", "2031-06-19T05:40:00-14:00" })
        {
            var reading = DateExpression.Read("1日", PartialDate.Parse(publication));

            Assert.True(reading.Agrees(PartialDate.Parse("0001-01-01T00:00Z")));
            Assert.False(reading.Agrees(PartialDate.Parse("9999-12-31T23:59Z")));
            Assert.True(reading.Agrees(PartialDate.Parse("0001/9999")));
        }
    }

    // Not a theory: attributes are stored as UTF-8 and would lose the half character.
    [Fact]
    public void Half_a_character_is_no_date() =>
        Assert.Equal(DateOutcome.Unreadable, DateExpression.Read("\ud83d18日\udc00", Published).Outcome);

    [Fact]
    public void Very_long_expressions_are_not_read()
    {
        Assert.Equal("2031-06-18", DateExpression.Read("18日" + new string(' ', 197), Published).Value?.ToString());
        foreach (var unit in new[] { "1", "十", "18日", "March ", "by ", "(", " ", "9:", "a." })
        {
            var exact = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
            Assert.Equal("it is longer than 200 characters", DateExpression.Read(exact, Published).Reason);
            Assert.Equal(DateOutcome.Unreadable, DateExpression.Read(exact[..200], Published).Outcome);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void No_culture_changes_what_is_read_or_said(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            AssertReads("18日", "2031-06-18", "the 18th of a month");
            AssertReads("FRIDAY, 13 JUNE 2031", "2031-06-13", "Friday, 13 June 2031");
            AssertReads("APRIL 18", "2031-04-18", "18 April");
            AssertReads("平成元年", "1989", "the year 1989");
            Assert.Equal("February 2031 has 28 days", DateExpression.Read("2031年2月30日", Published).Reason);
            Assert.Equal("read from 2031-06-19 it would be 2031-06-18, a Wednesday, not a Thursday", DateExpression.Read("18日（木）", Published).Reason);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertReads(string exact, string value, string says)
    {
        var reading = DateExpression.Read(exact, Published);

        Assert.Equal((DateOutcome.Resolved, value, says, ""), (reading.Outcome, reading.Value?.ToString(), reading.Meaning, reading.Reason));
        Assert.True(reading.Agrees(reading.Value.GetValueOrDefault()));
    }
}
