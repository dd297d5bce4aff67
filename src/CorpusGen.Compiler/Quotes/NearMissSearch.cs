namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Looks for what an author most likely meant by a quote that does not stand in the body: the same text but for one kind of
/// distinction, then but for all of them, then one within a small edit distance. Folded bodies are made once, when first needed.
/// </summary>
internal sealed class NearMissSearch(string body)
{
    /// <summary>The most edits that still make a near miss.</summary>
    private const int MaxEdits = 12;

    /// <summary>How many places the approximate search looks at for one quote.</summary>
    private const int MaxCandidates = 400;

    /// <summary>How many cells all alignments of one body may take: a bound on what hundreds of wrong quotes can cost.</summary>
    private const long MaxCells = 200_000_000;

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
    private long _cells;

    public NearMiss? Find(string exact)
    {
        foreach (var (reason, folds) in Stages)
        {
            var folded = FoldedText.Of(exact, folds).Value;
            if (folded.Length == 0)
                continue;
            var (text, occurrences) = Folded(folds);
            var at = occurrences.Of(folded, 1);
            if (at.Count > 0)
                return Describe(reason, text.ToSource(at[0], at[0] + folded.Length), exact);
        }

        return FindSimilar(exact);
    }

    /// <summary>
    /// A text with k edits still holds one of k + 1 pieces unchanged: each piece's places are aligned and the best kept.
    /// </summary>
    private NearMiss? FindSimilar(string exact)
    {
        var folded = FoldedText.Of(exact, Folds.All).Value;
        var (text, occurrences) = Folded(Folds.All);
        var edits = Math.Min(MaxEdits, Math.Max(1, folded.Length / 4));
        if (folded.Length < 4)
            return null;

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
                var cells = (long)folded.Length * (folded.Length + (2 * edits));
                if (_cells + cells > MaxCells)
                    return null;
                _cells += cells;
                var aligned = Alignment.Best(text.Value, Math.Max(0, start - edits), Math.Min(text.Value.Length, start + folded.Length + edits), folded, best.Distance - 1);
                if (aligned is { } found)
                    best = found;
            }
        }

        return best.Distance > edits ? null : Describe(NearMissReason.FewCharacters, ToWholeWords(text.ToSource(best.Start, best.End)), exact);
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

    /// <summary>Whether the units on both sides of <paramref name="at"/> are of one word, in a script that writes blanks between words.</summary>
    private bool IsInsideWord(int at) =>
        at > 0 && body[at - 1] < '\u0E00' && body[at] < '\u0E00' && char.IsLetterOrDigit(body[at - 1]) && char.IsLetterOrDigit(body[at]);

    private NearMiss Describe(NearMissReason reason, TextRange range, string exact)
    {
        var wording = body.Substring(range.Start, range.Length);
        return new NearMiss(reason, range, wording, Difference.Show(wording, exact));
    }

    private (FoldedText Text, Occurrences Occurrences) Folded(Folds folds)
    {
        if (!_folded.TryGetValue(folds, out var folded))
        {
            var text = FoldedText.Of(body, folds);
            _folded.Add(folds, folded = (text, new Occurrences(text.Value)));
        }

        return folded;
    }
}
