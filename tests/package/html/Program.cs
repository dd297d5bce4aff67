using CorpusGen.Markdown;
using Page;

var article = Corpus.Articles.Vote;
Console.Write(article.ToHtml(new BodyHtmlOptions { LinkOf = actor => $"/actors/{actor.Id}" }));
Console.WriteLine($"{article.Headings()[0].Id} {article.WordCount()} {article.Excerpt(20)}");
