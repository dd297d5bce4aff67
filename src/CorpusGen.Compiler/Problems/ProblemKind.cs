namespace CorpusGen.Compiler.Problems;

/// <summary>How serious a problem is, before a project changes it.</summary>
public enum ProblemSeverity
{
    /// <summary>A hint that an editor does not list. A strict project turns it into a warning.</summary>
    Hidden,

    /// <summary>A hint that an editor lists, and a build does not. A strict project turns it into a warning.</summary>
    Info,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error: the build fails.</summary>
    Error,
}

/// <summary>A kind of problem, which users configure, look up and search for.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>.</param>
/// <param name="Category">The part of the product that finds it.</param>
/// <param name="Severity">Its severity, unless a project sets another.</param>
/// <param name="Title">A noun phrase.</param>
public sealed record ProblemKind(string Id, string Category, ProblemSeverity Severity, string Title)
{
    /// <summary>
    /// Whether a project may lower the severity. It may not where the running program relies on the error: a list of actors contains no
    /// <see langword="null"/>, and an article of news has a date.
    /// </summary>
    public bool CanBeLowered { get; init; } = true;

    /// <summary>Whether problems of this kind have edits, where the right text is known.</summary>
    public bool HasEdits { get; init; }
}
