using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>An actor in a few lines of Markdown.</summary>
internal static class ActorText
{
    /// <summary>The name, the type and the office; then the other names.</summary>
    public static string Of(ActorFacts actor)
    {
        var type = actor.Type == ActorType.UnnamedSource ? Choices.Unnamed : Choices.TextOf(Choices.ActorTypes, actor.Type);
        string?[] facts = [type, actor.JobTitle, actor.Affiliation is { } other ? $"of {other}" : null, actor.Country];
        var head = $"**{MarkdownText.Escape(actor.Name)}** ({MarkdownText.Escape(string.Join(", ", facts.OfType<string>()))})";
        return actor.AlternateNames.Count == 0
            ? head
            : $"{head}  \nalso: {MarkdownText.Escape(string.Join(", ", actor.AlternateNames))}";
    }
}
