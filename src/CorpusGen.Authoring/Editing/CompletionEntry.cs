using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Editing;

/// <summary>The sorts of texts that a completion offers.</summary>
public enum CompletionKind
{
    /// <summary>A key.</summary>
    Key,

    /// <summary>One of a few values.</summary>
    Choice,

    /// <summary>The id of an actor or of an article.</summary>
    Id,

    /// <summary>Words of the body.</summary>
    Words,

    /// <summary>An entry with places to fill in.</summary>
    Snippet,
}

/// <summary>A text that a completion offers.</summary>
/// <param name="Label">The text in the menu.</param>
/// <param name="Text">The text that is inserted. In a snippet, <c>$1</c> and its like are the places to fill in.</param>
/// <param name="Range">The text of the file that it replaces.</param>
/// <param name="Kind">Its sort.</param>
public sealed record CompletionEntry(string Label, string Text, TextRange Range, CompletionKind Kind)
{
    /// <summary>A few words beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>A sentence.</summary>
    public string? Documentation { get; init; }

    /// <summary>Whether the text is a snippet.</summary>
    public bool IsSnippet { get; init; }
}
