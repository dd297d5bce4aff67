using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Articles;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// The keys of an entry of front matter, and their texts. Words and their places are not among them: each format has these in its own way.
/// </summary>
internal static class Entries
{
    /// <summary>The keys of an article whose values are texts.</summary>
    public static IEnumerable<(FrontMatterKey Key, string[] Texts)> Of(ArticleContent content) => Filled(ArticleKeys.All, key => key switch
    {
        "title" => [content.Title],
        "date" => [content.Date?.ToString()],
        "updated" => [content.Updated?.ToString()],
        "id" => [content.Id],
        "lang" => [content.Lang],
        "source" => [content.Source],
        "tags" => [.. content.Tags],
        "draft" => [content.IsDraft ? "true" : null],
        _ when Array.Find(TextKey.All, one => one.Name == key) is { Letter: var letter } =>
            [content.Texts.FirstOrDefault(text => text.Letter == letter)?.Value],
        _ => [],
    });

    /// <summary>The keys of an actor.</summary>
    public static IEnumerable<(FrontMatterKey Key, string[] Texts)> Of(ActorFacts actor) =>
        Filled(ActorKeys.InArticles, key => key switch
        {
            "id" => [actor.Id],
            "type" => [Choices.TextOf(Choices.ActorTypes, actor.Type)],
            "name" => [actor.HasName ? actor.Name : null],
            "alternateName" => [.. actor.AlternateNames],
            "jobTitle" => [actor.JobTitle],
            "affiliation" => [actor.Affiliation],
            "country" => [actor.Country],
            "sameAs" => [.. actor.SameAs],
            "count" => [actor.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            _ => [],
        });

    /// <summary>The keys of a quote.</summary>
    public static IEnumerable<(FrontMatterKey Key, string[] Texts)> Of(BoundQuote quote) => Filled(QuoteKeys.All, key => key switch
    {
        "id" => [quote.Id],
        "speaker" => [.. quote.Speakers],
        "addressee" => [quote.Addressee],
        "via" => [.. quote.Via],
        "kind" => [Choices.TextOf(Choices.QuoteKinds, quote.Kind)],
        "cue" => [quote.Cue],
        _ => [],
    });

    /// <summary>The keys of a date.</summary>
    public static IEnumerable<(FrontMatterKey Key, string[] Texts)> Of(BoundDate date) => Filled(DateKeys.All, key => key switch
    {
        "id" => [date.Id],
        "type" => [Choices.TextOf(Choices.TimexTypes, date.Type)],
        "value" => [date.Value?.ToString() ?? date.Duration?.ToString()],
        "mod" => [date.Mod is { } mod ? Choices.TextOf(Choices.TimexMods, mod) : null],
        "quant" => [date.Quant],
        "freq" => [date.Freq],
        _ => [],
    });

    /// <summary>The keys of an actor where an article lists it.</summary>
    public static IEnumerable<(FrontMatterKey Key, string[] Texts)> OfListed(string actor, ArticleContent content) =>
        Filled(ActorKeys.InArticles, key => key switch
        {
            "id" => [actor],
            "as" => [.. content.ActorNames.Where(name => name.Actor == actor).Select(name => name.Name)],
            _ => [],
        });

    /// <summary>The keys of a mention.</summary>
    public static IEnumerable<(FrontMatterKey Key, string[] Texts)> OfMention(string actor) =>
        Filled(MentionKeys.All, key => key is "actor" ? [actor] : []);

    /// <summary>The actors that an article lists or uses, and the actors that those belong to.</summary>
    public static IReadOnlyList<ActorFacts> ActorsOf(ExportedArticle article)
    {
        var (found, seen) = (new List<ActorFacts>(), new HashSet<string>(StringComparer.Ordinal));
        var content = article.Content;
        var uses = content.Quotes.SelectMany(quote => quote.Speakers.Concat(quote.Via).Append(quote.Addressee));
        foreach (var used in content.Actors.Concat(uses).Concat(content.Mentions.Select(mention => mention.Actor)))
        {
            for (var id = used; id is not null && article.Find(id) is { } actor && seen.Add(id); id = actor.Affiliation)
                found.Add(actor);
        }

        return found;
    }

    private static IEnumerable<(FrontMatterKey Key, string[] Texts)> Filled(
        IReadOnlyList<FrontMatterKey> keys, Func<string, string?[]> valuesOf)
    {
        foreach (var key in keys)
        {
            string[] texts = [.. valuesOf(key.Name).OfType<string>()];
            if (texts.Length > 0)
                yield return (key, texts);
        }
    }
}
