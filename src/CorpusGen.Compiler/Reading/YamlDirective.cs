using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>Finds lines that start with <c>%</c> before or after a document's content and that the library skips without a word.</summary>
internal static class YamlDirective
{
    /// <summary>The offset of the first directive in <paramref name="gap"/>, which has nothing else but comments, or -1.</summary>
    public static int Find(string text, TextRange gap)
    {
        for (var at = gap.Start; (at = text.IndexOf('%', at, gap.End - at)) >= 0; at++)
        {
            if ((at == gap.Start || text[at - 1] is '\r' or '\n') && !IsUnderstood(text.AsSpan(at)))
                return at;
        }

        return -1;
    }

    private static bool IsUnderstood(ReadOnlySpan<char> line) => line.StartsWith("%YAML ".AsSpan()) || line.StartsWith("%TAG ".AsSpan());
}
