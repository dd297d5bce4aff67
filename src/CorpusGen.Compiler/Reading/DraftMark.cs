using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// The key <c>draft</c>. The generator, which leaves a draft out of the corpus, and the build's task, which leaves its body out of the
/// assembly, ask here, so that they never answer differently.
/// </summary>
internal static class DraftMark
{
    /// <summary>The key.</summary>
    public const string Key = "draft";

    /// <summary>Whether an article with this front matter is a draft.</summary>
    public static bool IsIn(MappingNode frontMatter) => frontMatter[Key] is ScalarNode { Value: "true" };

    /// <summary>Whether <paramref name="yaml"/> has to be read to know. Few articles contain the word, so few are read twice.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> yaml) => yaml.IndexOf(Key.AsSpan(), StringComparison.Ordinal) >= 0;

    /// <summary>The key, where a search of the text does not find it because it is written with escapes: <c>"\u0064raft"</c>.</summary>
    public static ScalarNode? HiddenIn(MappingNode frontMatter, SourceFile file)
    {
        foreach (var entry in frontMatter.Entries)
        {
            if (entry.Key.Value == Key)
                return MayBeIn(file.Text.AsSpan(entry.Key.Range.Start, entry.Key.Range.Length)) ? null : entry.Key;
        }

        return null;
    }
}
