using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.Compiler.Quotes;

/// <summary>Distinctions that a fold gives up.</summary>
[Flags]
internal enum Folds
{
    None = 0,
    WhiteSpace = 1,
    Normalization = 2,
    Width = 4,
    QuotationMarks = 8,
    LetterCase = 16,
    All = WhiteSpace | Normalization | Width | QuotationMarks | LetterCase,
}

/// <summary>A text without some distinctions, and for each of its units the place in the source.</summary>
internal sealed class FoldedText
{
    // By whether composition and width are folded, then by the unit's high and low byte. Two threads may write the same text twice.
    private static readonly string?[][][] Cache = [new string?[256][], new string?[256][], new string?[256][], new string?[256][]];

    private readonly List<int> _sources;

    private readonly string _source;
    private readonly Folds _folds;

    private FoldedText(string source, Folds folds, string value, List<int> sources)
    {
        _source = source;
        _folds = folds;
        Value = value;
        _sources = sources;
    }

    public string Value { get; }

    public static FoldedText Of(string text, Folds folds, CancellationToken cancellation = default)
    {
        var value = new StringBuilder(text.Length);
        var sources = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = EndOfCharacter(text, at, folds);
            Append(text, at, end, folds, value);
            while (sources.Count < value.Length)
                sources.Add(at);
            at = end;
        }

        sources.Add(text.Length);
        return new FoldedText(text, folds, value.ToString(), sources);
    }

    /// <summary>
    /// The range of the original text that a range of the folded one came from; without blanks after it that were folded away.
    /// </summary>
    public TextRange ToSource(int start, int end) =>
        new(_sources[start], end == start ? _sources[start] : EndOfCharacter(_source, _sources[end - 1], _folds));

    /// <summary>A unit, or with <see cref="Folds.Normalization"/> a unit and the marks on it.</summary>
    private static int EndOfCharacter(string text, int at, Folds folds)
    {
        var end = at + 1;
        if ((folds & (Folds.Normalization | Folds.Width)) != 0)
        {
            while (end < text.Length && text[end] >= '\u0300' && end - at < 32 && Characters.IsMark(char.GetUnicodeCategory(text[end])))
                end++;
        }

        return end;
    }

    private static void Append(string text, int at, int end, Folds folds, StringBuilder value)
    {
        if ((folds & Folds.WhiteSpace) != 0 && (char.IsWhiteSpace(text[at]) || text[at] is '\u200B' or '\uFEFF'))
            return;
        if ((folds & Folds.QuotationMarks) != 0 && PlainMark(text[at]) is { } mark)
        {
            value.Append(mark);
            return;
        }

        if (end == at + 1 && text[at] < '\u0080')
        {
            value.Append(Cased(text[at], folds));
            return;
        }

        var character = end == at + 1 ? Folded(text[at], folds) : Decomposed(text.Substring(at, end - at), folds);
        foreach (var unit in character)
            value.Append(Cased(unit, folds));
    }

    /// <summary>A body of a million ideographs has a few thousand different ones: each is decomposed once.</summary>
    private static string Folded(char unit, Folds folds)
    {
        var pages = Cache[(int)(folds & (Folds.Normalization | Folds.Width)) / (int)Folds.Normalization];
        var page = pages[unit >> 8] ??= new string?[256];
        return page[unit & 0xFF] ??= Decomposed(unit.ToString(), folds);
    }

    private static string Decomposed(string character, Folds folds)
    {
        if ((folds & Folds.Width) != 0)
            character = CompatibleForm.Decompose(NarrowPunctuation(character));
        if ((folds & Folds.Normalization) != 0)
            character = NormalForm.Decompose(character);
        return character;
    }

    private static char Cased(char unit, Folds folds) => (folds & Folds.LetterCase) != 0 ? LetterCase.ToTitle(unit) : unit;

    private static string NarrowPunctuation(string character) =>
        character[0] is >= '\uFF01' and <= '\uFF5E' ? (char)(character[0] - 0xFEE0) + character.Substring(1) : character;

    private static string? PlainMark(char unit) => unit switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '"' or '＂' or '〝' or '〞' or '〟' or '「' or '」' or '『' or '』' => "\"",
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '\'' or '＇' or '`' or '´' or 'ʼ' => "'",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' => "-",
        '…' => "...",
        '⋯' => "...",
        _ => null,
    };
}
