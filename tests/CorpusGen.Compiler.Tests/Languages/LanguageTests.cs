using System.Globalization;
using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Languages;

public sealed class LanguageTests
{
    private static readonly PartialDate Published = PartialDate.Parse("2031-06-19");

    public static TheoryData<string> Tags => [.. LanguageList.All.Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_reads_each_spelling_of_its_months_and_weekdays(string tag)
    {
        var language = LanguageList.Find(tag)!;
        foreach (var (spellings, month) in language.Months.Select((spellings, index) => (spellings, index + 1)))
        {
            foreach (var spelling in spellings.Split(' '))
            {
                var exact = tag == "ja" ? $"2031年{spelling}" : $"{spelling} 2031";
                Assert.Equal($"2031-{month:00}", Read(exact, tag).Value?.ToString());
            }
        }

        foreach (var (spellings, weekday) in language.Weekdays.Select((spellings, index) => (spellings, (DayOfWeek)index)))
        {
            // A spelling that is also a month's is asked for: “mar” in Spanish and Italian.
            var months = string.Join(' ', language.Months).Split(' ');
            foreach (var spelling in spellings.Split(' ').Except(months))
                Assert.Equal(weekday, Read(spelling, tag).Value?.ToDateOnly().DayOfWeek);
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_reads_each_of_its_relative_words(string tag)
    {
        foreach (var (phrase, meaning) in LanguageList.Find(tag)!.RelativeWords)
        {
            var reading = Read(phrase, tag);
            var expected = meaning.Unit switch
            {
                CalendarUnit.Day => new DateOnly(2031, 6, 19).AddDays(meaning.Offset).ToString("O", CultureInfo.InvariantCulture),
                CalendarUnit.Month => $"2031-{6 + meaning.Offset:00}",
                CalendarUnit.Year => $"{2031 + meaning.Offset}",
                _ => $"2031-W{25 + meaning.Offset:00}",
            };
            Assert.Equal((phrase, expected), (phrase, reading.Value?.ToString()));
            Assert.Single(reading.Candidates);
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_what_drafts_and_hints_need(string tag)
    {
        var language = LanguageList.Find(tag)!;

        Assert.Equal((12, 7), (language.Months.Length, language.Weekdays.Length));
        Assert.NotEmpty(language.Ahead);
        Assert.NotEmpty(language.SpeechVerbs);
        Assert.NotEmpty(language.Titles + language.Honorifics);
        Assert.All(Language.Words(language.QuotationMarks), pair => Assert.Equal(2, pair.Length));
        string[] lists = [language.Links, language.Relations, language.Ahead, language.Past, language.DayTimes];
        Assert.All(lists, words => Assert.Equal(words.Trim(), words));
    }

    [Theory]
    [InlineData("La lámpara arde, siempre", "afirmó la guardiana.")]
    [InlineData("La lampe brûle, toujours", "a déclaré la gardienne.")]
    [InlineData("A lâmpada arde, sempre", "afirmou a guarda.")]
    [InlineData("La lampada arde, sempre", "ha dichiarato la custode.")]
    public void A_quotation_is_noticed_next_to_a_verb_of_speech(string words, string cue)
    {
        var body = $"« {words} », {cue}";

        Assert.Single(DirectSpeech.FindUnannotated(body, new Quotations(body), [], [], CancellationToken.None));
    }

    [Fact]
    public void A_verb_inside_another_word_is_not_one() =>
        Assert.Empty(DirectSpeech.FindUnannotated("She edited “The Lamp of Old” again.", new Quotations("She edited “The Lamp of Old” again."), [], [], CancellationToken.None));

    [Theory]
    [InlineData(null, "2031-04-18")]
    [InlineData("es", "2031-04-18")]
    [InlineData("pt", "2031-04-18")]
    public void A_spelling_that_two_languages_share_is_read_in_both(string? lang, string value)
    {
        Assert.Equal(value, Read("18 de abril", lang).Value?.ToString());
        Assert.Equal("2031-03", Read("mar 2031", lang).Value?.ToString());
    }

    [Fact]
    public void Where_languages_differ_the_articles_own_decides_and_without_it_the_build_asks()
    {
        // 16 June is a Monday; “mar” is “martedì” or “marzo”, “dom” a Sunday in three languages.
        Assert.Equal("2031-06-17", Read("mar", "fr").Value?.ToString());
        Assert.Null(Read("mar", "it").Value);
        Assert.Null(Read("mar", null).Value);
        Assert.Equal("2031-06-15", Read("dom", null).Value?.ToString());
    }

    private static DateReading Read(string exact, string? lang) =>
        DateExpression.Read(exact, new DateContext(Published) { Lang = lang, Body = "" });
}
