using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Schema;

/// <summary>The keys of an article's front matter.</summary>
public static class ArticleKeys
{
    /// <summary>All of them, in the order of the documentation.</summary>
    public static readonly EquatableArray<FrontMatterKey> All = new(
    [
        new("title", KeyShape.Text, "text", "The headline.", IsRequired: true)
        {
            Term = "headline",
            Letter = ArticleLetters.Title,
            Prose = Prose.Line,
        },
        new("date", KeyShape.Date, "day, or day and time", "The publication; relative dates are read from it.", IsRequired: true)
        {
            Term = "datePublished",
            Letter = ArticleLetters.Date,
        },
        new("updated", KeyShape.Date, "day, or day and time", "The last change, which is not before `date`.")
        {
            Term = "dateModified",
            Letter = ArticleLetters.Updated,
        },
        new(
            "id",
            KeyShape.Text,
            "letters, digits, `-`, `_`, `.`, `/`",
            "The id; by default the path under the corpus root without extension and a leading `YYYY-MM-DD-`.")
        {
            Term = "identifier",
            Letter = ArticleLetters.Id,
        },
        new("lang", KeyShape.Text, "BCP 47 tag", "The language of the body.") { Term = "inLanguage", Letter = ArticleLetters.Lang },
        .. TextKey.All.Select(key => new FrontMatterKey(key.Name, KeyShape.Text, "text", key.Meaning)
        {
            Term = key.Term,
            Letter = key.Letter,
            Prose = key == TextKey.Description ? Prose.Lines : Prose.Line,
            YieldsToOwnProperties = key.YieldsToOwnProperties,
        }),
        new("source", KeyShape.Text, "absolute URI", "Where the article was published.") { Term = "url", Letter = ArticleLetters.Source },
        new("tags", KeyShape.Texts, "a list, or one text", "Keywords.")
        {
            Term = "keywords",
            Letter = ArticleLetters.Tag,
            Prose = Prose.Line,
        },
        new(
            "draft",
            KeyShape.Switch,
            "`true` or `false`",
            "A draft is checked, but nothing of its text is in the assembly without `CorpusIncludeDrafts`. It may lack `title` and `date`.")
        {
            Term = "creativeWorkStatus",
            Letter = ArticleLetters.Draft,
        },
        new("actors", KeyShape.Cast, "a list of ids of the register and of definitions", "The actors of the article.")
        {
            Term = "mentions",
            Letter = ArticleLetters.Actor,
        },
        new("quotes", KeyShape.Quotes, "a list, below", "The quotations, word for word.") { Term = "hasPart" },
        new("dates", KeyShape.Dates, "a list, below", "The expressions of time in the body.") { Term = "temporalCoverage" },
        new("mentions", KeyShape.Mentions, "a list, below", "Places that mean an actor by other words than a name."),
    ]);

    /// <summary>The names of all of them.</summary>
    public static readonly string[] Names = All.Names();

    /// <summary>The names of the keys that no property of an own class may have.</summary>
    public static readonly string[] Reserved = [.. All.Where(key => !key.YieldsToOwnProperties).Select(key => key.Name)];
}
