using System.Text;

namespace CorpusGen.Compiler.Dates;

/// <summary>
/// Reads EDTF, and date-times as site generators, YAML and file listings write them: a blank for the <c>T</c>, hours of one figure, an
/// offset without its colon or after a blank, <c>UTC</c>, a fraction down to nanoseconds. A time without an offset stays without one.
/// </summary>
internal static class WrittenMoment
{
    /// <summary>A date keeps ticks; finer decimals of a second are dropped.</summary>
    private const int FractionDigits = 7;

    /// <summary>Longer texts are not date-times.</summary>
    private const int MaxLength = 64;

    /// <summary>Reads <paramref name="text"/>; false, and a reason for a person, where it is not a date.</summary>
    public static bool TryRead(string text, out PartialDate value, out string? error)
    {
        if (PartialDate.TryParse(text, out value, out error))
            return true;
        if (InEdtf(text) is not { } edtf)
            return false;
        return PartialDate.TryParse(edtf, out value, out error);
    }

    /// <summary>The same date-time in EDTF, or null where the text has not the form of one.</summary>
    private static string? InEdtf(string text)
    {
        if (text.Length > MaxLength)
            return null;
        var reader = new Reader(text.Trim());
        var edtf = new StringBuilder();
        if (!reader.TryTakeFigures(4, 4, edtf) || !reader.TryTake('-', edtf)
            || !reader.TryTakeFigures(1, 2, edtf) || !reader.TryTake('-', edtf)
            || !reader.TryTakeFigures(1, 2, edtf) || !reader.TryTakeTimeSign())
            return null;
        edtf.Append('T');
        if (!reader.TryTakeFigures(1, 2, edtf) || !reader.TryTake(':', edtf) || !reader.TryTakeFigures(2, 2, edtf))
            return null;
        if (reader.TryTake(':', edtf))
        {
            if (!reader.TryTakeFigures(2, 2, edtf))
                return null;
            reader.TakeFraction(edtf);
        }

        return reader.TryTakeOffset(edtf) ? edtf.ToString() : null;
    }

    private ref struct Reader(string text)
    {
        private int _at;

        private readonly char Next => _at < text.Length ? text[_at] : '\0';

        public bool TryTake(char sign, StringBuilder edtf)
        {
            if (Next != sign)
                return false;
            _at++;
            edtf.Append(sign);
            return true;
        }

        /// <summary>Takes figures, and writes at least two of them.</summary>
        public bool TryTakeFigures(int least, int most, StringBuilder edtf)
        {
            var start = _at;
            while (Next is >= '0' and <= '9')
                _at++;
            var count = _at - start;
            if (count < least || count > most)
                return false;
            edtf.Append('0', Math.Max(0, 2 - count)).Append(text, start, count);
            return true;
        }

        /// <summary>Takes a <c>T</c>, or blanks.</summary>
        public bool TryTakeTimeSign()
        {
            if (Next is 'T' or 't')
            {
                _at++;
                return true;
            }

            var start = _at;
            SkipBlanks();
            return _at > start;
        }

        public void TakeFraction(StringBuilder edtf)
        {
            if (Next is not ('.' or ',') || _at + 1 >= text.Length || text[_at + 1] is not (>= '0' and <= '9'))
                return;
            _at++;
            var start = _at;
            while (Next is >= '0' and <= '9')
                _at++;
            edtf.Append('.').Append(text, start, Math.Min(_at - start, FractionDigits));
        }

        /// <summary>Takes an offset, or nothing, to the end of the text.</summary>
        public bool TryTakeOffset(StringBuilder edtf)
        {
            SkipBlanks();
            var rest = text.Substring(_at);
            if (rest.Length == 0)
                return true;
            if (rest is "Z" or "z" or "UTC" or "GMT")
            {
                edtf.Append('Z');
                return true;
            }

            if (Next is not ('+' or '-'))
                return false;
            var sign = Next;
            _at++;
            var figures = text.Substring(_at).Replace(":", "");
            if (figures.Length is not (1 or 2 or 4) || rest.IndexOf(':') is not (-1 or 3) || !figures.All(IsFigure))
                return false;
            var hours = figures.Length == 1 ? "0" + figures : figures.Substring(0, 2);
            var minutes = figures.Length == 4 ? figures.Substring(2) : "00";
            edtf.Append(hours is "00" && minutes is "00" ? "Z" : $"{sign}{hours}:{minutes}");
            return true;
        }

        private static bool IsFigure(char unit) => unit is >= '0' and <= '9';

        private void SkipBlanks()
        {
            while (Next is ' ' or '\t')
                _at++;
        }
    }
}
