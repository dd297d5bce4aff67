using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Names;

/// <summary>What to say when two things would get one C# name, or two that a reader takes for one.</summary>
internal static class NameProblems
{
    /// <summary>A thousand ids may clash with one: none of the messages repeats all of a long id.</summary>
    private const int LongestId = 60;

    public static Problem Clash(string what, string id, string otherId, string name, ClashKind kind, Place place, Place other)
    {
        (id, otherId) = (Excerpt.Of(id, LongestId), Excerpt.Of(otherId, LongestId));
        return kind switch
        {
            ClashKind.LooksAlike => new Problem(
                ProblemIds.ConfusableName,
                $"The {what} '{id}' looks like '{otherId}' at {other}, though their letters differ: give one of them another 'id'",
                place,
                new([other])),
            ClashKind.CaseOnly => new Problem(
                ProblemIds.NameCollision,
                $"The C# name {name} of the {what} '{id}' differs only in case from that of '{otherId}' at {other}: "
                    + "give one of them another 'id'",
                place,
                new([other])),
            _ => new Problem(
                ProblemIds.NameCollision,
                $"The {what}s '{id}' and '{otherId}' at {other} both get the C# name {name}: give one of them another 'id'",
                place,
                new([other])),
        };
    }
}
