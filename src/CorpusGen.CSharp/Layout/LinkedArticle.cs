using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Layout;

/// <summary>An article as it is emitted: its content with all names.</summary>
/// <param name="Name">The C# name; <see langword="null"/> for an article without one.</param>
/// <param name="Content">The content.</param>
/// <param name="Members">The names of its quotes and dates.</param>
/// <param name="Speakers">For each quote its speakers by name; empty for a quote without a speaker.</param>
/// <param name="Mode">Which of its quotes and dates have names.</param>
public sealed record LinkedArticle(
    string? Name, ArticleContent Content, MemberNames Members, EquatableArray<string> Speakers, AnnotationNaming Mode)
{
    /// <summary>The own class of the article.</summary>
    public LinkedClass? Class { get; init; }

    /// <summary>About how many characters describe the article in a table.</summary>
    public int DescriptionLength { get; init; }

    /// <summary>The line of the file at which the body starts, from 1.</summary>
    public int BodyLine { get; init; }

    /// <summary>The places of the actors that the corpus has from this article.</summary>
    public EquatableArray<LinkedDefinition> Definitions { get; init; }

    /// <summary>The sources without a name, which belong to the article.</summary>
    public EquatableArray<LinkedSource> Sources { get; init; }

    /// <summary>Whether a quote with this id, or without one, has a name.</summary>
    public bool NamesQuote(string? id) => Name is not null && Mode.NamesQuote(id);

    /// <summary>Whether a date with this id, or without one, has a name.</summary>
    public bool NamesDate(string? id) => Name is not null && Mode.NamesDate(id);

    /// <summary>The same, with the names of the quotes and dates of <paramref name="other"/> that none here has.</summary>
    public LinkedArticle WithNamesOf(NamedArticle other)
    {
        var (content, names) = (other.Article.Content, other.Names);
        var quotes = content.Quotes.Select((quote, number) => new WithheldName(names.Quotes[number].Name, quote.Id));
        var dates = content.Dates.Select((date, number) => new WithheldName(names.Dates[number].Name, date.Id));
        return this with
        {
            Members = Members with
            {
                WithheldQuotes = Join(Members.Quotes, Members.WithheldQuotes, quotes, names.WithheldQuotes),
                WithheldDates = Join(Members.Dates, Members.WithheldDates, dates, names.WithheldDates),
            },
        };

        static EquatableArray<WithheldName> Join(IEnumerable<MemberName> own, params IEnumerable<WithheldName>[] withheld)
        {
            var taken = new HashSet<string>(own.Select(name => name.Name), OrdinalText.Comparer);
            return withheld.SelectMany(ofOne => ofOne).Where(one => taken.Add(one.Name)).ToEquatableArray();
        }
    }
}

/// <summary>The place where an article defines an actor.</summary>
/// <param name="Actor">The id of the actor.</param>
/// <param name="Position">The place in the file.</param>
public readonly record struct LinkedDefinition(string Actor, LinePosition Position);

/// <summary>A source without a name.</summary>
/// <param name="Facts">Its facts.</param>
/// <param name="Position">The place in the file that defines it.</param>
public readonly record struct LinkedSource(ActorFacts Facts, LinePosition Position);

/// <summary>The own class of an article.</summary>
/// <param name="Number">The number of the class in the corpus.</param>
/// <param name="CSharp">Its name in C#.</param>
/// <param name="IsPublic">Whether code outside its assembly can use it.</param>
public sealed record LinkedClass(int Number, string CSharp, bool IsPublic);

/// <summary>The articles of one bucket, in the order of the corpus.</summary>
public sealed record LinkedBucket(int Number, EquatableArray<LinkedArticle> Articles)
{
    /// <summary>Whether some of them are of an own class.</summary>
    public bool HasOwnClasses
    {
        get
        {
            foreach (var article in Articles)
            {
                if (article.Class is not null)
                    return true;
            }

            return false;
        }
    }
}
