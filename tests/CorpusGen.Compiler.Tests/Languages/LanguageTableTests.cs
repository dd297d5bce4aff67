using System.Runtime.CompilerServices;
using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Tests.Languages;

/// <summary>The table of languages in the documentation is what the code has.</summary>
public sealed class LanguageTableTests
{
    private const int June = 5;
    private const int Shown = 3;

    [Fact]
    public void The_documented_table_has_a_row_for_each_language_that_says_what_the_language_has()
    {
        var page = File.ReadAllLines(Page());
        var head = Array.FindIndex(page, line => line.StartsWith("| language | `lang` |", StringComparison.Ordinal));
        var rows = page.Skip(head + 2).TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(LanguageList.All.Select(Row), rows);
    }

    private static string Row(Language language) => "| " + string.Join(" | ",
        language.Name,
        $"`{language.Tag}`",
        $"{First(language.Weekdays[1])}, 18 {First(language.Months[June])}".Replace("18 6月", "6月18日", StringComparison.Ordinal),
        string.Join(", ", new[] { -1, 0, 1 }.Select(offset => Phrase(language, new RelativeDate(CalendarUnit.Day, offset)))),
        Few(string.Join(' ', language.Lengths.Units.Select(unit => unit.Words))),
        Figures(language),
        Few(language.Ahead),
        Few(language.SpeechVerbs),
        Few(language.Titles + language.Honorifics),
        string.Join(" ", Language.Words(language.QuotationMarks))) + " |";

    private static string Figures(Language language) => language.Figures switch
    {
        FigureOrder.DayFirst => "28/10/2031",
        FigureOrder.YearFirst => "2031/10/28",
        _ => string.Join(", ", language.RegionalFigures
            .Where(region => region.Figures == FigureOrder.MonthFirst)
            .Select(region => $"`{language.Tag}-{region.Region}` 10/28/2031")),
    };

    private static string Phrase(Language language, RelativeDate meaning) => language.RelativeWords.First(word => word.Meaning == meaning).Phrase;

    private static string First(string words) => Language.Words(words)[0];

    private static string Few(string words) => Language.Words(words).Length is var count && count > Shown
        ? $"{string.Join(", ", Language.Words(words).Take(Shown))} and {count - Shown} more"
        : string.Join(", ", Language.Words(words));

    private static string Page([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/front-matter.md");
}
