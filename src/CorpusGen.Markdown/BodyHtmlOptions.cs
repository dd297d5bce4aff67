namespace CorpusGen.Markdown;

/// <summary>How a body becomes HTML.</summary>
public sealed class BodyHtmlOptions
{
    /// <summary>
    /// The address of an actor's page; <see langword="null"/> marks the mention without a link. The default marks without links.
    /// </summary>
    public Func<Actor, string?>? LinkOf { get; init; }

    /// <summary>
    /// Whether HTML in a Markdown body is kept as it is. The default escapes it: keep it only where you trust every author as much as your
    /// own code.
    /// </summary>
    public bool AllowsRawHtml { get; init; }

    /// <summary>How many levels lower headings are, so that a page keeps its own <c>h1</c>. From 0 to 5; the default is 1.</summary>
    public int HeadingShift { get; init; } = 1;
}
