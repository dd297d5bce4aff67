using System.Text.RegularExpressions;
using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Dates;

/// <summary>Finds the expressions of time in a body.</summary>
internal sealed class DateProposals(string body, Language language, string? lang, PartialDate? publication)
{
    /// <summary>The most words of an expression.</summary>
    private const int MostWords = 6;

    /// <summary>The longest expression without blanks, in UTF-16 units.</summary>
    private const int Longest = 16;

    private static readonly HashSet<string> Between = new(
        Language.Words("and to und bis et au y al a e para until till"), StringComparer.Ordinal);

    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{Nd}]+(?:[-./'’:][\p{L}\p{M}\p{Nd}]+)*\.?", RegexOptions.CultureInvariant);

    private static readonly Regex Figures = new(@"^[0-9]{1,4}[-./][0-9]{1,2}([-./][0-9]{1,4})?$", RegexOptions.CultureInvariant);

    private static readonly Regex Year = new("^(1[89]|20)[0-9]{2}$", RegexOptions.CultureInvariant);

    private static readonly Regex JapaneseStart = new("[0-9０-９〇一二三四五六七八九十令昭平大明今昨先来同去本おこき翌前再月火水木金土日]", RegexOptions.CultureInvariant);

    private static readonly string[] TimesOfDay = [.. Japanese.DayTimes, .. Japanese.ClockUnits, .. Japanese.AfterDayTimes];

    /// <summary>The expressions, in order; of each wording with one reading, the first place.</summary>
    public IEnumerable<TimeExpression> Find()
    {
        var seen = new HashSet<(string, string?)>();
        foreach (var found in language.IsWithoutBlanks ? WithoutBlanks() : Western())
        {
            var words = body.Substring(found.Range.Start, found.Range.Length);
            if (seen.Add((words, found.Reading?.Value?.ToString())))
                yield return found;
        }
    }

    private IEnumerable<TimeExpression> Western()
    {
        var words = Word.Matches(body).Cast<Match>().ToArray();
        var times = new TimeExpressions(body, language, publication);
        for (var first = 0; first < words.Length; first++)
        {
            if (times.At(words, first) is { } time)
            {
                yield return time.Expression;
                first += time.Count - 1;
                continue;
            }

            if (!MayStart(words[first].Value))
                continue;
            for (var count = Math.Min(MostWords, words.Length - first); count > 0; count--)
            {
                var last = words[first + count - 1];
                var end = last.Index + last.Length;
                var text = body.Substring(words[first].Index, end - words[first].Index);
                if (text.IndexOfAny(['\n', '"', '“', '”', '(', ')', ';', '«', '»']) >= 0)
                    continue;
                if (last.Value.EndsWith(".", StringComparison.Ordinal) && (end >= body.Length || char.IsWhiteSpace(body[end])))
                    (text, end) = (text.Substring(0, text.Length - 1), end - 1);
                if (Read(words, first, count, text, new TextRange(words[first].Index, end)) is not { } found)
                    continue;
                if (!IsOpen(words, first, count, found) && !(found.Type == "DURATION" && times.IsApart(words, first + count - 1)))
                    yield return found;
                first += count - 1;
                break;
            }
        }
    }

    /// <summary>
    /// Whether the words before a date leave it open: a part of a period (“entre enero y mayo de 2029”), “this Thursday” that may be the
    /// coming one, and a word with an article that is a part of the day (“la mañana”).
    /// </summary>
    private bool IsOpen(Match[] words, int first, int count, TimeExpression found)
    {
        if (first == 0 || found.Type != "DATE")
            return false;
        var before = Folded(words[first - 1]);
        var start = Folded(words[first]);
        var isWeekday = language.DateWords.Is(start, DateWordKind.Weekday);
        if (isWeekday && Language.Words(language.This).Contains(before) && found.Reading?.Value != publication)
            return true;
        var articles = Language.Words(language.Attribution.Definite);
        if (count == 1 && articles.Contains(before) && language.DateWords.PhrasesFrom(start).Length > 0)
            return true;
        if (count == 2 && articles.Contains(start) && IsPhrase(Folded(words[first + 1])))
            return true;
        return first > 1 && IsMonthOrDay(words[first - 2]) && Between.Contains(before)
            && words[first].Index - words[first - 2].Index - words[first - 2].Length == before.Length + 2;
    }

    private bool IsMonthOrDay(Match word) => int.TryParse(word.Value, out var day) ? day is > 0 and < 32
        : language.DateWords.Is(Folded(word), DateWordKind.Month) || language.DateWords.Is(Folded(word), DateWordKind.Weekday);

    private static string Folded(Match word) => word.Value.ToLowerInvariant().TrimEnd('.');

    private TimeExpression? Read(Match[] words, int first, int count, string text, TextRange range)
    {
        if (count > 1 && IsLength(words, first, count) && LengthExpression.Read(text, lang) is not null)
            return new TimeExpression(range, "DURATION", null);
        if (!IsDate(words, first, count) || IsBeside(words[first + count - 1].Value)
            || (IsBeside(words[first].Value) && !IsPhrase(text.ToLowerInvariant())))
            return null;
        return ReadDate(text, range) is { } reading ? new TimeExpression(range, "DATE", reading) : null;
    }

    /// <summary>Whether a word only holds dates together, relates them, or comes before one: “on”, “by”, “à”.</summary>
    private bool IsBeside(string word) =>
        language.DateWords.Meanings(word.ToLowerInvariant()) is { Length: > 0 } meanings
        && Array.TrueForAll(meanings, meaning => meaning.Kind is DateWordKind.Link or DateWordKind.Relation
            or DateWordKind.BeforeYear or DateWordKind.BeforeDay or DateWordKind.BeforeClock);

    private bool IsPhrase(string folded) =>
        Array.Exists(language.RelativeWords, word => word.Phrase == folded)
        || Array.Exists(language.SameWords, word => word.Phrase == folded);

    private DateReading? ReadDate(string text, TextRange range)
    {
        var reading = DateExpression.Read(text, new DateContext(publication) { Lang = lang, Body = body, Range = range });
        return reading.Outcome is DateOutcome.Unreadable or DateOutcome.Impossible ? null : reading;
    }

    private bool MayStart(string word)
    {
        var folded = word.ToLowerInvariant().TrimEnd('.');
        var dates = language.DateWords;
        return char.IsDigit(word[0]) || dates.PhrasesFrom(folded).Length > 0
            || ((dates.Is(folded, DateWordKind.Month) || dates.Is(folded, DateWordKind.Weekday)) && IsSpelledAsName(word))
            || language.Lengths.TryGetNumber(folded, out _);
    }

    /// <summary>Where a language writes months with a capital, “may” and “sun” are other words.</summary>
    private bool IsSpelledAsName(string word) => language.Tag is not ("en" or "de") || char.IsUpper(word[0]);

    /// <summary>A date has a month, a weekday, a word of the calendar, figures with signs between, or a word before a year.</summary>
    private bool IsDate(Match[] words, int first, int count)
    {
        var dates = language.DateWords;
        for (var i = first; i < first + count; i++)
        {
            var folded = words[i].Value.ToLowerInvariant().TrimEnd('.');
            if ((dates.Is(folded, DateWordKind.Month) || dates.Is(folded, DateWordKind.Weekday)) && IsSpelledAsName(words[i].Value))
                return count > 1 || folded.Length > 3;
            if (Figures.IsMatch(folded) && (folded.Length >= 8 || folded.Split('-', '/', '.').Length == 3))
                return true;
        }

        var start = words[first].Value.ToLowerInvariant();
        if (dates.PhrasesFrom(start).Length > 0)
            return true;
        start = start.TrimEnd('.');
        if (count > 1 || !Year.IsMatch(start) || first == 0)
            return false;
        var before = words[first - 1];
        var word = before.Value.ToLowerInvariant();
        return words[first].Index - before.Index - before.Length == 1
            && (dates.Is(word, DateWordKind.Link) || dates.Is(word, DateWordKind.Relation) || dates.Is(word, DateWordKind.BeforeYear));
    }

    /// <summary>A number above one, and at the end a unit: “a year” is seldom a length of time.</summary>
    private bool IsLength(Match[] words, int first, int count)
    {
        var number = words[first].Value.ToLowerInvariant();
        var unit = words[first + count - 1].Value.ToLowerInvariant().TrimEnd('.');
        return language.Lengths.TryGetUnit(unit, out _) && unit.Length > 2
            && (char.IsDigit(number[0]) ? number != "1" : language.Lengths.TryGetNumber(number, out var value) && value > 1);
    }

    private IEnumerable<TimeExpression> WithoutBlanks()
    {
        for (var start = 0; start < body.Length; start++)
        {
            if (!JapaneseStart.IsMatch(body[start].ToString()) || (start > 0 && IsFigure(body[start]) && IsFigure(body[start - 1])))
                continue;
            for (var length = Math.Min(Longest, body.Length - start); length > 1; length--)
            {
                var (text, range) = (body.Substring(start, length), new TextRange(start, start + length));
                if (text.IndexOf('\n') >= 0 || !MayEnd(text, range.End))
                    continue;
                var isLength = LengthExpression.Read(text, lang) is not null && IsFigure(text[0]) && IsLengthOfTime(text);
                var reading = isLength ? null : ReadDate(text, range);
                if (!isLength && (reading is null || !(IsFigure(text[0]) || text.Length > 1)))
                    continue;
                yield return new TimeExpression(range, isLength ? "DURATION" : "DATE", reading);
                start += length - 1;
                break;
            }
        }
    }

    /// <summary>“30日” alone is a day of a month, and “2年” a length of time.</summary>
    private static bool IsLengthOfTime(string text) => text[text.Length - 1] is '間' or '月' || text.EndsWith("半", StringComparison.Ordinal);

    /// <summary>Whether an expression may end here: not before 間, which makes it a length, or within a longer word.</summary>
    private bool MayEnd(string text, int end)
    {
        var last = text[text.Length - 1];
        var next = end < body.Length ? body[end] : '\n';
        if (last is '日' or '年' or '月')
            return next is not ('間' or '本' or '曜' or '度' or '前' or '後' or '目' or '代' or '産' or '系');
        return last is '間' or '半' or '日' || Array.Exists(TimesOfDay, word => text.EndsWith(word, StringComparison.Ordinal))
            || Array.Exists(language.RelativeWords, word => text.EndsWith(word.Phrase, StringComparison.Ordinal))
            || Array.Exists(language.SameWords, word => text.EndsWith(word.Phrase, StringComparison.Ordinal));
    }

    private static bool IsFigure(char unit) => char.IsDigit(unit) || Japanese.Numerals.IndexOf(unit) >= 0;
}
