using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Newsroom.Site;

/// <summary>The articles as an Atom feed (RFC 4287), the newest first.</summary>
internal static class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IResult Write(Links links)
    {
        var articles = Corpus.Articles.All.Where(article => article.Date is not null).Reverse().ToArray();
        var feed = new XElement(
            Atom + "feed",
            new XElement(Atom + "title", "The Lighthouse Route"),
            new XElement(Atom + "id", Id("front page", links.Home)),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", links.Whole(links.Feed))),
            new XElement(Atom + "link", new XAttribute("href", links.Whole(links.Home))),
            new XElement(Atom + "updated", articles.Select(Updated).Max()),
            articles.Select(article => new XElement(
                Atom + "entry",
                article.Lang is { } lang ? new XAttribute(XNamespace.Xml + "lang", lang) : null,
                new XElement(Atom + "title", article.Title),
                new XElement(Atom + "id", Id(article.Id, links.To(article))),
                new XElement(Atom + "link", new XAttribute("href", links.Whole(links.To(article)))),
                new XElement(Atom + "published", Moment(article.Date!.Value)),
                new XElement(Atom + "updated", Updated(article)),
                new XElement(Atom + "author", new XElement(Atom + "name", article.Byline ?? article.Publisher ?? "The Lighthouse Route")),
                article.Tags.Select(tag => new XElement(Atom + "category", new XAttribute("term", tag))),
                article.Description is { } description ? new XElement(Atom + "summary", description) : null)));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed, "application/atom+xml", Encoding.UTF8);

        // An id is the same on every machine, so it is not an address without a host.
        string Id(string name, string address) => links.Whole(address) is ['h', ..] whole ? whole : "urn:article:" + Uri.EscapeDataString(name);
    }

    private static string Updated(Article article) => Moment(article.Updated ?? article.Date!.Value);

    private static string Moment(PartialDate date) => date.Earliest.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
