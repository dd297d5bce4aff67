using CorpusGen;

// A corpus in three assemblies: each is a class Corpus in its own namespace, and what they hold goes together as any lists do.
Article[] articles = [.. Archive2032.Corpus.Articles.All, .. Archive2030.Corpus.Articles.All, .. Archive2031.Corpus.Articles.All];
foreach (var article in articles.OrderBy(article => article.Date))
    Console.WriteLine($"{article.Date} {article.Title} | {article.Quotes[0].Text} | {article.Body.Trim()}");

Console.WriteLine(Archive2031.Corpus.Articles.Opening.Quotes.Welcome.Speaker?.Name);
// An id means one actor in each corpus: those who look for somebody in all of them ask by the id.
Console.WriteLine(string.Join(", ", articles.SelectMany(article => article.Actors).Where(actor => actor.Id == "hamaura").SelectMany(actor => actor.Quotes).Select(quote => quote.Text)));
