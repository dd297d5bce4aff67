using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Schema;

/// <summary>The keys of an entry of <c>mentions</c>.</summary>
public static class MentionKeys
{
    /// <summary>All of them, in the order of the documentation.</summary>
    public static readonly EquatableArray<FrontMatterKey> All = new(
    [
        new("exact", KeyShape.Text, "text", "The words that mean the actor, such as 同氏 or “the minister”.", IsRequired: true),
        new("prefix", KeyShape.Text, "text", "The text right before the words, where they occur at several places."),
        new("suffix", KeyShape.Text, "text", "The text right after the words, where they occur at several places."),
        new("actor", KeyShape.Actor, "an id", "Who is meant.", IsRequired: true) { Letter = MentionLetters.Actor },
    ]);
}
