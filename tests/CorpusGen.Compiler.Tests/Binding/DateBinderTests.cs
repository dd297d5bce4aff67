using CorpusGen.Compiler.Problems;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class DateBinderTests
{
    [Theory]
    [InlineData("2031-08-04 13:00:00 +0200", "2031-08-04T13:00:00+02:00")]
    [InlineData("2031-06-19 09:40", "2031-06-19T09:40")]
    [InlineData("2031-06-19T09:40", "2031-06-19T09:40")]
    public void The_date_of_an_article_may_be_written_as_site_generators_write_it(string written, string date)
    {
        var article = Written.Bind(File($"---\ntitle: t\ndate: {written}\nupdated: {written}\n---\n"));

        Assert.Empty(Serious(article));
        Assert.Equal((date, date), (article.Content!.Date.ToString(), article.Content.Updated.ToString()));
    }

    [Theory]
    [InlineData("2031-06-19 09:40 +0900", "2031-06-19 00:39", false)]
    [InlineData("2031-06-19 09:40 +0900", "2031-06-18 10:38", true)]
    [InlineData("2031-06-19 09:40", "2031-06-19 09:39", true)]
    [InlineData("2031-06-19 09:40 +0900", "2031-06-19 00:39 Z", true)]
    public void A_time_without_an_offset_is_before_another_only_where_it_is_on_every_clock(string date, string updated, bool isBefore)
    {
        var article = Written.Bind(File($"---\ntitle: t\ndate: {date}\nupdated: {updated}\n---\n"));

        Assert.Equal(isBefore, article.Problems.Any(problem => problem.Id == ProblemIds.UpdatedBeforeDate));
    }

    [Theory]
    [InlineData("exact: two weeks, type: DURATION", "P2W")]
    [InlineData("exact: two weeks, type: DURATION, value: P14D", "P14D")]
    [InlineData("exact: every Monday, type: DURATION", null)]
    [InlineData("exact: every Monday, type: DURATION, value: 2031-06-02/2031-06-09", null)]
    [InlineData("exact: every Monday, type: SET, value: P1W, quant: EVERY, freq: 1X", "P1W")]
    public void A_duration_has_its_length_and_a_set_its_period(string entry, string? length)
    {
        var article = Bind($"lang: en\ndates:\n- {{{entry}}}", "For two weeks, every Monday, until 18 June.");

        Assert.Empty(Serious(article));
        Assert.Equal(length, Assert.Single(article.Content!.Dates).Duration?.ToString());
        Assert.Equal(entry.Contains("quant", StringComparison.Ordinal) ? ("EVERY", "1X") : (null, null), (article.Content.Dates[0].Quant, article.Content.Dates[0].Freq));
    }

    [Theory]
    [InlineData("exact: last week, value: 2031-W24", "2031-W24")]
    [InlineData("exact: the third quarter, value: 2031-Q3", "2031-Q3")]
    [InlineData("exact: the first half, value: 2031-H1", "2031-H1")]
    [InlineData("exact: the summer, value: 2031-22~", "2031-22~")]
    public void A_week_or_another_part_of_a_year_is_a_value(string entry, string value)
    {
        var article = Bind($"lang: en\ndates:\n- {{{entry}}}", "In the summer, last week, the first half, the third quarter.");

        Assert.Empty(Serious(article));
        Assert.Equal(value, Assert.Single(article.Content!.Dates).Value?.ToString());
    }

    [Theory]
    [InlineData("exact: two weeks, type: DURATION, value: P3W", "CG4002", "The text is the length P2W ('two weeks') and the value is P3W; correct the value")]
    [InlineData("exact: two weeks, type: DURATION, value: 2031-06-18", "CG1006", "'value' of a DURATION takes a duration of ISO 8601")]
    [InlineData("exact: two weeks, type: DURATION, value: two weeks", "CG1006", "write P2W")]
    [InlineData("exact: two weeks, value: P2W", "CG1006", "'value' is a length of time, P2W, and the type is DATE; write 'type: DURATION'")]
    [InlineData("exact: two weeks, type: TIME, value: P2W", "CG1006", "and the type is TIME; write 'type: DURATION'")]
    [InlineData("exact: two weeks", "CG4004", "'two weeks' is a length of time, P2W, and not a date; write 'type: DURATION'")]
    [InlineData("exact: two weeks, type: DURATION, quant: EVERY", "CG1006", "'quant' is of a SET, and the type is DURATION; write 'type: SET', or remove 'quant'")]
    [InlineData("exact: last week, value: 2031-W99", "CG1006", "weeks of 2031 run from 01 to 52")]
    [InlineData("exact: last week, value: 2031-SU", "CG1006", "seasons 2031-21 (spring)")]
    public void A_value_of_another_kind_is_told_what_it_takes(string entry, string id, string message)
    {
        var problem = Only(Bind($"lang: en\ndates:\n- {{{entry}}}", "For two weeks, since last week."));

        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dates_that_a_text_can_mean_are_offered_as_they_are_pasted()
    {
        var problem = Only(Bind("lang: en\ndates:\n- {exact: June 25}", "The members vote on June 25."));

        Assert.Equal("CG4004 6,11", At(problem));
        Assert.Contains("write 'value: 2031-06-25' or 'value: 2030-06-25'", problem.Text, StringComparison.Ordinal);
        Assert.Empty(Serious(Bind("lang: en\ndates:\n- {exact: June 25, value: 2030-06-25}", "The members vote on June 25.")));
        Assert.Contains(
            "only 'july' of it is understood; write 'value: 2030-07' or 'value: 2031-07'",
            Only(Bind("dates:\n- exact: early July", "In early July.")).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "両氏は6月16日に会い、同日夜に発表した。", "6月16日", "同日", "2031-06-16")]
    [InlineData("ja", "両氏は5月3日に会い、同月のうちに発表した。", "5月3日", "同月", "2031-05")]
    [InlineData("en", "They met on 16 June and spoke the same day.", "16 June", "the same day", "2031-06-16")]
    [InlineData("de", "Sie trafen sich am 16. Juni und sprachen am selben Tag.", "16. Juni", "am selben Tag", "2031-06-16")]
    [InlineData("fr", "Ils se sont vus le 16 juin et ont parlé le même jour.", "16 juin", "le même jour", "2031-06-16")]
    [InlineData("ja", "両氏は6月16日に会い、17日に別れ、同日夜に発表した。", "6月16日", "同日", null)]
    [InlineData("en", "They met on 16 June, rested on Tuesday, and spoke the same day.", "16 June", "the same day", null)]
    [InlineData("en", "They met on 16 June.\n\nThe keepers spoke the same day.", "16 June", "the same day", null)]
    public void The_same_day_counts_from_the_entry_before_where_no_other_date_is_between(
        string lang, string body, string first, string second, string? value)
    {
        var article = Bind($"lang: {lang}\ndates:\n- exact: {first}\n- exact: {second}", body);

        Assert.Equal(value, article.Content!.Dates[1].Value?.ToString());
        Assert.Equal(value is null, article.Problems.Any(problem => problem.Id == ProblemIds.DateNeedsValue));
    }

    [Fact]
    public void A_year_of_another_calendar_has_the_value_that_is_written()
    {
        Assert.Empty(Serious(Bind("lang: th\ndates:\n- {exact: June 2574, value: 2031-06}", "It began in June 2574.")));
        Assert.Equal("CG4004 6,10", At(Only(Bind("lang: th\ndates:\n- exact: June 2574", "It began in June 2574."))));
        Assert.Equal("CG4002", Only(Bind("lang: en\ndates:\n- {exact: June 2574, value: 2031-06}", "It began in June 2574.")).Id);
        Assert.StartsWith(
            "The text is 31 May 2031 ('31 May 2031') and the value is 2031-06-01; correct",
            Only(Bind("lang: en\ndates:\n- {exact: 31 May 2031, value: 2031-06-01}", "It began on 31 May 2031.")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_of_day_in_four_figures_is_not_a_year()
    {
        var article = Bind(
            "lang: en\ndates:\n- {exact: at 1430 GMT, type: TIME}\n- {exact: 'June 18, 1430 GMT'}",
            "It began at 1430 GMT and on June 18, 1430 GMT.");

        Assert.Empty(Serious(article));
        Assert.Equal([null, "2031-06-18"], article.Content!.Dates.Select(date => date.Value?.ToString()));
    }
}
