using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Problems;

/// <summary>A problem of an article, the register or the set-up. It is data: each host shows it in its own way.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>.</param>
/// <param name="Message">The fact: one line of plain text.</param>
/// <param name="Place">The place; <see langword="null"/> where no file is meant.</param>
public sealed record Problem(string Id, string Message, Place? Place)
{
    /// <summary>The second half of a sentence that advises; <see langword="null"/> where the message is all.</summary>
    public string? Advice { get; init; }

    /// <summary>Other places that the problem is about.</summary>
    public EquatableArray<LabelledPlace> Related { get; init; }

    /// <summary>
    /// Edits of the file of <see cref="Place"/>; each solves the problem. Empty where the right text is not known. Only problems have
    /// edits,
    /// so an ordinary build makes none.
    /// </summary>
    public EquatableArray<Edit> Edits { get; init; }

    /// <summary>
    /// The full name of a declaration in C# that the message speaks of. A name and not a place, so that an edit which only moves it
    /// leaves the problem equal; the host knows the place.
    /// </summary>
    public string? Declaration { get; init; }

    /// <summary>Whether it is an error although problems of its kind are less: more is lost here than usual.</summary>
    public bool IsError { get; init; }

    /// <summary>
    /// A problem that this one follows from. While that is reported as an error, this one is not reported; where the project lowers that,
    /// this one still stops the build.
    /// </summary>
    public Problem? FollowsFrom { get; init; }

    /// <summary>The kind: title, severity, and whether a project may lower it.</summary>
    public ProblemKind Kind => ProblemKinds.Find(Id)!;

    /// <summary>The message and the advice in one line, which a build prints.</summary>
    public string Text => Advice is null ? Message : $"{Message}; {Advice}";

    /// <summary>The problem that an exception is: a fault of this program, which stops one article and no other.</summary>
    public static Problem Failure(Exception e, Place? place) =>
        new(ProblemIds.InternalFailure, "Internal error in CorpusGen", place)
        {
            Advice = $"please report it with the article and this text: {e.ToString().Replace("\r", "").Replace('\n', ' ')}",
        };
}
