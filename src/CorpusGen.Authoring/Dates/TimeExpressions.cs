using System.Text.RegularExpressions;
using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Dates;

/// <summary>An expression of time in a body.</summary>
/// <param name="Range">Its place.</param>
/// <param name="Type">The type of TIMEX3.</param>
/// <param name="Reading">The date that the compiler reads.</param>
internal sealed record TimeExpression(TextRange Range, string Type, DateReading? Reading)
{
    /// <summary>The value where the compiler reads none from the words.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it is a set of all such times: “every week”.</summary>
    public bool IsEvery { get; init; }
}

/// <summary>Finds expressions that the compiler does not read: sets, times of day, and lengths counted from the publication.</summary>
internal sealed class TimeExpressions(string body, Language language, PartialDate? publication)
{
    private readonly HashSet<string> _every = new(Language.Words(language.Every), StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(Language.Words(language.EveryOne), StringComparer.Ordinal);
    private readonly HashSet<string> _definite = new(Language.Words(language.Attribution.Definite), StringComparer.Ordinal);

    /// <summary>The expression that begins with a word, and the number of its words.</summary>
    public (TimeExpression Expression, int Count)? At(Match[] words, int first) =>
        Set(words, first) ?? Counted(words, first) ?? Clock(words, first);

    /// <summary>Whether a length is counted from another date, which the words do not tell: “two weeks later”.</summary>
    public bool IsApart(Match[] words, int last) =>
        last + 1 < words.Length && IsJoined(words, last) && Language.Words(language.Apart).Contains(Folded(words[last + 1]));

    /// <summary>“Every week”, “tutte le notti”, “alle zwei Wochen”.</summary>
    private (TimeExpression Expression, int Count)? Set(Match[] words, int first)
    {
        var at = first;
        var isFollowed = Follows(words, at);
        var isDefinite = isFollowed && _definite.Contains(Folded(words[at + 1]));
        if (isFollowed && _all.Contains(Folded(words[at])) && (isDefinite || Number(words[at + 1]) is not null))
            at += isDefinite ? 2 : 1;
        else if (isFollowed && _every.Contains(Folded(words[at])))
            at++;
        else
            return null;
        var count = at < words.Length ? Number(words[at]) : null;
        if (count is not null && Follows(words, at))
            at++;
        if (at >= words.Length || !IsJoined(words, at - 1) || Period(Folded(words[at])) is not { } period)
            return null;
        var value = $"P{count ?? 1}{period}";
        return (new TimeExpression(Range(words, first, at), "SET", null) { Value = value, IsEvery = true }, at - first + 1);
    }

    /// <summary>“Vor zwei Wochen”, “two weeks ago”, “tra due settimane”.</summary>
    private (TimeExpression Expression, int Count)? Counted(Match[] words, int first)
    {
        var isAgo = Language.Words(language.Ago).Contains(Folded(words[first]));
        var isAhead = !isAgo && Language.Words(language.FromNow).Contains(Folded(words[first]));
        var at = isAgo || isAhead ? first + 1 : first;
        if (at + 1 >= words.Length || !IsJoined(words, at) || (at > first && !IsJoined(words, first))
            || Number(words[at]) is not { } number || !language.Lengths.TryGetUnit(Folded(words[at + 1]), out var unit) || unit.Count != 1)
            return null;
        var last = at + 1;
        if (!isAgo && !isAhead)
        {
            if (!Follows(words, last) || !Language.Words(language.AgoBehind).Contains(Folded(words[last + 1])))
                return null;
            last++;
        }

        return From(unit.Unit, isAhead ? number : -number) is not { } value
            ? null
            : (new TimeExpression(Range(words, first, last), "DATE", null) { Value = value }, last - first + 1);
    }

    private string? From(LengthUnit unit, int number)
    {
        if (publication is not { Day: { } day, Month: { } month } date || Math.Abs(number) > 1000)
            return null;
        var from = new DateTime(date.Year, month, day);
        try
        {
            return unit switch
            {
                LengthUnit.Day => from.AddDays(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                LengthUnit.Week => from.AddDays(number * 7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                LengthUnit.Month => from.AddMonths(number).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
                LengthUnit.Year => from.AddYears(number).ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>A number before “Uhr” or “a.m.”.</summary>
    private (TimeExpression Expression, int Count)? Clock(Match[] words, int first)
    {
        if (!char.IsDigit(words[first].Value[0]) || words[first].Length > 5 || !Follows(words, first))
            return null;
        var clock = Folded(words[first + 1]);
        return !language.DateWords.Is(clock, DateWordKind.Clock) || language.Lengths.TryGetUnit(clock, out _)
            ? null
            : (new TimeExpression(Range(words, first, first + 1), "TIME", null), 2);
    }

    private string? Period(string word)
    {
        if (language.DateWords.Is(word, DateWordKind.Weekday))
            return "W";
        if (language.DateWords.Is(word, DateWordKind.DayTime))
            return "D";
        return language.Lengths.TryGetUnit(word, out var unit) && unit.Count == 1
            ? unit.Unit switch { LengthUnit.Day => "D", LengthUnit.Week => "W", LengthUnit.Month => "M", LengthUnit.Year => "Y", _ => null }
            : null;
    }

    private int? Number(Match word) => int.TryParse(word.Value, out var figures) ? figures
        : language.Lengths.TryGetNumber(Folded(word), out var number) && number == Math.Floor(number) ? (int)number : null;

    private static string Folded(Match word) => word.Value.ToLowerInvariant().TrimEnd('.');

    private bool Follows(Match[] words, int index) => index + 1 < words.Length && IsJoined(words, index);

    private static bool IsJoined(Match[] words, int index) =>
        index >= 0 && index + 1 < words.Length && words[index + 1].Index - words[index].Index - words[index].Length == 1;

    private TextRange Range(Match[] words, int first, int last)
    {
        var end = words[last].Index + words[last].Length;
        // A full stop that ends a sentence is not a part of an abbreviation.
        var isAbbreviated = words[last].Value.TrimEnd('.').Contains('.') && end < body.Length && body[end] != '\n';
        if (words[last].Value.EndsWith(".", StringComparison.Ordinal) && !isAbbreviated)
            end--;
        return new TextRange(words[first].Index, end);
    }
}
