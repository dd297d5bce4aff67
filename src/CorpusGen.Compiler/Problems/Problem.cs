using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Problems;

/// <summary>Something wrong with an article, the register or the set-up, where it is, and what to do about it.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>; its severity is the host's to decide.</param>
/// <param name="Message">One line of plain text.</param>
/// <param name="Place">Where it is; <see langword="null"/> for what is in no file.</param>
/// <param name="Related">Other places that the message speaks of.</param>
public sealed record Problem(string Id, string Message, Place? Place, EquatableArray<Place> Related = default)
{
    /// <summary>
    /// The full name of a declaration in C# that the message speaks of. A name and no place, so that an edit which only moves it
    /// leaves the problem equal; the host knows where it is.
    /// </summary>
    public string? Declaration { get; init; }

    /// <summary>The problem that an exception is: a fault of this program, which stops one article and no other.</summary>
    public static Problem Failure(Exception e, Place? place) =>
        new(ProblemIds.InternalFailure, $"Internal error in CorpusGen; please report it with the article and this text: {e.ToString().Replace("\r", "").Replace('\n', ' ')}", place);
}
