using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.CSharp.Names;

/// <summary>The problem that two things get the same C# name, or names that a reader takes for the same.</summary>
internal static class NameProblems
{
    /// <summary>A thousand ids may clash with one, so no message repeats all of a long id.</summary>
    private const int LongestId = 60;

    public static Problem Clash(string noun, string id, string otherId, string name, ClashKind kind, Place place, Place other)
    {
        (id, otherId) = (Excerpt.Of(id, LongestId), Excerpt.Of(otherId, LongestId));
        var (problem, message) = kind switch
        {
            ClashKind.LooksAlike => (
                ProblemIds.ConfusableName,
                $"The {noun} '{id}' looks like '{otherId}' at {other}, though their letters differ"),
            ClashKind.CaseOnly => (
                ProblemIds.NameCollision,
                $"The C# name {name} of the {noun} '{id}' differs only in case from the name of '{otherId}' at {other}"),
            _ => (
                ProblemIds.NameCollision,
                $"The {noun}s '{id}' and '{otherId}' at {other} both get the C# name {name}"),
        };
        return new Problem(problem, message, place)
        {
            Advice = "give one of them another 'id'",
            Related = new([new($"the other {noun}", other)]),
        };
    }
}
