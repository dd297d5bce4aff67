using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Tool.Corpora;

/// <summary>A generated member or type that code can name.</summary>
/// <param name="Type">The type that has the member: see <see cref="GeneratedTypes"/>; empty for a type.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct GeneratedMember(string Type, string Name);

/// <summary>The generated members of a corpus, by the thing that each is of.</summary>
internal static class MemberNaming
{
    private enum Kind
    {
        Actor,
        Article,
        QuotesType,
        DatesType,
        Quote,
        Date,
        WithheldQuote,
        WithheldDate,
    }

    /// <summary>The new names of the members that have another name after an edit of ids, by the members as they were.</summary>
    /// <param name="before">The corpus before the edit.</param>
    /// <param name="after">The corpus after it, with the same files and entries.</param>
    /// <param name="idAfter">The id of an actor after the edit, by the id before.</param>
    public static IReadOnlyDictionary<GeneratedMember, string> Changed(
        CorpusSession before, CorpusSession after, Func<string, string> idAfter)
    {
        var members = Of(after, static id => id);
        var changed = new Dictionary<GeneratedMember, string>();
        foreach (var (thing, member) in Of(before, idAfter))
        {
            if (members.TryGetValue(thing, out var renamed) && renamed.Name != member.Name)
                changed[member] = renamed.Name;
        }

        return changed;
    }

    private static Dictionary<Thing, GeneratedMember> Of(CorpusSession session, Func<string, string> idOf)
    {
        var layout = session.Linked.Layout;
        var members = new Dictionary<Thing, GeneratedMember>();
        foreach (var actor in layout.Actors)
        {
            if ((actor.Name ?? actor.WithheldName) is { } name)
                members[new(Kind.Actor, idOf(actor.Facts.Id), 0)] = new(GeneratedTypes.Actors, name);
        }

        foreach (var article in session.Articles)
        {
            var path = article.Article.Path;
            var (owner, mode) = layout.PlaceOf(path) is { } place ? (place.Name, place.Mode)
                : layout.WithheldAt(path) is { } withheld ? (withheld.Name, withheld.Mode)
                : default;
            if (owner is not null)
                AddArticle(article, owner, mode, members);
        }

        return members;
    }

    private static void AddArticle(NamedArticle article, string owner, AnnotationNaming mode, Dictionary<Thing, GeneratedMember> members)
    {
        var (path, content, names) = (article.Article.Path, article.Article.Content, article.Names);
        members[new(Kind.Article, path, 0)] = new(GeneratedTypes.Articles, owner);
        var (quotes, dates) = (GeneratedTypes.OfQuotes(owner), GeneratedTypes.OfDates(owner));
        members[new(Kind.QuotesType, path, 0)] = new("", quotes);
        members[new(Kind.DatesType, path, 0)] = new("", dates);
        for (var i = 0; i < names.Quotes.Count; i++)
        {
            if (mode.NamesQuote(content.Quotes[i].Id))
                members[new(Kind.Quote, path, i)] = new(quotes, names.Quotes[i].Name);
        }

        for (var i = 0; i < names.Dates.Count; i++)
        {
            if (mode.NamesDate(content.Dates[i].Id))
                members[new(Kind.Date, path, i)] = new(dates, names.Dates[i].Name);
        }

        AddWithheld(names.WithheldQuotes, Kind.WithheldQuote, quotes, mode.NamesQuote);
        AddWithheld(names.WithheldDates, Kind.WithheldDate, dates, mode.NamesDate);

        void AddWithheld(EquatableArray<WithheldName> withheld, Kind kind, string type, Func<string?, bool> isNamed)
        {
            for (var i = 0; i < withheld.Count; i++)
            {
                if (isNamed(withheld[i].Id))
                    members[new(kind, path, i)] = new(type, withheld[i].Name);
            }
        }
    }

    /// <summary>A thing with a name.</summary>
    /// <param name="Kind">Its kind.</param>
    /// <param name="Of">The id of an actor; the path of the article otherwise.</param>
    /// <param name="Number">Its number among the things of its kind in the article.</param>
    private readonly record struct Thing(Kind Kind, string Of, int Number);
}
