using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Editing;

/// <summary>Completes front matter, also where it is half typed, and the register.</summary>
public static class Completion
{
    private static readonly KeyShape[] Lists = [KeyShape.Cast, KeyShape.Definitions, KeyShape.Quotes, KeyShape.Dates, KeyShape.Mentions];

    /// <summary>The texts that can be written at an offset.</summary>
    /// <param name="file">The file as it is now.</param>
    /// <param name="offset">The place in it.</param>
    /// <param name="view">The article as it was when it could last be read.</param>
    /// <param name="corpus">The corpus.</param>
    public static IReadOnlyList<CompletionEntry> At(SourceFile file, int offset, ArticleView? view, EditedCorpus corpus)
    {
        var isRegister = FileKinds.Of(file.RelativePath) == FileKind.Register;
        var yaml = isRegister ? new TextRange(0, file.Text.Length) : FrontMatterReader.Find(file.Text)?.Yaml ?? Unclosed(file.Text);
        if (offset < yaml.Start || offset > yaml.End)
            return [];
        var cursor = FrontMatterCursor.At(file.Text, yaml, offset);
        return [.. cursor.Key is null ? Keys(cursor, file, view, corpus, isRegister) : Values(cursor, file, view, corpus)];
    }

    /// <summary>Markdown about a key of an article, or of an entry of one of its lists.</summary>
    internal static string? Describe(string key, string? list) =>
        KeysOf(list, isRegister: false).FirstOrDefault(one => one.Name == key) is { } found
            ? $"**{found.Name}**: {found.Value}\n\n{found.Meaning}"
            : null;

    private static TextRange Unclosed(string text) => text.StartsWith("---", StringComparison.Ordinal)
        ? new TextRange(Math.Min(text.Length, 4), text.Length)
        : new TextRange(0, -1);

    private static IEnumerable<CompletionEntry> Keys(
        FrontMatterCursor cursor, SourceFile file, ArticleView? view, EditedCorpus corpus, bool isRegister)
    {
        var type = isRegister ? null : OwnKeys.ClassOf(file, corpus);
        if (type is not null && OwnKeys.At(type, cursor.Path) is { } around)
        {
            foreach (var entry in OwnEntries(type, around, cursor, view, corpus))
                yield return entry;
            yield break;
        }

        if (cursor.IsItem || cursor.IsBeforeDash)
        {
            foreach (var snippet in Snippets.OfItem(cursor, file, isRegister))
                yield return snippet;
        }

        if (cursor.IsItem && cursor.List == "actors" && !isRegister)
        {
            var listed = view?.Article.Content.Actors ?? default;
            foreach (var entry in Ids(cursor, corpus.Actors.Where(actor => listed.AsSpan().IndexOf(actor.Id) < 0)))
                yield return entry;
        }

        if (cursor.IsBeforeDash)
            yield break;
        foreach (var key in KeysOf(cursor.List, isRegister))
        {
            if (cursor.Used.Contains(key.Name))
                continue;
            var isList = Array.IndexOf(Lists, key.Shape) >= 0 && !cursor.IsInFlow;
            yield return new CompletionEntry(
                key.Name, isList ? $"{key.Name}:{file.LineEnd}  - " : $"{key.Name}: ", cursor.Word, CompletionKind.Key)
            {
                Detail = key.Value + (key.IsRequired ? ", required" : ""),
                Documentation = key.Meaning,
            };
        }

        if (type is null || cursor.List is not null)
            yield break;
        foreach (var entry in OwnEntries(type, null, cursor, view, corpus))
            yield return entry;
    }

    /// <summary>The keys of own properties that the mapping at the cursor lacks; in a list of values, the values.</summary>
    private static IEnumerable<CompletionEntry> OwnEntries(
        ArticleClass type, FieldType? around, FrontMatterCursor cursor, ArticleView? view, EditedCorpus corpus)
    {
        if (cursor.IsItem && around is ListType list)
        {
            foreach (var entry in OfType(list.Item, cursor, view, corpus))
                yield return entry;
        }

        var dash = cursor.IsBeforeDash && around is ListType ? "- " : "";
        foreach (var property in OwnKeys.PropertiesOf(type, around))
        {
            if (property.Keys.Any(cursor.Used.Contains))
                continue;
            yield return new CompletionEntry(property.Key, $"{dash}{property.Key}: ", cursor.Word, CompletionKind.Key)
            {
                Detail = OwnKeys.Describe(property.Type) + (property.IsRequired ? ", required" : ""),
                Documentation = $"The property {property.DisplayName}.",
            };
        }
    }

    private static IEnumerable<CompletionEntry> Values(
        FrontMatterCursor cursor, SourceFile file, ArticleView? view, EditedCorpus corpus)
    {
        var isRegister = FileKinds.Of(file.RelativePath) == FileKind.Register;
        if (KeysOf(cursor.List, isRegister).FirstOrDefault(key => key.Name == cursor.Key) is not { } key)
        {
            return OwnKeys.ClassOf(file, corpus) is not { } type || OwnKeys.At(type, [.. cursor.Path, cursor.Key!]) is not { } own ? []
                : cursor.IsItem ? OwnEntries(type, own, cursor, view, corpus)
                : OfType(own, cursor, view, corpus);
        }

        return (key.Shape, key.Name, cursor.List) switch
        {
            (KeyShape.Choice, _, _) => Choices(key.Choices, cursor, key.Meaning),
            (KeyShape.Switch, _, _) => Choices(["true", "false"], cursor, key.Meaning),
            (KeyShape.Actor or KeyShape.Actors or KeyShape.Cast, _, _) => Ids(cursor, ActorsFor(view, corpus)),
            (_, "country", "actors") => Countries(cursor, key.Meaning),
            (_, "lang", null) => Choices(LanguageList.All.Select(language => language.Tag), cursor, key.Meaning),
            (_, "exact", "quotes") when view is not null => UnannotatedWords.Quotations(cursor, view, file.LineEnd),
            (_, "exact", "dates") when view is not null => UnannotatedWords.Dates(cursor, view, file.LineEnd),
            _ => [],
        };
    }

    private static IReadOnlyList<FrontMatterKey> KeysOf(string? list, bool isRegister) => (list, isRegister) switch
    {
        (null, false) => ArticleKeys.All,
        (null, true) => ActorKeys.Register,
        ("actors", false) => ActorKeys.InArticles,
        ("actors", true) => ActorKeys.All,
        ("quotes", false) => QuoteKeys.All,
        ("dates", false) => DateKeys.All,
        ("mentions", false) => MentionKeys.All,
        _ => [],
    };

    /// <summary>The actors of the article first: a speaker is nearly always one of them.</summary>
    private static IEnumerable<ActorFacts> ActorsFor(ArticleView? view, EditedCorpus corpus)
    {
        var own = view?.Article.Content.Actors.Select(id => corpus.Find(id, view.Article)).OfType<ActorFacts>().ToArray() ?? [];
        return own.Concat(corpus.Actors.Where(actor => !Array.Exists(own, listed => listed.Id == actor.Id)));
    }

    private static IEnumerable<CompletionEntry> OfType(FieldType type, FrontMatterCursor cursor, ArticleView? view, EditedCorpus corpus) =>
        type switch
        {
            EnumType members => Choices(members.Members.Select(member => member.Texts[0]), cursor, $"A member of {members.Name}."),
            ScalarType { Kind: ScalarKind.Boolean } => Choices(["true", "false"], cursor, null),
            ReferenceType { Kind: ReferenceKind.Article } => corpus.Articles.Select(article => Id(cursor, article.Content.Id) with
            {
                Detail = article.Content.Title,
            }),
            ReferenceType reference => Ids(cursor, ActorsFor(view, corpus).Where(actor => IsOf(reference.Kind, actor.Type))),
            ListType list => OfType(list.Item, cursor, view, corpus),
            _ => [],
        };

    private static bool IsOf(ReferenceKind kind, ActorType? type) => kind switch
    {
        ReferenceKind.Person => type == ActorType.Person,
        ReferenceKind.Organization => type == ActorType.Organization,
        ReferenceKind.State => type == ActorType.State,
        ReferenceKind.UnnamedSource => type == ActorType.UnnamedSource,
        _ => true,
    };

    private static IEnumerable<CompletionEntry> Choices(IEnumerable<string> texts, FrontMatterCursor cursor, string? meaning) =>
        texts.Select(text => new CompletionEntry(text, text, cursor.Word, CompletionKind.Choice) { Documentation = meaning });

    private static IEnumerable<CompletionEntry> Countries(FrontMatterCursor cursor, string meaning) => CountryCodes.All.Select(country =>
        new CompletionEntry(country.Code, country.Code, cursor.Word, CompletionKind.Choice)
        {
            Detail = country.Name,
            Documentation = meaning,
        });

    private static IEnumerable<CompletionEntry> Ids(FrontMatterCursor cursor, IEnumerable<ActorFacts> actors) => actors.Select(actor =>
        Id(cursor, actor.Id) with
        {
            Detail = actor.JobTitle is { } title ? $"{actor.Name}, {title}" : actor.Name,
            Documentation = ActorText.Of(actor),
        });

    private static CompletionEntry Id(FrontMatterCursor cursor, string id) =>
        new(id, YamlText.Written(id, cursor.IsInFlow), cursor.Word, CompletionKind.Id);
}
