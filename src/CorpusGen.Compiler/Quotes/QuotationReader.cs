using CorpusGen.Compiler.Model;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Pairs the quotation marks of a body from the start of each paragraph, in one pass. The text around a mark decides where it may open as
/// well as close: after a blank and before a word it opens. An apostrophe within a word is not a mark; an apostrophe at the end of a word
/// may be.
/// </summary>
/// <remarks>
/// A quotation that is open at the end of a paragraph continues in the next paragraph if that begins with the same mark. Otherwise only a
/// mark that cannot open a quotation closes it later.
/// </remarks>
internal sealed class QuotationReader(string body, CancellationToken cancellation)
{
    /// <summary>Printed texts have three levels of quotations. More levels only cost time.</summary>
    private const int MostLevels = 8;

    /// <summary>How many marks and signs of emphasis may be beside a mark: more of them only cost time.</summary>
    private const int MostBeside = 8;

    private readonly List<Quotation> _found = [];
    private readonly List<Opened> _open = [];

    /// <summary>The last place of two apostrophes: without them, two backticks are Markdown's and not a quotation mark.</summary>
    private readonly int _lastDoubled = body.LastIndexOf("''", StringComparison.Ordinal);

    /// <summary>The quotations, in the order of their opening marks.</summary>
    public List<Quotation> Read()
    {
        for (var at = 0; at < body.Length;)
        {
            var unit = body[at];
            if (unit == '\n')
            {
                cancellation.ThrowIfCancellationRequested();
                at = EndLine(at);
            }
            else if (unit == '<')
            {
                // The marks around an attribute of a tag are not in the text.
                at = Typography.AfterTag(body, at);
            }
            else if (!QuotationMarks.MayBeMark(unit))
            {
                at++;
            }
            else
            {
                cancellation.ThrowIfCancellationRequested();
                var (mark, length) = MarkAt(at);
                if (length > 0)
                    Take(mark, at, length);
                at += Math.Max(length, 1);
            }
        }

        Forget(0);
        _found.Sort((one, other) => one.Open.CompareTo(other.Open));
        return _found;
    }

    /// <summary>
    /// The mark at <paramref name="at"/>. Two equal characters are one mark if they open before a word, or close such a mark.
    /// </summary>
    private (char Mark, int Length) MarkAt(int at)
    {
        var (mark, length) = QuotationMarks.Read(body, at);
        if (length < 2 || LevelClosedBy(mark) >= 0)
            return (mark, length);
        var opens = QuotationMarks.ClosingOf(mark).Length > 0 && IsAfterGap(at, orDash: true) && !IsBeforeGap(at + 2);
        if (body[at] == '`')
            return opens && at < _lastDoubled ? (mark, length) : default;
        return opens ? (mark, length) : (body[at], 1);
    }

    private void Take(char mark, int at, int length)
    {
        var after = at + length;
        var isInWord = at > 0 && after < body.Length && SurfaceForms.IsWordPart(body[at - 1]) && SurfaceForms.IsWordPart(body[after]);
        if (isInWord && QuotationMarks.IsApostrophe(mark))
            return;
        var level = LevelClosedBy(mark);
        if (isInWord && level >= 0)
            return;
        if (CanOpen(mark, at, length) && (level < 0 || (IsAfterGap(at, orDash: false) && !IsBeforeGap(after))))
            Open(mark, at, length);
        else if (level >= 0)
            Close(level, mark, at);
    }

    /// <summary>
    /// Whether a word is after the mark, or the padding that French typography puts there. An apostrophe opens only after a gap.
    /// </summary>
    private bool CanOpen(char mark, int at, int length)
    {
        if (QuotationMarks.ClosingOf(mark).Length == 0)
            return false;
        var isAfterGap = IsAfterGap(at, orDash: true);
        if (QuotationMarks.IsApostrophe(mark) && mark != '‘' && !isAfterGap)
            return false;
        var next = at + length;
        if (!IsBeforeGap(next))
            return true;
        while (next < body.Length && next - at <= MostBeside && Typography.IsPadding(body[next]))
            next++;
        if (next == body.Length || body[next] == '\n')
            return false;
        return isAfterGap || (next == at + length ? !QuotationMarks.IsSymmetric(mark) : body[next - 1] is '\u00A0' or '\u202F');
    }

    private void Open(char mark, int at, int length)
    {
        var level = _open.FindLastIndex(opened => opened.Mark == mark);
        if (level >= 0)
        {
            // The earlier mark was never closed: it was an inch or an apostrophe, or its closing mark is missing.
            var opened = _open[level];
            if (QuotationMarks.IsSymmetric(mark) || opened.IsFromEarlierParagraph || opened.MayEnd.Count > 0)
                Forget(level);
            else
                opened.HasSameInside = true;
        }

        if (_open.Count == MostLevels)
            _open.RemoveAt(0);
        _open.Add(new Opened(mark, at, at + length));
    }

    private void Close(int level, char mark, int at)
    {
        Forget(level + 1);
        var opened = _open[level];
        opened.MayEnd.Add(at);
        if (QuotationMarks.IsApostrophe(mark) && MayEndWord(at))
            return;
        _open.RemoveAt(level);
        _found.Add(new Quotation(opened.At, new TextRange(opened.Start, at), opened.MayEnd, !opened.HasSameInside));
    }

    /// <summary>
    /// Whether the apostrophe at <paramref name="at"/> may belong to the word before it: “the ships’ captains”, “goin’ home”.
    /// </summary>
    private bool MayEndWord(int at) => at > 0 && body[at - 1] is 's' or 'S' or 'x' or 'z' or 'n' or 'o' or 'd' or 't'
        && at + 1 < body.Length && body[at + 1] == ' ';

    /// <summary>
    /// Forgets the quotations that are open from <paramref name="level"/> on, except those that an apostrophe may have closed.
    /// </summary>
    private void Forget(int level)
    {
        for (var last = _open.Count - 1; last >= level; last--)
        {
            var opened = _open[last];
            if (opened.MayEnd.Count > 0)
                _found.Add(new Quotation(opened.At, new TextRange(opened.Start, opened.MayEnd[0]), opened.MayEnd, IsCertain: false));
            _open.RemoveAt(last);
        }
    }

    /// <summary>Ends a line, and gives the offset to go on from.</summary>
    private int EndLine(int end)
    {
        var (next, lines) = (end, 0);
        for (; next < body.Length && (body[next] is '\n' or '>' || Typography.IsPadding(body[next])); next++)
            lines += body[next] == '\n' ? 1 : 0;
        if (_open.Count == 0 || next == body.Length)
            return next;

        var (mark, length) = MarkAt(next);
        var opens = length > 0 && CanOpen(mark, next, length) && !(QuotationMarks.IsSymmetric(mark) && IsBeforeGap(next + length));
        var level = opens ? _open.FindIndex(opened => opened.Mark == mark) : -1;
        if (level >= 0)
        {
            Forget(level + 1);
            var opened = _open[level];
            _found.Add(new Quotation(opened.At, new TextRange(opened.Start, end), [end], !opened.HasSameInside));
            _open[level] = new Opened(mark, next, next + length);
            return next + length;
        }

        if (lines > 1)
            EndParagraph();
        return next;
    }

    private void EndParagraph()
    {
        var level = _open.FindIndex(opened => QuotationMarks.IsSymmetric(opened.Mark) || QuotationMarks.IsApostrophe(opened.Mark));
        if (level >= 0)
            Forget(level);
        foreach (var opened in _open)
            opened.IsFromEarlierParagraph = true;
    }

    /// <summary>The innermost open quotation that <paramref name="mark"/> closes, or -1.</summary>
    private int LevelClosedBy(char mark)
    {
        var level = _open.Count - 1;
        while (level >= 0 && _open[level].Closing.IndexOf(mark) < 0)
            level--;
        return level;
    }

    /// <summary>Whether no word ends right before <paramref name="at"/>, emphasis and other marks aside.</summary>
    private bool IsAfterGap(int at, bool orDash)
    {
        for (var before = at - 1; before >= 0 && at - before <= MostBeside; before--)
        {
            var unit = body[before];
            if (Typography.IsEmphasis(unit) || QuotationMarks.IsMark(unit))
                continue;
            return char.IsWhiteSpace(unit) || Typography.IsPadding(unit) || (orDash && Typography.IsDash(unit))
                || unit is '(' or '[' or '{' or '（' or '［' or '/' or '>';
        }

        return true;
    }

    /// <summary>Whether no word begins at <paramref name="at"/>, emphasis and other marks aside.</summary>
    private bool IsBeforeGap(int at)
    {
        for (var after = at; after < body.Length && after - at <= MostBeside; after++)
        {
            var unit = body[after];
            if (Typography.IsEmphasis(unit) || QuotationMarks.IsMark(unit) || unit == '[')
                continue;
            if (BeginsWords(after))
                return false;
            return char.IsWhiteSpace(unit) || Typography.IsPadding(unit) || Typography.IsPunctuation(unit)
                || unit is ')' or ']' or '}' or '）' or '/';
        }

        return true;
    }

    /// <summary>Whether the punctuation at <paramref name="at"/> begins words: an ellipsis, a dash before a letter, “.@name”.</summary>
    private bool BeginsWords(int at)
    {
        var unit = body[at];
        var next = at + 1 < body.Length ? body[at + 1] : '\n';
        return unit switch
        {
            '…' => true,
            '.' => next is '.' or '@' || (next == ' ' && at + 2 < body.Length && body[at + 2] == '.'),
            _ => Typography.IsDash(unit) && char.IsLetterOrDigit(next),
        };
    }

    /// <summary>A quotation that is not closed yet.</summary>
    private sealed class Opened(char mark, int at, int start)
    {
        public char Mark => mark;

        public string Closing { get; } = QuotationMarks.ClosingOf(mark);

        public int At => at;

        public int Start => start;

        /// <summary>The offsets of the marks that close it, or may close it.</summary>
        public List<int> MayEnd { get; } = [];

        /// <summary>Whether a quotation with the same marks is inside it.</summary>
        public bool HasSameInside { get; set; }

        public bool IsFromEarlierParagraph { get; set; }
    }
}
