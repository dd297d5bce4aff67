namespace Newsroom.Site;

/// <summary>The addresses of the pages.</summary>
/// <param name="root">The path of the front page, with a slash at both ends.</param>
/// <param name="origin">The scheme and the host of the site; empty where they are not known.</param>
internal sealed class Links(string root, string origin)
{
    public string Home => root;

    public string People => root + "people/";

    public string Timeline => root + "timeline/";

    public string Conversations => root + "conversations/";

    public string Promises => root + "promises/";

    public string Search => root + "search/";

    public string SearchIndex => root + "search.json";

    public string Feed => root + "feed.xml";

    /// <summary>Every page that the site has, without the page for a wrong address.</summary>
    public IEnumerable<string> Pages =>
    [
        Home, People, Timeline, Conversations, Promises, Search,
        .. Corpus.Articles.All.Select(To), .. Corpus.Actors.All.Select(To),
    ];

    /// <summary>The address with scheme and host, where these are known.</summary>
    public string Whole(string address) => origin + address;

    public string To(Article article) => $"{root}articles/{string.Join('/', article.Id.Split('/').Select(Uri.EscapeDataString))}/";

    /// <summary>The page of an actor; a source without a name is in its article only.</summary>
    public string To(Actor actor) =>
        actor is UnnamedSource source ? To(source.Article) + "#voices" : $"{root}actors/{Uri.EscapeDataString(actor.Id)}/";

    public string To(Quote quote) => $"{To(quote.Article)}#{Uri.EscapeDataString(Anchor(quote))}";

    public string To(DateMention date) => $"{To(date.Article)}#{Uri.EscapeDataString(Anchor(date))}";

    /// <summary>A file of <c>wwwroot</c>.</summary>
    public string File(string name) => root + name;

    /// <summary>The id of a quote's element in the page of its article.</summary>
    public static string Anchor(Quote quote) => "quote-" + (quote.Id ?? Number(quote.Article.Quotes, quote));

    /// <summary>The id of a date's element in the page of its article.</summary>
    public static string Anchor(DateMention date) => "date-" + (date.Id ?? Number(date.Article.Dates, date));

    private static string Number<T>(IReadOnlyList<T> items, T item)
        where T : class => FormattableString.Invariant($"{items.TakeWhile(other => other != item).Count() + 1}");
}
