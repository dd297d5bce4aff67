using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads date expressions as they are in articles, in the proleptic Gregorian calendar: in the words of each language of
/// <see cref="LanguageList"/>, in figures, and in EDTF.
/// </summary>
public static class DateExpression
{
    /// <summary>Longer expressions, in UTF-16 units, are not read: none is a date, and articles may come from anyone.</summary>
    public const int MaxLength = 200;

    private const string BetweenWords = " -–—~〜、";

    /// <summary>How many words an expression has at most in which a part that can be read is looked for.</summary>
    private const int MaxWords = 10;

    /// <summary>Reads <paramref name="exact"/> as it would be read alone.</summary>
    public static DateReading Read(string exact, PartialDate? publication) => Read(exact, new DateContext(publication));

    /// <summary>Reads <paramref name="exact"/>. Never fails; takes time linear in its length.</summary>
    /// <remarks>
    /// Years and months with a year are plain. A day without a year, a day without a month and a weekday are the
    /// latest such day not after the day of publication, on its own clock, unless the next such day is nearer or the sentence points
    /// ahead: then both are candidates. Words of one calendar meaning (“last month”, 昨日) are counted from that day. A month without a
    /// year, a year of two figures and periods (2030年代) are not guessed.
    /// Words around the date (“by”, までに) and times of day are read over: they belong to <c>mod</c> and <c>value</c>.
    /// </remarks>
    /// <param name="exact">The expression.</param>
    /// <param name="context">What it is read from besides.</param>
    public static DateReading Read(string exact, DateContext context)
    {
        var reading = ReadText(exact, context);
        return context.Publication is { HasOffset: true } clock ? reading with { ArticleOffset = clock.Offset } : reading;
    }

    private static DateReading ReadText(string exact, DateContext context)
    {
        if (exact.Length > MaxLength)
            return Unreadable(FormattableString.Invariant($"it is longer than {MaxLength} characters"));
        var text = exact.Trim();
        if (text.Length == 0)
            return Unreadable("it is empty");
        if (PartialDate.TryParse(text, out var edtf) && !IsPlain(edtf))
            return new(DateOutcome.Resolved) { Value = edtf, Meaning = edtf.ToString() };

        var folded = ExpressionCursor.Fold(text);
        var claims = DateClaims.Read(folded, context);
        if (claims.Count > 0)
            return DateResolution.Of(claims, context);
        return DateClaims.IsCount(folded, context) ? Unreadable("the word after it makes it a count") : ReadPart(folded, context);
    }

    /// <summary>Candidates from the longest beginning or end of an expression that can be read: “March” in “mid-March”.</summary>
    private static DateReading ReadPart(string folded, DateContext context)
    {
        var words = Words(folded);
        if (words.Count <= MaxWords)
        {
            for (var count = words.Count - 1; count > 0; count--)
            {
                foreach (var first in new[] { 0, words.Count - count })
                {
                    var range = new TextRange(words[first].Start, words[first + count - 1].End);
                    var part = folded.Substring(range.Start, range.Length);
                    var claims = DateClaims.Read(part, context with { Body = folded, Range = range });
                    if (claims.Count > 0 && DateResolution.Of(claims, context) is { Candidates.Count: > 0 } reading)
                        return Unreadable($"only '{part}' of it is understood") with { Candidates = reading.Candidates };
                }
            }
        }

        return Unreadable(folded.Any(char.IsDigit)
            ? "this way of writing a date is not known"
            : "no day, month or year can be read from it");
    }

    private static List<TextRange> Words(string folded)
    {
        var words = new List<TextRange>();
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && BetweenWords.IndexOf(folded[end]) < 0)
                end++;
            if (end > start)
                words.Add(new TextRange(start, end));
            start = end;
        }

        return words;
    }

    /// <summary>Whether a date in EDTF is a year, a month or a day and no more, so that it may also be meant otherwise.</summary>
    private static bool IsPlain(PartialDate edtf) =>
        edtf is { IsInterval: false, IsUncertain: false, IsApproximate: false }
        && edtf.Precision is DatePrecision.Year or DatePrecision.Month or DatePrecision.Day;

    private static DateReading Unreadable(string reason) => new(DateOutcome.Unreadable) { Reason = reason };
}
