using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>Moves the definition of an actor from an article to the register.</summary>
public static class MovingActors
{
    private const string Marker = "corpusgen-moved-actor";

    /// <summary>
    /// The move of the actor that is defined at an offset; <see langword="null"/> where no shared actor is defined there, or where the
    /// change could alter other text.
    /// </summary>
    /// <param name="view">The article.</param>
    /// <param name="offset">The place in it.</param>
    /// <param name="register">The register; an empty file where none exists.</param>
    /// <param name="corpus">The corpus.</param>
    public static Refactoring? ToRegister(ArticleView view, int offset, SourceFile register, EditedCorpus corpus)
    {
        if (view.Syntax.Root["actors"] is not SequenceNode list
            || list.Items.OfType<MappingNode>().FirstOrDefault(item => ArticleView.Has(item.Range, offset)) is not { } definition
            || (definition["id"] as ScalarNode)?.Value is not { } id
            || view.Article.Actors.FirstOrDefault(actor => actor.Facts.Id == id) is not { IsComplete: true, Facts.IsOfArticle: false }
            || corpus.Register.Actors.Any(actor => actor.Facts.Id == id))
            return null;
        var own = definition.Entries.Where(entry => entry.Key.Value == ActorKeys.As.Name).ToArray();
        var shared = definition.Entries.Where(entry => entry.Key.Value != ActorKeys.As.Name).Select(FieldOf).ToArray();
        if (Array.Exists(shared, static field => field is null))
            return null;
        var reference = own.Length == 0
            ? YamlText.Written(id, isInFlow: true)
            : InBraces([("id", [id]), .. own.Select(FieldOf).OfType<(string, string[])>()]);
        return new YamlEdits(view.File).ReplaceItem(list, definition, reference) is { } removal
            && Addition(register, InBraces([.. shared.Select(static field => field!.Value)])) is { } addition
                ? new Refactoring($"Move '{id}' to the register", [(view.File, new([removal])), (register, new([addition]))])
                : null;
    }

    private static TextChange? Addition(SourceFile register, string definition)
    {
        var end = new TextRange(register.Text.Length, register.Text.Length);
        if (register.Text.Trim().Length == 0)
            return new TextChange(end, $"actors:\n  - {definition}\n");
        if (FrontMatterReader.ReadYamlFile(register, []) is not { } root || root["actors"] is not SequenceNode)
            return null;
        var frontMatter = new FrontMatter(root, register.Text.Length, new TextRange(0, register.Text.Length));
        if (new YamlEdits(register).AddItem(frontMatter, "actors", [("id", Marker)]) is not { } change)
            return null;
        var text = change.Text.Replace($"{{id: {Marker}}}", definition).Replace($"id: {Marker}", definition);
        return new TextChange(change.Range, text);
    }

    private static (string Key, string[] Texts)? FieldOf(FrontMatterEntry entry) => entry.Value switch
    {
        ScalarNode { IsAnchored: false, IsAbsent: false } scalar => (entry.Key.Value, [scalar.Value]),
        SequenceNode { IsAnchored: false } list when list.Items.All(static item => item is ScalarNode) =>
            (entry.Key.Value, [.. list.Items.OfType<ScalarNode>().Select(static item => item.Value)]),
        _ => null,
    };

    private static string InBraces(IEnumerable<(string Key, string[] Texts)> fields) =>
        $"{{{string.Join(", ", fields.Select(static field => $"{field.Key}: {Value(field.Texts)}"))}}}";

    private static string Value(string[] texts) => texts.Length == 1
        ? YamlText.Written(texts[0], isInFlow: true)
        : $"[{string.Join(", ", texts.Select(static text => YamlText.Written(text, isInFlow: true)))}]";
}
