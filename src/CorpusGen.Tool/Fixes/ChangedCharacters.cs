using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Fixes;

/// <summary>How many characters an edit changes: insertions, deletions and replacements (Levenshtein).</summary>
internal static class ChangedCharacters
{
    /// <summary>More is another text, and counting it would take long.</summary>
    public const int Most = 100;

    /// <summary>The characters that an edit changes in its file, or one more than <see cref="Most"/>.</summary>
    public static int Of(Edit edit, SourceFile file)
    {
        var sum = 0;
        foreach (var change in edit.Changes)
            sum += Between(file.Text[change.Range.Start..change.Range.End], change.Text);
        return Math.Min(sum, Most + 1);
    }

    /// <summary>The characters in which two texts differ, or one more than <see cref="Most"/>.</summary>
    public static int Between(string before, string after)
    {
        ReadOnlySpan<Rune> a = [.. before.EnumerateRunes()];
        ReadOnlySpan<Rune> b = [.. after.EnumerateRunes()];
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > Most)
            return Most + 1;

        // Only a band around the diagonal, because no path with few changes leaves it.
        var (row, next) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            Array.Fill(next, Most + 1);
            next[0] = i;
            for (var j = Math.Max(1, i - Most); j <= Math.Min(b.Length, i + Most); j++)
                next[j] = Math.Min(row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(row[j], next[j - 1]) + 1);
            (row, next) = (next, row);
        }

        return Math.Min(row[b.Length], Most + 1);
    }
}
