using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Authoring.Editing;

/// <summary>The changes that give a thing another id wherever the id is written, or the reason against them.</summary>
/// <param name="Changes">The changes by file.</param>
/// <param name="Refusal">The reason; <see langword="null"/> where the id can be changed.</param>
public sealed record Rename(IReadOnlyList<(SourceFile File, EquatableArray<TextChange> Changes)> Changes, string? Refusal = null)
{
    /// <summary>The other id, in the form in which ids are compared.</summary>
    public string NewId { get; private init; } = "";

    /// <summary>Renames the thing whose id is at <paramref name="place"/>.</summary>
    /// <param name="place">A place of the id.</param>
    /// <param name="article">The article in which the place is; <see langword="null"/> for the register.</param>
    /// <param name="newId">The other id.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="read">Reads a file; <see langword="null"/> where it cannot.</param>
    public static Rename To(IdPlace place, BoundArticle? article, string newId, EditedCorpus corpus, Func<string, SourceFile?> read)
    {
        newId = IdText.Normalize(newId.Trim());
        if (IdText.Describe(newId) is (var wrong, var advice))
            return Refused(advice is null ? wrong : $"{wrong}; {advice}");
        var places = PlacesOf(place, article, corpus).ToArray();
        if (!Array.Exists(places, static one => one.IsDefinition))
            return Refused(place.Kind == IdKind.Article
                ? $"The id '{place.Id}' comes from the path of the article; write an 'id' in the article first"
                : $"Nothing has the id '{place.Id}'");
        if (newId != place.Id && PlacesOf(place with { Id = newId }, article, corpus).Any(static one => one.IsDefinition))
            return Refused($"'{newId}' is the id of another {place.Kind.ToString().ToLowerInvariant()}");
        var changes = new List<(SourceFile, EquatableArray<TextChange>)>();
        foreach (var ofFile in places.GroupBy(static one => one.Path).OrderBy(static ofFile => ofFile.Key, StringComparer.Ordinal))
        {
            if (read(ofFile.Key) is not { } file)
                return Refused($"'{ofFile.Key}' cannot be read");
            var made = new SortedDictionary<int, TextChange>();
            foreach (var one in ofFile)
            {
                if (Written(file, one, newId) is not { } change)
                    return Refused($"The id is written in a way that cannot be changed at {file.At(one.Span.Range)}");
                made[change.Range.Start] = change;
            }

            changes.Add((file, made.Values.ToEquatableArray()));
        }

        return new Rename(changes) { NewId = newId };
    }

    /// <summary>The range of an id without YAML's quotes; <see langword="null"/> where the text there is not the id.</summary>
    public static TextRange? RangeOf(SourceFile file, IdPlace place)
    {
        var range = place.Span.Range;
        if (range.End > file.Text.Length || range.Length == 0)
            return null;
        if (range.Length > 2 && file.Text[range.Start] is '"' or '\'' && file.Text[range.End - 1] == file.Text[range.Start])
            range = new TextRange(range.Start + 1, range.End - 1);
        return IdText.Normalize(file.Text.Substring(range.Start, range.Length)) == place.Id ? range : null;
    }

    private static IEnumerable<IdPlace> PlacesOf(IdPlace place, BoundArticle? article, EditedCorpus corpus) => place.Kind switch
    {
        IdKind.Actor => IdPlaces.OfActor(place.Id, article, corpus),
        IdKind.Article => corpus.Articles.SelectMany(IdPlaces.Of).Where(one => one.Kind == IdKind.Article && one.Id == place.Id),
        _ => IdPlaces.Of(article!).Where(one => one.Kind == place.Kind && one.Id == place.Id),
    };

    private static TextChange? Written(SourceFile file, IdPlace place, string newId)
    {
        if (RangeOf(file, place) is not { } range)
            return null;
        return new TextChange(range, range == place.Span.Range ? YamlText.Written(newId, isInFlow: true) : newId);
    }

    private static Rename Refused(string reason) => new([], reason);
}
