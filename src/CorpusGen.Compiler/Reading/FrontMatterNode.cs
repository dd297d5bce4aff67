using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>A YAML node and its place in the file's text.</summary>
public abstract record FrontMatterNode(TextRange Range);

/// <summary>A scalar, always text: what it means is the schema's to say, never YAML's.</summary>
/// <param name="Value">The text after YAML's unescaping and folding.</param>
/// <param name="IsAbsent">Whether nothing was written, as in <c>title:</c>.</param>
/// <param name="Range">Its place, quotes included.</param>
public sealed record ScalarNode(string Value, bool IsAbsent, TextRange Range) : FrontMatterNode(Range);

/// <summary>A list.</summary>
public sealed record SequenceNode(EquatableArray<FrontMatterNode> Items, TextRange Range) : FrontMatterNode(Range);

/// <summary>A mapping; keys differ from each other.</summary>
public sealed record MappingNode(EquatableArray<FrontMatterEntry> Entries, TextRange Range) : FrontMatterNode(Range)
{
    /// <summary>The value at <paramref name="key"/>, or <see langword="null"/> when the key is not there or holds nothing.</summary>
    public FrontMatterNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry.Value is ScalarNode { IsAbsent: true } ? null : entry.Value;
            }

            return null;
        }
    }
}

/// <summary>A key of a mapping and what stands there.</summary>
public sealed record FrontMatterEntry(ScalarNode Key, FrontMatterNode Value);
