using System.Globalization;
using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads lengths of time as they are in articles: “two weeks”, 30日間, “anderthalb Stunden”. A text is read as a whole or not at all: of “two
/// of three weeks” or “20 to 30 days” nothing is guessed.
/// </summary>
internal static class LengthExpression
{
    private const int HighestMultiplier = 1000;

    /// <summary>
    /// The length; null where the text is not a length in the language, or, without a language, in exactly one of all.
    /// </summary>
    public static PartialDuration? Read(string exact, string? lang)
    {
        if (exact.Length > DateExpression.MaxLength)
            return null;
        var folded = ExpressionCursor.Fold(exact).Trim();
        var languages = LanguageList.Find(lang) is { } own ? [own] : LanguageList.All;
        PartialDuration? found = null;
        foreach (var language in languages)
        {
            if (Read(folded, language) is not { } read)
                continue;
            if (found is { } other && other != read)
                return null;
            found = read;
        }

        return found;
    }

    /// <summary>Whether both are of equal length: a week and seven days, a year and twelve months.</summary>
    public static bool AreEqual(PartialDuration a, PartialDuration b) => InMonthsAndSeconds(a) == InMonthsAndSeconds(b);

    private static (long Months, long Seconds) InMonthsAndSeconds(PartialDuration length) => (
        (length.Years * 12L) + length.Months,
        (((((length.Weeks * 7L) + length.Days) * 24) + length.Hours) * 3600) + (length.Minutes * 60L) + length.Seconds);

    private static PartialDuration? Read(string folded, Language language)
    {
        if (!language.Lengths.IsKnown)
            return null;
        var words = language.IsWithoutBlanks ? Split(folded, language.Lengths) : Words(folded);
        return words is null ? null : new Reader(words, language.Lengths).Read();
    }

    /// <summary>
    /// The numbers, words and signs of a text with blanks between words, without hyphens and without the full stop of an abbreviation.
    /// </summary>
    private static List<string> Words(string folded)
    {
        var words = new List<string>();
        for (var at = 0; at < folded.Length;)
        {
            var start = at;
            while (at < folded.Length && (IsFigure(folded[at]) || (at > start && IsInNumber(folded, at))))
                at++;
            while (at < folded.Length && !IsFigure(folded[start]) && IsInWord(folded[at]))
                at++;
            if (at > start && IsInWord(folded[start]) && at < folded.Length && folded[at] == '.' && IsGap(folded, at + 1))
                words.Add(folded.Substring(start, at++ - start));
            else if (at > start)
                words.Add(folded.Substring(start, at - start));
            else if (folded[at++] is var sign && sign != '-' && !char.IsWhiteSpace(sign))
                words.Add(sign.ToString());
        }

        return words;
    }

    private static bool IsFigure(char unit) => unit is >= '0' and <= '9';

    /// <summary>Whether a mark groups figures or begins decimals.</summary>
    private static bool IsInNumber(string text, int at) => text[at] is '.' or ',' or '\'' && at + 1 < text.Length && IsFigure(text[at + 1]);

    private static bool IsInWord(char unit) => unit == '\'' || char.IsLetter(unit) || char.GetUnicodeCategory(unit)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsGap(string text, int at) => at == text.Length || char.IsWhiteSpace(text[at]);

    /// <summary>The words of a text without blanks; <see langword="null"/> where a part of it is another word.</summary>
    private static List<string>? Split(string folded, Lengths lengths)
    {
        var words = new List<string>();
        var cursor = new ExpressionCursor(folded);
        while (!cursor.AtEnd)
        {
            cursor.SkipSpaces();
            var start = cursor.Position;
            if (cursor.IsAtDigit)
            {
                while (cursor.IsAtDigit || cursor.Next is '.' or ',')
                    cursor.Position++;
            }
            else if (JapaneseNumeral.TryTake(ref cursor, out var number, out _))
            {
                words.Add(number.ToString(CultureInfo.InvariantCulture));
                continue;
            }
            else
            {
                cursor.Position = start;
                if (!cursor.TryTakeAny(lengths.AllWords))
                    return null;
            }

            words.Add(folded.Substring(start, cursor.Position - start));
        }

        return words;
    }

    private sealed class Reader(List<string> words, Lengths lengths)
    {
        private readonly int[] _numbers = new int[(int)LengthUnit.Second + 1];
        private int _at;
        private int _nextUnit;

        private string Next => _at < words.Count ? words[_at] : "";

        public PartialDuration? Read()
        {
            SkipBeside();
            do
            {
                if (!TakeLength())
                    return null;
            }
            while (HasNextLength());

            SkipBeside();
            return _at == words.Count
                ? new PartialDuration(_numbers[0], _numbers[1], _numbers[2], _numbers[3], _numbers[4], _numbers[5], _numbers[6])
                : null;
        }

        /// <summary>Takes a number and its unit.</summary>
        private bool TakeLength()
        {
            var isClock = IsClock(Next);
            var amount = TakeAmount();
            if (!lengths.TryGetUnit(Next, out var unit) || (isClock && unit.Unit == LengthUnit.Hour)
                || (amount is null && unit.Count == 1) || (int)unit.Unit < _nextUnit)
            {
                return false;
            }

            _at++;
            _nextUnit = (int)unit.Unit + 1;
            return TryAdd((amount ?? 1) * unit.Count + (TryTakeHalf() ? 0.5m * unit.Count : 0), unit.Unit);
        }

        private bool HasNextLength()
        {
            var start = _at;
            if (Next == "," || lengths.IsLink(Next))
                _at++;
            if (_at < words.Count && (IsNumber(Next) || lengths.TryGetNumber(Next, out _)))
                return true;
            _at = start;
            return false;
        }

        /// <summary>Takes “30”, “two hundred”, “two and a half”, “half an”; <see langword="null"/> where no number is here.</summary>
        private decimal? TakeAmount()
        {
            if (lengths.IsHalf(Next))
            {
                _at++;
                if (lengths.TryGetNumber(Next, out var article) && article == 1)
                    _at++;
                return 0.5m;
            }

            if (IsNumber(Next))
            {
                var figures = Figures(words[_at++]);
                return figures is { } written && TryTakeHalf() ? written + 0.5m : figures;
            }

            if (!lengths.TryGetNumber(Next, out var amount))
                return null;
            _at++;
            if (amount == 1 && lengths.IsHalf(Next))
            {
                _at++;
                return 0.5m;
            }

            // “Two hundred”, “a dozen”; “twenty-five”.
            while (lengths.TryGetNumber(Next, out var next) && next <= HighestMultiplier)
            {
                if (next > amount)
                    amount *= next;
                else if (amount >= 20 && amount % 10 == 0 && next < 10)
                    amount += next;
                else
                    return null;
                _at++;
            }

            return TryTakeHalf() ? amount + 0.5m : amount;
        }

        private bool TryTakeHalf()
        {
            foreach (var half in lengths.AndHalfPhrases)
            {
                if (!words.Skip(_at).Take(half.Length).SequenceEqual(half))
                    continue;
                _at += half.Length;
                return true;
            }

            return false;
        }

        /// <summary>Adds an amount of a unit, if the part of it that is not whole is whole in the next unit.</summary>
        private bool TryAdd(decimal amount, LengthUnit unit)
        {
            var whole = decimal.Floor(amount);
            if (whole > 999_999)
                return false;
            _numbers[(int)unit] += (int)whole;
            if (amount == whole)
                return true;
            var (smaller, many) = unit switch
            {
                LengthUnit.Year => (LengthUnit.Month, 12),
                LengthUnit.Day => (LengthUnit.Hour, 24),
                LengthUnit.Hour => (LengthUnit.Minute, 60),
                LengthUnit.Minute => (LengthUnit.Second, 60),
                _ => default,
            };
            var rest = (amount - whole) * many;
            if (many == 0 || rest != decimal.Floor(rest))
                return false;
            _numbers[(int)smaller] += (int)rest;
            _nextUnit = (int)smaller + 1;
            return true;
        }

        private void SkipBeside()
        {
            while (_at < words.Count && lengths.IsBeside(Next))
                _at++;
        }

        /// <summary>Whether a number in four figures is a time of day before “hours”: 0930, 1830.</summary>
        private static bool IsClock(string word) => word.Length == 4 && word.All(IsFigure)
            && string.CompareOrdinal(word, "2400") <= 0 && word[2] < '6';

        private static bool IsNumber(string word) => word.Length > 0 && IsFigure(word[0]);

        /// <summary>The number that figures write; <see langword="null"/> where a mark may group them or begin decimals.</summary>
        private decimal? Figures(string figures)
        {
            var parts = figures.Split('.', ',', '\'');
            if (parts.Length > 1)
            {
                var mark = figures[parts[0].Length];
                if (mark == lengths.DecimalMark)
                {
                    if (parts.Length > 2 || parts[1].Length > 2)
                        return null;
                    figures = $"{parts[0]}.{parts[1]}";
                }
                else if (parts[0].Length > 3 || parts.Skip(1).Any(static part => part.Length != 3))
                    return null;
                else
                    figures = string.Concat(parts);
            }

            return figures.Length <= 8 ? decimal.Parse(figures, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
        }
    }
}
