using Spectre.Console;

namespace Newsroom;

/// <summary>Every quote of the corpus, by article.</summary>
internal static class QuotesPage
{
    public static int Show(IAnsiConsole console)
    {
        foreach (var article in Corpus.Quotes.All.GroupBy(quote => quote.Article))
        {
            console.Heading(article.Key.Id);
            var voices = new Voices(article.Key);
            var table = Screen.Table("", "", "");
            foreach (var quote in article)
                table.AddRow(new Prose(Wording.Words(quote.Kind), new Style(Color.Grey)), new Prose(quote.Who, voices[quote]), new Prose(quote.Text));
            console.Write(table);
        }
        return 0;
    }
}
