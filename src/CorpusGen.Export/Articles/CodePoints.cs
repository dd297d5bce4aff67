namespace CorpusGen.Export.Articles;

/// <summary>Offsets of a text in Unicode code points, in which the Web Annotation model, brat and SQL engines count.</summary>
/// <param name="text">The text.</param>
internal sealed class CodePoints(string text)
{
    /// <summary>The second halves of surrogate pairs: each makes the offsets after it one less.</summary>
    private readonly int[] _halves = HalvesOf(text);

    /// <summary>The code points before the UTF-16 unit at <paramref name="offset"/>.</summary>
    public int Before(int offset)
    {
        var halves = Array.BinarySearch(_halves, offset);
        return offset - (halves < 0 ? ~halves : halves);
    }

    private static int[] HalvesOf(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uDC00', '\uDFFF'))
            return [];
        var halves = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                halves.Add(i);
        }

        return [.. halves];
    }
}
