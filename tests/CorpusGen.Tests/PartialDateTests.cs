using System.Globalization;

namespace CorpusGen.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2031", DatePrecision.Year, "2031-01-01T00:00:00.0000000+00:00", "2031-12-31T23:59:59.9999999+00:00")]
    [InlineData("2032", DatePrecision.Year, "2032-01-01T00:00:00.0000000+00:00", "2032-12-31T23:59:59.9999999+00:00")]
    [InlineData("2031-06", DatePrecision.Month, "2031-06-01T00:00:00.0000000+00:00", "2031-06-30T23:59:59.9999999+00:00")]
    [InlineData("2032-02", DatePrecision.Month, "2032-02-01T00:00:00.0000000+00:00", "2032-02-29T23:59:59.9999999+00:00")]
    [InlineData("2031-06-18", DatePrecision.Day, "2031-06-18T00:00:00.0000000+00:00", "2031-06-18T23:59:59.9999999+00:00")]
    [InlineData("2031-06-18T09:40", DatePrecision.Minute, "2031-06-18T09:40:00.0000000+00:00", "2031-06-18T09:40:59.9999999+00:00")]
    [InlineData("2031-06-18T09:40:07", DatePrecision.Second, "2031-06-18T09:40:07.0000000+00:00", "2031-06-18T09:40:07.9999999+00:00")]
    [InlineData("2031-06-18T09:40:07.25", DatePrecision.Fraction, "2031-06-18T09:40:07.2500000+00:00", "2031-06-18T09:40:07.2599999+00:00")]
    [InlineData("2031-06-18T09:40:07.0000001", DatePrecision.Fraction, "2031-06-18T09:40:07.0000001+00:00", "2031-06-18T09:40:07.0000001+00:00")]
    [InlineData("2031-06-18T09:40+09:00", DatePrecision.Minute, "2031-06-18T09:40:00.0000000+09:00", "2031-06-18T09:40:59.9999999+09:00")]
    [InlineData("2031-06-18T09:40:00Z", DatePrecision.Second, "2031-06-18T09:40:00.0000000+00:00", "2031-06-18T09:40:00.9999999+00:00")]
    [InlineData("2031-06-18T09:40:00-03:30", DatePrecision.Second, "2031-06-18T09:40:00.0000000-03:30", "2031-06-18T09:40:00.9999999-03:30")]
    [InlineData("2031-06/2031-07", DatePrecision.Month, "2031-06-01T00:00:00.0000000+00:00", "2031-07-31T23:59:59.9999999+00:00")]
    [InlineData("2031-06-18/2032", DatePrecision.Year, "2031-06-18T00:00:00.0000000+00:00", "2032-12-31T23:59:59.9999999+00:00")]
    [InlineData("2031-H1", DatePrecision.Half, "2031-01-01T00:00:00.0000000+00:00", "2031-06-30T23:59:59.9999999+00:00")]
    [InlineData("2031-H2", DatePrecision.Half, "2031-07-01T00:00:00.0000000+00:00", "2031-12-31T23:59:59.9999999+00:00")]
    [InlineData("2032-Q1", DatePrecision.Quarter, "2032-01-01T00:00:00.0000000+00:00", "2032-03-31T23:59:59.9999999+00:00")]
    [InlineData("2031-Q4", DatePrecision.Quarter, "2031-10-01T00:00:00.0000000+00:00", "2031-12-31T23:59:59.9999999+00:00")]
    [InlineData("2031-21", DatePrecision.Season, "2031-01-01T00:00:00.0000000+00:00", "2031-12-31T23:59:59.9999999+00:00")]
    [InlineData("2031-24~", DatePrecision.Season, "2031-01-01T00:00:00.0000000+00:00", "2031-12-31T23:59:59.9999999+00:00")]
    [InlineData("2031-W24", DatePrecision.Week, "2031-06-09T00:00:00.0000000+00:00", "2031-06-15T23:59:59.9999999+00:00")]
    [InlineData("2026-W01", DatePrecision.Week, "2025-12-29T00:00:00.0000000+00:00", "2026-01-04T23:59:59.9999999+00:00")]
    [InlineData("2026-W53", DatePrecision.Week, "2026-12-28T00:00:00.0000000+00:00", "2027-01-03T23:59:59.9999999+00:00")]
    [InlineData("9999-W51", DatePrecision.Week, "9999-12-20T00:00:00.0000000+00:00", "9999-12-26T23:59:59.9999999+00:00")]
    [InlineData("2031-W24/2031-Q3", DatePrecision.Quarter, "2031-06-09T00:00:00.0000000+00:00", "2031-09-30T23:59:59.9999999+00:00")]
    [InlineData("0001", DatePrecision.Year, "0001-01-01T00:00:00.0000000+00:00", "0001-12-31T23:59:59.9999999+00:00")]
    [InlineData("9999", DatePrecision.Year, "9999-01-01T00:00:00.0000000+00:00", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999", DatePrecision.Fraction, "9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59.9999999+00:00")]
    public void A_date_spans_what_its_precision_leaves_open(string text, DatePrecision precision, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, date.Earliest.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(latest, date.Latest.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2031")]
    [InlineData("0001-01-01")]
    [InlineData("2031-06?")]
    [InlineData("2031-06~")]
    [InlineData("2031-06-18%")]
    [InlineData("2031-06-18T09:40")]
    [InlineData("2031-06-18T09:40Z")]
    [InlineData("2031-06-18T09:40-11:30?")]
    [InlineData("2031-06-18T09:40:00+14:00")]
    [InlineData("2031-06-18T09:40:00-14:00")]
    [InlineData("2031-06-18T09:40:00.5")]
    [InlineData("2031-06-18T09:40:00.500Z")]
    [InlineData("2031/2032")]
    [InlineData("2031?/2032-05~")]
    [InlineData("2031-06-18/2031-06")]
    [InlineData("2031-06-18T09:40:00+09:00/2031-06-19%")]
    [InlineData("2031-H1")]
    [InlineData("2031-H2?")]
    [InlineData("0031-21")]
    [InlineData("2031-22~")]
    [InlineData("2031-23")]
    [InlineData("2031-24")]
    [InlineData("2031-Q1")]
    [InlineData("2031-Q2")]
    [InlineData("2031-Q3%")]
    [InlineData("2031-Q4")]
    [InlineData("0001-W01")]
    [InlineData("2031-W24/2031-W26~")]
    public void Canonical_notation_is_written_as_it_was_read(string text) =>
        Assert.Equal(text, PartialDate.Parse(text).ToString());

    [Fact]
    public void Weeks_are_those_of_ISO_8601()
    {
        for (var year = 1; year <= 9998; year++)
        {
            Assert.False(PartialDate.TryParse(FormattableString.Invariant($"{year:0000}-W{ISOWeek.GetWeeksInYear(year) + 1}"), out _));
            foreach (var week in new[] { 1, 9, 52, ISOWeek.GetWeeksInYear(year) })
            {
                var text = FormattableString.Invariant($"{year:0000}-W{week:00}");
                var date = PartialDate.Parse(text);
                Assert.Equal(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday), date.Earliest.DateTime);
                Assert.Equal((text, year, (int?)null, (int?)null), (date.ToString(), date.Year, date.Month, date.Day));
            }
        }
    }

    [Theory]
    [InlineData("2031-Q5", "quarters are written 2031-Q1 to 2031-Q4")]
    [InlineData("2031-Q0", "quarters are written 2031-Q1 to 2031-Q4")]
    [InlineData("2031-H3", "halves 2031-H1 and 2031-H2")]
    [InlineData("2031-SU", "seasons 2031-21 (spring) to 2031-24 (winter)")]
    [InlineData("2031-25", "seasons run from 21 (spring) to 24 (winter)")]
    [InlineData("2031-W00", "weeks of 2031 run from 01 to 52")]
    [InlineData("2026-W54", "weeks of 2026 run from 01 to 53")]
    [InlineData("9999-W52", "weeks of 9999 run from 01 to 51")]
    [InlineData("2031-W2", "a week is written 2031-W24")]
    [InlineData("2031-W24-3", "a week is written 2031-W24")]
    public void A_part_of_a_year_that_does_not_exist_is_told_why(string text, string reason)
    {
        Assert.False(PartialDate.TryParse(text, out _, out var error));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-06-18T09:40+00:00", "2031-06-18T09:40Z")]
    [InlineData("2031-06-18T09:40+09", "2031-06-18T09:40+09:00")]
    public void Offsets_have_one_canonical_notation(string text, string canonical)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(canonical, date.ToString());
        Assert.Equal(PartialDate.Parse(canonical), date);
    }

    [Theory]
    [InlineData("2031-02-30", "2031-02-30: February 2031 has 28 days")]
    [InlineData("2032-02-30", "2032-02-30: February 2032 has 29 days")]
    [InlineData("1900-02-29", "1900-02-29: February 1900 has 28 days")]
    [InlineData("2031-06-00", "2031-06-00: June 2031 has 30 days")]
    [InlineData("2031-13", "2031-13: months run from 01 to 12")]
    [InlineData("2031-00-01", "2031-00-01: months run from 01 to 12")]
    [InlineData("2031-21-01", "2031-21-01: months run from 01 to 12")]
    [InlineData("0000", "0000: years run from 0001 to 9999")]
    [InlineData("2031-06-18T24:00", "2031-06-18T24:00: times run from 00:00:00 to 23:59:59")]
    [InlineData("2031-06-18T23:60", "2031-06-18T23:60: times run from 00:00:00 to 23:59:59")]
    [InlineData("2031-06-18T23:59:60", "2031-06-18T23:59:60: times run from 00:00:00 to 23:59:59")]
    [InlineData("2031-06-18T9:40", "2031-06-18T9:40: a time is written T09:40, T09:40:00 or T09:40:00.5")]
    [InlineData("2031-06-18T09:40:00.", "2031-06-18T09:40:00.: the fraction of a second has one to seven digits")]
    [InlineData("2031-06-18T09:40:00.12345678", "2031-06-18T09:40:00.12345678: the fraction of a second has one to seven digits")]
    [InlineData("2031-06-18T09:40+0900", "2031-06-18T09:40+0900: an offset is written Z, +09:00 or -05:30")]
    [InlineData("2031-06-18T09:40 JST", "2031-06-18T09:40 JST: an offset is written Z, +09:00 or -05:30")]
    [InlineData("2031-06-18T09:40+14:01", "2031-06-18T09:40+14:01: offsets run from -14:00 to +14:00")]
    [InlineData("2031-06-18T09:40+09:60", "2031-06-18T09:40+09:60: offsets run from -14:00 to +14:00")]
    [InlineData("2031-06-18T09:40-00:00", "2031-06-18T09:40-00:00: an offset of zero is written Z or +00:00")]
    [InlineData("0001-01-01T00:00+09:00", "0001-01-01T00:00+09:00: in UTC it lies outside the years 0001 to 9999")]
    [InlineData("9999-12-31T23:59-09:00", "9999-12-31T23:59-09:00: in UTC it lies outside the years 0001 to 9999")]
    [InlineData("2032/2031", "2032/2031: the interval ends before it starts")]
    [InlineData("2031-06-30/2031-06-18", "2031-06-30/2031-06-18: the interval ends before it starts")]
    [InlineData("2031-06-19/2031-06-19T08:00+09:00", "2031-06-19/2031-06-19T08:00+09:00: the interval ends before it starts (where no offset is written, it counts as UTC)")]
    [InlineData("2031-06-18/2031-02-30", "2031-06-18/2031-02-30: February 2031 has 28 days")]
    public void What_cannot_be_a_date_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(PartialDate.TryParse(text, out var value, out var error));
        Assert.Equal(reason, error);
        Assert.Equal(default, value);
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Equal(reason, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("/")]
    [InlineData("2031/")]
    [InlineData("../2031")]
    [InlineData("2031/2032/2033")]
    [InlineData("31")]
    [InlineData("203")]
    [InlineData("20311")]
    [InlineData("-2031")]
    [InlineData("Y20310")]
    [InlineData("203X")]
    [InlineData("2031-6-18")]
    [InlineData("2031-06-")]
    [InlineData("2031-06-1")]
    [InlineData("2031-06-189")]
    [InlineData("2031/06/18")]
    [InlineData("2031-06-18 09:40")]
    [InlineData("2031-06-18t09:40")]
    [InlineData("2031-06-18Z")]
    [InlineData("2031-06-18T09:40Z5")]
    [InlineData(" 2031")]
    [InlineData("2031 ")]
    [InlineData("2031?~")]
    [InlineData("?2031")]
    [InlineData("20３1")]
    [InlineData("٢٠٣١")]
    [InlineData("2031-06-18\0")]
    [InlineData("tomorrow")]
    public void Anything_but_the_notation_is_refused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _, out var error));
        Assert.NotNull(error);
    }

    [Fact]
    public void A_reason_quotes_no_more_than_the_beginning_of_a_long_text()
    {
        PartialDate.TryParse(new string('x', 39) + "😀" + new string('x', 100_000), out _, out var error);

        Assert.StartsWith(new string('x', 39) + "…: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_date()
    {
        Assert.False(PartialDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
    }

    [Fact]
    public void The_default_is_the_year_one()
    {
        PartialDate date = default;

        Assert.Equal("0001", date.ToString());
        Assert.Equal(PartialDate.Parse("0001"), date);
        Assert.Equal(new PartialDate(1), date);
        Assert.Equal(DateTimeOffset.MinValue, date.Earliest);
        Assert.Equal((1, null, null), (date.Year, date.Month, date.Day));
        Assert.False(date.IsInterval || date.HasOffset || date.IsUncertain || date.IsApproximate);
        Assert.Equal(date, date.Start);
        Assert.Equal(date, date.End);
    }

    [Fact]
    public void Parts_that_are_not_written_are_null()
    {
        Assert.Equal((2031, null, null), Parts("2031"));
        Assert.Equal((2031, 6, null), Parts("2031-06"));
        Assert.Equal((2031, 6, 18), Parts("2031-06-18"));
        Assert.Equal((2031, 6, 18), Parts("2031-06-18T23:30-09:00"));

        static (int, int?, int?) Parts(string text) => PartialDate.Parse(text) is var date ? (date.Year, date.Month, date.Day) : default;
    }

    [Fact]
    public void An_interval_gives_its_ends_with_their_own_precision_offset_and_doubt()
    {
        var interval = PartialDate.Parse("2031-06-18T09:40+09:00?/2031-07~");

        Assert.True(interval.IsInterval && interval.IsUncertain && interval.IsApproximate && interval.HasOffset);
        Assert.Equal(DatePrecision.Month, interval.Precision);
        Assert.Equal(TimeSpan.FromHours(9), interval.Offset);
        Assert.Equal(PartialDate.Parse("2031-06-18T09:40+09:00?"), interval.Start);
        Assert.Equal(PartialDate.Parse("2031-07~"), interval.End);
        Assert.Equal((2031, 6, 18), (interval.Year, interval.Month, interval.Day));
        Assert.NotEqual(interval, interval.Start);
        Assert.False(interval.Start.IsInterval || interval.End.IsInterval);
    }

    [Theory]
    [InlineData("2031", false, false)]
    [InlineData("2031?", true, false)]
    [InlineData("2031~", false, true)]
    [InlineData("2031%", true, true)]
    [InlineData("2030/2031?", true, false)]
    [InlineData("2030~/2031?", true, true)]
    public void Marks_say_what_is_doubted(string text, bool uncertain, bool approximate)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(uncertain, date.IsUncertain);
        Assert.Equal(approximate, date.IsApproximate);
    }

    [Theory]
    [InlineData("2031-06-18", "2031-06-18")]
    [InlineData("2031-06-18?", "2031-06-18")]
    [InlineData("2031-06-18T23:30-09:00", "2031-06-18")]
    [InlineData("2031-06-18T00:30+09:00", "2031-06-18")]
    [InlineData("2031-06-18T09:00/2031-06-18T10:00", "2031-06-18")]
    public void One_day_is_a_DateOnly_on_its_own_clock(string text, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), PartialDate.Parse(text).ToDateOnly());

    [Theory]
    [InlineData("2031")]
    [InlineData("2031-06")]
    [InlineData("2031-06-18/2031-06-19")]
    [InlineData("2031-06-01/2031-06")]
    public void What_is_not_one_day_is_no_DateOnly(string text)
    {
        var error = Assert.Throws<InvalidOperationException>(() => PartialDate.Parse(text).ToDateOnly());
        Assert.Equal($"{text} is not one day; use Earliest and Latest, its first and its last moment.", error.Message);
    }

    [Fact]
    public void Only_a_time_of_day_is_a_DateTimeOffset()
    {
        Assert.Equal(new DateTimeOffset(2031, 6, 18, 9, 40, 0, TimeSpan.FromHours(9)), PartialDate.Parse("2031-06-18T09:40+09:00").ToDateTimeOffset());
        Assert.Equal(new DateTimeOffset(2031, 6, 18, 9, 40, 5, TimeSpan.Zero), PartialDate.Parse("2031-06-18T09:40:05").ToDateTimeOffset());
        Assert.Throws<InvalidOperationException>(() => PartialDate.Parse("2031-06-18").ToDateTimeOffset());
        Assert.Throws<InvalidOperationException>(() => PartialDate.Parse("2031-06-18T09:40/2031-06-18T09:40").ToDateTimeOffset());
    }

    [Fact]
    public void Dates_sort_by_where_they_start_then_by_where_they_end()
    {
        string[] sorted =
        [
            "0001", "2030/2032", "2031-01-01T00:00+09:00", "2031-01-01T00:00", "2031-01-01", "2031-01", "2031", "2031-06-18T23:00-05:00", "2031-06-19T04:01Z",
        ];

        Assert.Equal(sorted, sorted.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("2031", "2031?")]
    [InlineData("2031", "2031/2031")]
    [InlineData("2031-06-18T09:40", "2031-06-18T09:40Z")]
    [InlineData("2031-06-18T09:40Z", "2031-06-18T18:40+09:00")]
    public void The_same_span_written_otherwise_is_not_equal_and_has_a_fixed_order(string left, string right)
    {
        var (a, b) = (PartialDate.Parse(left), PartialDate.Parse(right));

        Assert.NotEqual(a, b);
        Assert.True(a != b && (a < b) != (b < a) && (a <= b) != (b <= a) && (a > b) == (b < a) && (a >= b) == (b <= a));
    }

    [Fact]
    public void Equal_dates_share_their_hash()
    {
        var (a, b) = (PartialDate.Parse("2031-06-18/2031-07?"), PartialDate.Parse("2031-06-18/2031-07?"));

        Assert.True(a == b && a.Equals((object)b) && a.CompareTo(b) == 0);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.False(a.Equals("2031"));
    }

    [Fact]
    public void Constructors_make_what_is_parsed()
    {
        Assert.Equal(PartialDate.Parse("2031"), new PartialDate(2031));
        Assert.Equal(PartialDate.Parse("2031-06"), new PartialDate(2031, 6));
        Assert.Equal(PartialDate.Parse("2031-06-18"), new PartialDate(2031, 6, 18));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2031, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2031, 2, 29));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Every_day_round_trips_in_every_culture(string culture)
    {
        using var _ = new CultureScope(culture);
        foreach (var year in new[] { 1, 1582, 1900, 2000, 2031, 2032, 9999 })
        {
            for (var (day, left) = (new DateOnly(year, 1, 1), DateTime.IsLeapYear(year) ? 366 : 365); left > 0; left--)
            {
                var date = new PartialDate(day.Year, day.Month, day.Day);
                Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.ToString());
                Assert.Equal(date, PartialDate.Parse(date.ToString()));
                Assert.Equal(day, date.ToDateOnly());
                if (left > 1)
                    day = day.AddDays(1);
            }
        }

        Assert.Equal("2031-06-18T09:40:00.25-03:30/2032~", PartialDate.Parse("2031-06-18T09:40:00.25-03:30/2032~").ToString());
        PartialDate.TryParse("2031-02-30", out var _, out var error);
        Assert.Equal("2031-02-30: February 2031 has 28 days", error);
    }

    private sealed class CultureScope : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentCulture;

        public CultureScope(string name) => CultureInfo.CurrentCulture = new CultureInfo(name);

        public void Dispose() => CultureInfo.CurrentCulture = _before;
    }
}

/// <summary>The span of a date, and the ways to write and read it.</summary>
public sealed class PartialDateSpanTests
{
    [Theory]
    [InlineData("2031-06", "2031-06-18", true, true)]
    [InlineData("2031-06-18", "2031-06", false, true)]
    [InlineData("2031-06-18", "2031-06-18", true, true)]
    [InlineData("2031-06-18/2031-06-20", "2031-06-19T09:40", true, true)]
    [InlineData("2031-06-18/2031-06-20", "2031-06-20/2031-06-21", false, true)]
    [InlineData("2031-06-18", "2031-06-19", false, false)]
    [InlineData("2031-06-18T23:30-05:00", "2031-06-19", false, true)]
    [InlineData("2031", "2030", false, false)]
    public void A_date_contains_and_overlaps_dates(string date, string other, bool contains, bool overlaps)
    {
        Assert.Equal(contains, PartialDate.Parse(date).Contains(PartialDate.Parse(other)));
        Assert.Equal(overlaps, PartialDate.Parse(date).Overlaps(PartialDate.Parse(other)));
        Assert.Equal(overlaps, PartialDate.Parse(other).Overlaps(PartialDate.Parse(date)));
    }

    [Theory]
    [InlineData("2031-06", 0, true)]
    [InlineData("2031-06-18", 0, true)]
    [InlineData("2031-06-18T09:40", 0, false)]
    [InlineData("2031-06-18T23:30-05:00", 0, false)]
    [InlineData("2031-06-19", 1, false)]
    [InlineData("2031-06-17", -1, false)]
    [InlineData("2031-06-01/2031-06-17", -1, false)]
    [InlineData("2031-06-01/2031-06-18", 0, true)]
    [InlineData("2032", 1, false)]
    public void A_date_is_compared_with_a_day_on_its_own_clock(string text, int order, bool contains)
    {
        var (date, day) = (PartialDate.Parse(text), new DateOnly(2031, 6, 18));

        Assert.Equal(order, date.CompareTo(day));
        Assert.Equal([order < 0, order > 0, order <= 0, order >= 0], [date < day, date > day, date <= day, date >= day]);
        Assert.Equal(order == 0, date.Overlaps(day));
        Assert.Equal(contains, date.Contains(day));
    }

    [Fact]
    public void A_date_contains_a_moment()
    {
        var day = PartialDate.Parse("2031-06-18");

        Assert.True(day.Contains(new DateTimeOffset(2031, 6, 18, 23, 59, 59, TimeSpan.Zero)));
        Assert.False(day.Contains(new DateTimeOffset(2031, 6, 18, 23, 59, 59, TimeSpan.FromHours(-1))));
    }

    [Theory]
    [InlineData("2031-06-18T09:40Z", "", "en-US", "2031-06-18T09:40Z")]
    [InlineData("2031-06-18", "G", "de-DE", "2031-06-18")]
    [InlineData("2031-06-18", "d", "de-DE", "18.06.2031")]
    [InlineData("2031-06-18", "D", "en-US", "Wednesday, June 18, 2031")]
    [InlineData("2031-06?", "D", "en-US", "June 2031?")]
    [InlineData("2031~", "d", "en-US", "2031~")]
    [InlineData("2031-06/2031-07", "D", "de-DE", "Juni 2031 – Juli 2031")]
    [InlineData("2031-06-18T09:40+09:00", "d", "de-DE", "18.06.2031 09:40 +09:00")]
    public void A_date_is_written_for_people_no_more_precisely_than_it_is(string text, string format, string culture, string shown) =>
        Assert.Equal(shown, PartialDate.Parse(text).ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Another_format_is_an_error() => Assert.Throws<FormatException>(() => $"{new PartialDate(2031):yyyy}");

    [Fact]
    public void Generic_code_parses_dates()
    {
        Assert.Equal(new PartialDate(2031, 6), Read<PartialDate>("2031-06"));
        Assert.Equal(new PartialDate(2031), ReadSpan<PartialDate>("2031-06".AsSpan(0, 4)));
        Assert.Throws<FormatException>(() => Read<PartialDate>("June"));

        static T Read<T>(string text)
            where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

        static T ReadSpan<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : throw new FormatException();
    }
}
