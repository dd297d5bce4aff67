using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Looks for what an author most likely meant by a quote that does not stand in the body: the same text but for one kind of
/// distinction, then but for all of them, then one within a small edit distance. Folded bodies are made once, when first needed.
/// </summary>
internal sealed class NearMissSearch(string body, Occurrences exactOccurrences, CancellationToken cancellation = default)
{
    /// <summary>The most edits that still make a near miss.</summary>
    private const int MaxEdits = 12;

    /// <summary>The edits of an ordinary slip.</summary>
    private const int FewEdits = 3;

    /// <summary>How many places the approximate search looks at for one quote.</summary>
    private const int MaxCandidates = 400;

    /// <summary>
    /// How many cells all alignments of one body may take, and how many more for each unit of the body and of the quotes: a bound on the
    /// cost of hundreds of wrong quotes, which long articles reach as late as short ones.
    /// </summary>
    private const long FreeCells = 5_000_000;
    private const long CellsPerUnit = 750;

    private static readonly (NearMissReason Reason, Folds Folds)[] Stages =
    [
        (NearMissReason.WhiteSpace, Folds.WhiteSpace),
        (NearMissReason.Normalization, Folds.Normalization),
        (NearMissReason.Width, Folds.Width | Folds.Normalization),
        (NearMissReason.QuotationMarks, Folds.QuotationMarks),
        (NearMissReason.LetterCase, Folds.LetterCase),
        (NearMissReason.Several, Folds.All),
    ];

    private readonly Dictionary<Folds, (FoldedText Text, Occurrences Occurrences)> _folded = [];
    private readonly Dictionary<string, Occurrences> _occurrences = new(OrdinalText.Comparer) { [body] = exactOccurrences };
    private long _cells = FreeCells + (CellsPerUnit * body.Length);

    public NearMissSearch(string body)
        : this(body, new Occurrences(body))
    {
    }

    /// <summary>What stands in the body in place of <paramref name="exact"/>, which does not.</summary>
    public NearMiss? Find(string exact)
    {
        _cells += CellsPerUnit * exact.Length;

        // Most bodies are the same under most folds: what was not found in one is not looked for in another.
        var missed = new HashSet<(Occurrences, string)> { (exactOccurrences, exact) };
        foreach (var (reason, folds) in Stages)
        {
            var folded = FoldedText.Of(exact, folds, cancellation).Value;
            if (folded.Length == 0)
                continue;
            var (text, occurrences) = Folded(folds);
            if (missed.Add((occurrences, folded)) && occurrences.Next(folded, 0) is >= 0 and var at)
                return Describe(reason, text.ToSource(at, at + folded.Length), exact);
        }

        return FindSimilar(exact);
    }

    /// <summary>Most slips are a few edits, and few edits leave long pieces unchanged, which stand at few places: those first.</summary>
    private NearMiss? FindSimilar(string exact)
    {
        var folded = FoldedText.Of(exact, Folds.All, cancellation).Value;
        if (folded.Length < 4)
            return null;
        var most = Math.Min(MaxEdits, Math.Max(1, folded.Length / 4));
        var range = FindSimilar(folded, Math.Min(FewEdits, most)) ?? (most > FewEdits ? FindSimilar(folded, most) : null);
        return range is { } found ? Describe(NearMissReason.FewCharacters, ToWholeWords(found), exact) : null;
    }

    /// <summary>
    /// A text with k edits still holds one of k + 1 pieces unchanged: each piece's places are aligned and the best kept.
    /// </summary>
    private TextRange? FindSimilar(string folded, int edits)
    {
        var (text, occurrences) = Folded(Folds.All);
        var pieces = edits + 1;
        var best = (Distance: edits + 1, Start: 0, End: 0);
        var tried = new HashSet<int>();
        for (var piece = 0; piece < pieces && best.Distance > 1; piece++)
        {
            var from = folded.Length * piece / pieces;
            var to = folded.Length * (piece + 1) / pieces;
            if (to - from < 2)
                continue;
            foreach (var at in occurrences.Of(folded.Substring(from, to - from), MaxCandidates / pieces))
            {
                var start = at - from;
                if (!tried.Add(start))
                    continue;

                // One text that is far too long must not use up what all others may cost.
                var (begin, end) = (Math.Max(0, start - edits), Math.Min(text.Value.Length, start + folded.Length + edits));
                var cells = Alignment.Cells(end - begin, folded.Length, best.Distance - 1);
                if (cells > _cells)
                    return null;
                _cells -= cells;
                Work.Add(cells);
                if (Alignment.Best(text.Value, begin, end, folded, best.Distance - 1, cancellation) is { } found)
                    best = found;
            }
        }

        return best.Distance > edits ? null : text.ToSource(best.Start, best.End);
    }

    /// <summary>The fewest edits may end inside a word; a reader wants to see all of it.</summary>
    private TextRange ToWholeWords(TextRange range)
    {
        const int LongestWord = 24;
        var (start, end) = (range.Start, range.End);
        while (start > 0 && range.Start - start < LongestWord && IsInsideWord(start))
            start--;
        while (end < body.Length && end - range.End < LongestWord && IsInsideWord(end))
            end++;
        return new TextRange(start, end);
    }

    /// <summary>
    /// Whether the units on both sides of <paramref name="at"/> are of one word, in a script that writes blanks between words.
    /// </summary>
    private bool IsInsideWord(int at) =>
        at > 0 && SurfaceForms.IsWordPart(body[at - 1]) && SurfaceForms.IsWordPart(body[at]);

    private NearMiss Describe(NearMissReason reason, TextRange range, string exact)
    {
        var wording = body.Substring(range.Start, range.Length);
        return new NearMiss(reason, range, wording, Difference.Show(wording, exact));
    }

    private (FoldedText Text, Occurrences Occurrences) Folded(Folds folds)
    {
        if (!_folded.TryGetValue(folds, out var folded))
        {
            var text = FoldedText.Of(body, folds, cancellation);
            if (!_occurrences.TryGetValue(text.Value, out var occurrences))
                _occurrences.Add(text.Value, occurrences = new Occurrences(text.Value, cancellation));
            _folded.Add(folds, folded = (text, occurrences));
        }

        return folded;
    }
}
