using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// The lines of a body that are direct speech without quotation marks: paragraphs that begin with a dash (raya, tiret, travessão,
/// talstreck), and block quotations of Markdown.
/// </summary>
/// <remarks>
/// A dash within such a paragraph begins or ends the words of the narrator: “—Abrimos —dijo Oda—. Y pronto.” Where a language prints none,
/// a comma or a full stop is the end of the words: “– Rutten öppnar, sade Oda.”
/// </remarks>
internal sealed class SpokenLines
{
    private readonly string _body;
    private readonly List<Line> _lines = [];

    public SpokenLines(string body, CancellationToken cancellation)
    {
        _body = body;
        for (int start = 0, end; start < body.Length; start = end + 1)
        {
            cancellation.ThrowIfCancellationRequested();
            end = body.IndexOf('\n', start);
            if (end < 0)
                end = body.Length;
            Add(start, end);
        }
    }

    /// <summary>Whether <paramref name="segment"/> is the whole words of a speaker, or whole sentences of them.</summary>
    public bool AreWords(TextRange segment)
    {
        var index = IndexOf(segment.Start);
        if (index < 0 || segment.Start >= segment.End)
            return false;
        var first = _lines[index];
        var last = _lines[IndexOf(segment.End)];
        return segment.Start < first.End && segment.End <= last.End && BeginsWords(first, segment.Start) && EndsWords(last, segment.End);
    }

    private void Add(int start, int end)
    {
        var at = start;
        var isBlock = false;
        while (at < end && (Typography.IsPadding(_body[at]) || _body[at] == '>'))
            isBlock |= _body[at++] == '>';
        // A paragraph of a block quotation may go on without its sign.
        isBlock |= at < end && _lines.Count > 0 && _lines[^1] is { IsBlock: true } before && before.End + 1 == start;
        if (at == end)
            return;
        if (isBlock)
        {
            _lines.Add(new Line(at, end, IsBlock: true, []));
            return;
        }

        var dash = _body[at];
        if (!Typography.IsDash(dash) || at + 1 == end)
            return;
        // A hyphen with a blank is an item of a list in Markdown; several dashes are a rule.
        var words = at + 1;
        while (words < end && Typography.IsPadding(_body[words]))
            words++;
        if (words == end || Typography.IsDash(_body[words]) || (dash == '-' && words > at + 1))
            return;
        _lines.Add(new Line(words, end, IsBlock: false, Dashes(dash, words, end)));
    }

    /// <summary>The dashes that are not inside a word or between numbers.</summary>
    private List<int> Dashes(char dash, int start, int end)
    {
        var dashes = new List<int>();
        for (var at = _body.IndexOf(dash, start, end - start); at >= 0; at = _body.IndexOf(dash, at + 1, end - at - 1))
        {
            if (!Typography.IsInWord(_body, at))
                dashes.Add(at);
            if (at + 1 >= end)
                break;
        }

        return dashes;
    }

    private bool BeginsWords(Line line, int start)
    {
        if (!line.IsBlock && line.DashesBefore(start) % 2 != 0)
            return false;
        for (var at = start; ;)
        {
            if (at <= line.Start)
                return true;
            var unit = _body[at - 1];
            if (Typography.EndsSentence(unit) || (!line.IsBlock && line.IsDash(at - 1)))
                return true;
            var next = QuotationMarks.IsMark(unit) ? at - 1 : Typography.SkipBefore(_body, at);
            if (next < 0 || start - next > Typography.Reach)
                return false;
            at = next;
        }
    }

    private bool EndsWords(Line line, int end)
    {
        if (!line.IsBlock && line.DashesBefore(end) % 2 != 0)
            return false;
        if (end > 0 && Typography.EndsSentence(_body[end - 1]))
            return true;
        for (var at = end; ;)
        {
            if (at >= line.End || (!line.IsBlock && line.IsDash(at)) || Typography.EndsSentence(_body[at])
                || (!line.IsBlock && Typography.IsPunctuation(_body[at]) && !Typography.IsDash(_body[at])))
            {
                return true;
            }

            var next = QuotationMarks.IsMark(_body[at]) ? at + 1 : Typography.SkipAfter(_body, at);
            if (next < 0 || next - end > Typography.Reach)
                return false;
            at = next;
        }
    }

    /// <summary>The last line that begins at or before <paramref name="offset"/>, or -1.</summary>
    private int IndexOf(int offset)
    {
        var (low, high) = (0, _lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private sealed record Line(int Start, int End, bool IsBlock, List<int> Dashes)
    {
        public bool IsDash(int offset) => Dashes.BinarySearch(offset) >= 0;

        public int DashesBefore(int offset)
        {
            var index = Dashes.BinarySearch(offset);
            return index < 0 ? ~index : index;
        }
    }
}
