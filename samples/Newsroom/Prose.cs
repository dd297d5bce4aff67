using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom;

/// <summary>
/// Text of an article on the screen, painted in places. Spectre breaks lines at spaces only, which Japanese has none of;
/// this breaks between wide characters as well, and never before a closing mark nor after an opening one.
/// </summary>
internal sealed class Prose : Renderable
{
    /// <summary>Ends a right-to-left text (LEFT-TO-RIGHT MARK): a terminal that reorders would else swap it with the next column.</summary>
    private const string EndOfRightToLeft = "\u200E";

    private readonly string _text;
    private readonly Style[] _styles;

    public Prose(string text, Style? style = null)
    {
        _text = Printable(text);
        _styles = new Style[text.Length];
        Array.Fill(_styles, style ?? Style.Plain);
    }

    /// <summary>The text with what could steer a terminal replaced, unit by unit, so that positions stay.</summary>
    public static string Printable(string text) => string.Create(text.Length, text, static (printable, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            printable[i] = text[i] switch
            {
                '\n' or '\u2028' or '\u2029' => '\n',
                '\t' => ' ',
                (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
                var control when char.IsControl(control) => '\uFFFD',
                var other => other,
            };
        }
    });

    /// <summary>Adds a style to a range; ranges may nest and overlap, the last one painted is on top.</summary>
    public Prose Paint(TextPosition range, Style style)
    {
        for (var i = range.Start; i < range.End; i++)
            _styles[i] = _styles[i].Combine(style);
        return this;
    }

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var longestWord = Words().Select(word => Width(word)).DefaultIfEmpty().Max();
        var longestLine = _text.Split('\n').Max(line => line.GetCellWidth());
        return new Measurement(Math.Min(longestWord, maxWidth), Math.Min(longestLine, maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var line = 0..0;
        var width = 0;
        foreach (var word in Words().SelectMany(word => Fit(word, maxWidth)))
        {
            if (width > 0 && width + Width(word) > maxWidth)
            {
                foreach (var segment in Line(line))
                    yield return segment;
                (line, width) = (word, 0);
            }
            line = line.Start..word.End;
            width += _text[word].GetCellWidth();
            if (!_text[word].EndsWith('\n'))
                continue;
            foreach (var segment in Line(line))
                yield return segment;
            (line, width) = (word.End..word.End, 0);
        }
        // A text that ends with a line end ends there; one of no words is an empty line.
        if (width == 0 && _text.Length > 0)
            yield break;
        foreach (var segment in Line(line))
            yield return segment;
    }

    /// <summary>The cells of a word without the space behind it, which may hang over the edge.</summary>
    private int Width(Range word) => _text[word].TrimEnd().GetCellWidth();

    /// <summary>The pieces between which a line may be broken, each with the space behind it.</summary>
    private IEnumerable<Range> Words()
    {
        var start = 0;
        for (var i = 1; i < _text.Length; i++)
        {
            if (!MayBreakBefore(i))
                continue;
            yield return start..i;
            start = i;
        }
        if (start < _text.Length)
            yield return start.._text.Length;
    }

    private bool MayBreakBefore(int index)
    {
        char before = _text[index - 1], after = _text[index];
        if (before == '\n')
            return true;
        if (char.IsWhiteSpace(after) || char.IsLowSurrogate(after))
            return false;
        // The two spaces that hold French marks to their words are white space to .NET.
        if (char.IsWhiteSpace(before))
            return before is not ('\u00A0' or '\u202F');
        return !StaysWithNext(before) && !StaysWithPrevious(after) && (IsWide(index - 1) || IsWide(index));
    }

    private bool IsWide(int index)
    {
        var start = char.IsLowSurrogate(_text[index]) && index > 0 ? index - 1 : index;
        var length = char.IsSurrogatePair(_text, start) ? 2 : 1;
        return _text.Substring(start, length).GetCellWidth() > 1;
    }

    private static bool StaysWithNext(char mark) =>
        char.GetUnicodeCategory(mark) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool StaysWithPrevious(char mark) =>
        "、。，．・：；？！ー々…".Contains(mark) || char.GetUnicodeCategory(mark)
            is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    /// <summary>The word, or the parts of one that is wider than the whole line.</summary>
    private IEnumerable<Range> Fit(Range word, int maxWidth)
    {
        var (start, width) = (word.Start.Value, 0);
        for (var i = start; i < word.End.Value;)
        {
            var length = StringInfo.GetNextTextElementLength(_text, i);
            var cells = _text.Substring(i, length).TrimEnd().GetCellWidth();
            if (width > 0 && width + cells > maxWidth)
            {
                yield return start..i;
                (start, width) = (i, 0);
            }
            width += cells;
            i += length;
        }
        yield return start..word.End;
    }

    private IEnumerable<Segment> Line(Range line)
    {
        var (start, end) = (line.Start.Value, line.Start.Value + _text[line].TrimEnd().Length);
        for (var (i, run) = (start, start); i < end; i++)
        {
            if (i + 1 < end && _styles[i + 1].Equals(_styles[run]))
                continue;
            yield return new Segment(_text[run..(i + 1)], _styles[run]);
            run = i + 1;
        }
        if (_text[line].Any(IsRightToLeft))
            yield return new Segment(EndOfRightToLeft);
        yield return Segment.LineBreak;
    }

    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
