using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>A YAML node and its place in the file's text.</summary>
public abstract record FrontMatterNode(TextRange Range)
{
    /// <summary>
    /// Whether this node, or a node around it, has an anchor or a tag, or is merged. Other places may repeat its text, so no edit
    /// changes it.
    /// </summary>
    public bool IsAnchored { get; init; }

    /// <summary>What the node is, for messages.</summary>
    public string Described => this switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { IsAbsent: true } => "nothing",
        _ => "text",
    };
}

/// <summary>How a scalar is written.</summary>
public enum ScalarStyle : byte
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>In <c>"</c>.</summary>
    DoubleQuoted,

    /// <summary>As a block after <c>|</c>.</summary>
    Literal,

    /// <summary>As a block after <c>&gt;</c>.</summary>
    Folded,
}

/// <summary>A scalar. It is always text: its meaning comes from the schema and never from YAML.</summary>
/// <param name="Value">The text after YAML's unescaping and folding.</param>
/// <param name="IsAbsent">Whether nothing was written: <c>title:</c>.</param>
/// <param name="Range">Its place, quotes included.</param>
public sealed record ScalarNode(string Value, bool IsAbsent, TextRange Range) : FrontMatterNode(Range)
{
    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; init; }

    /// <summary>Whether brackets or braces are around it: there, a comma or a bracket ends text without quotes.</summary>
    public bool IsInFlow { get; init; }

    /// <summary>The comment after it on its line, with the <c>#</c>; empty without a comment.</summary>
    public TextRange Comment { get; init; }
}

/// <summary>A list.</summary>
public sealed record SequenceNode(EquatableArray<FrontMatterNode> Items, TextRange Range) : FrontMatterNode(Range)
{
    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow { get; init; }
}

/// <summary>A mapping; keys differ from each other.</summary>
public sealed record MappingNode(EquatableArray<FrontMatterEntry> Entries, TextRange Range) : FrontMatterNode(Range)
{
    /// <summary>Whether it is written in braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>The value at <paramref name="key"/>, or <see langword="null"/> when the key is missing or has no value.</summary>
    public FrontMatterNode? this[string key] =>
        Entry(key) is { } entry && entry.Value is not ScalarNode { IsAbsent: true } ? entry.Value : null;

    /// <summary>The entry with <paramref name="key"/>.</summary>
    public FrontMatterEntry? Entry(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }

        return null;
    }
}

/// <summary>A key of a mapping and its value.</summary>
public sealed record FrontMatterEntry(ScalarNode Key, FrontMatterNode Value)
{
    /// <summary>
    /// Whether the key has no colon, such as <c>b</c> in <c>{a: 1, b}</c>. YamlDotNet even takes the text after a key in quotes for its
    /// value.
    /// </summary>
    public bool IsBare { get; init; }
}
