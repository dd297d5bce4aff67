using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>Entries with places to fill in.</summary>
internal static class Snippets
{
    private static readonly (string List, string Label, string[] Lines)[] All =
    [
        ("quotes", "quote", ["exact: $1", "speaker: $2"]),
        ("dates", "date", ["exact: $1", "value: $2"]),
        ("mentions", "mention", ["exact: $1", "actor: $2"]),
        ("actors", "actor", ["id: $1", "type: $2", "name: $3"]),
    ];

    /// <summary>The entry of the list that the cursor is in.</summary>
    public static IEnumerable<CompletionEntry> OfItem(FrontMatterCursor cursor, SourceFile file, bool isRegister)
    {
        var indentation = new string(' ', cursor.IsBeforeDash ? cursor.Column + 2 : cursor.Column);
        foreach (var (list, label, lines) in All)
        {
            if (list != cursor.List || (isRegister && list != "actors"))
                continue;
            var filled = lines.Select(line => line.Replace("type: $2", TypeChoices(isRegister)));
            yield return new CompletionEntry(
                label,
                cursor.IsInFlow
                    ? $"{{{string.Join(", ", filled)}}}"
                    : (cursor.IsBeforeDash ? "- " : "") + string.Join(file.LineEnd + indentation, filled),
                cursor.Word,
                CompletionKind.Snippet)
            {
                Detail = $"a new entry of '{list}'",
                IsSnippet = true,
            };
        }
    }

    private static string TypeChoices(bool isRegister) =>
        $"type: ${{2|{string.Join(",", isRegister ? Choices.SharedActorTypes : Choices.Texts(Choices.ActorTypes))}|}}";
}
