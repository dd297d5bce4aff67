using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Quotes;

/// <summary>
/// Finds the words that an author most likely meant by a quote that is not in the body: words that differ in one kind of distinction, then
/// in all kinds, then in a few characters. Of places that are equally near, the place nearest as written. Folded bodies are made once, when
/// first needed.
/// </summary>
internal sealed class NearMissSearch(string body, Occurrences exactOccurrences, CancellationToken cancellation = default)
{
    /// <summary>The most edits that still make a near miss.</summary>
    private const int MaxEdits = 12;

    /// <summary>The edits of an ordinary slip.</summary>
    private const int FewEdits = 3;

    /// <summary>How many places one quote is compared with.</summary>
    private const int MaxCandidates = 400;

    /// <summary>Places that differ in more units as written are equally far.</summary>
    private const int MostWritten = 32;

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

    /// <summary>The words of the body that are nearest to <paramref name="exact"/>, which is not in it.</summary>
    public NearMiss? Find(string exact)
    {
        _cells += CellsPerUnit * exact.Length;

        // Most bodies are the same under most folds: a text that was not found in one is not looked for in another.
        var missed = new HashSet<(Occurrences, string)> { (exactOccurrences, exact) };
        foreach (var (reason, folds) in Stages)
        {
            var folded = FoldedText.Of(exact, folds, cancellation).Value;
            if (folded.Length == 0)
                continue;
            var (text, occurrences) = Folded(folds);
            if (missed.Add((occurrences, folded)) && FindFolded(exact, folded, text, occurrences) is { } found)
                return Describe(reason, found, exact);
        }

        return FindSimilar(exact);
    }

    private TextRange? FindFolded(string exact, string folded, FoldedText text, Occurrences occurrences)
    {
        var isWord = IsWord(exact);
        var nearest = new Nearest(this, exact);
        foreach (var at in occurrences.From(folded).Take(MaxCandidates))
        {
            var range = text.ToSource(at, at + folded.Length);
            if (!isWord || ToWholeWords(range) == range)
                nearest.Add(0, range);
        }

        return nearest.Range;
    }

    /// <summary>Most slips are a few edits, and few edits leave long pieces unchanged, which are at few places: those first.</summary>
    private NearMiss? FindSimilar(string exact)
    {
        var folded = FoldedText.Of(exact, Folds.All, cancellation).Value;
        if (folded.Length < 4)
            return null;
        var most = Math.Min(MaxEdits, Math.Max(1, folded.Length / 4));
        var range = FindSimilar(exact, folded, Math.Min(FewEdits, most), most);
        if (range is null && most > FewEdits)
            range = FindSimilar(exact, folded, most, most);
        return range is { } found ? Describe(NearMissReason.FewCharacters, found, exact) : null;
    }

    /// <summary>
    /// A text with k edits still holds one of k + 1 pieces unchanged: each piece's places are aligned and the best kept.
    /// </summary>
    private TextRange? FindSimilar(string exact, string folded, int edits, int most)
    {
        var (text, occurrences) = Folded(Folds.All);
        var isWord = IsWord(exact);
        var pieces = edits + 1;
        var nearest = new Nearest(this, exact) { Distance = edits };
        var tried = new HashSet<int>();
        for (var piece = 0; piece < pieces; piece++)
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

                // One text that is far too long must not use up the budget of the others.
                var (begin, end) = (Math.Max(0, start - edits), Math.Min(text.Value.Length, start + folded.Length + edits));
                if (!Spend(Alignment.Cells(end - begin, folded.Length, nearest.Distance)))
                    return null;
                if (Alignment.Best(text.Value, begin, end, folded, nearest.Distance, cancellation) is not { } found)
                    continue;
                var range = ToWholeWords(text.ToSource(found.Start, found.End));
                if (!isWord)
                    nearest.Add(found.Distance, range);
                else if (Distance(exact, range, most) is { } distance)
                    nearest.Add(distance, range);
            }
        }

        return nearest.Range;
    }

    private bool Spend(long cells)
    {
        if (cells > _cells)
            return false;
        _cells -= cells;
        Work.Add(cells);
        return true;
    }

    /// <summary>
    /// The edits between <paramref name="exact"/> and the body at <paramref name="range"/>, letter by letter, if not too many.
    /// </summary>
    private int? Distance(string exact, TextRange range, int most) => Spend(Alignment.Cells(range.Length, exact.Length, most))
        ? Alignment.Distance(body, range.Start, range.End, exact, most, cancellation)
        : null;

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

    /// <summary>Whether a quote is one word, which may be a part of many other words.</summary>
    private static bool IsWord(string exact) => exact.All(SurfaceForms.IsWordPart);

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

    /// <summary>The nearest place so far. Distances as written are computed only where places are otherwise equally near.</summary>
    private sealed class Nearest(NearMissSearch search, string exact)
    {
        private int? _written;

        public TextRange? Range { get; private set; }

        /// <summary>The distance of the nearest place, or the greatest allowed distance.</summary>
        public int Distance { get; set; }

        public void Add(int distance, TextRange range)
        {
            if (distance > Distance || range == Range)
                return;
            int? written = null;
            if (Range is { } other && distance == Distance)
            {
                _written ??= WrittenAt(other);
                written = WrittenAt(range);
                if (written >= _written)
                    return;
            }

            (Range, Distance, _written) = (range, distance, written);
        }

        private int WrittenAt(TextRange range) => search.Distance(exact, range, MostWritten) ?? int.MaxValue;
    }
}
