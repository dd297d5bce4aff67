using Harbor;

// Two corpora: the library's, through its framework of choice, and the application's own.
Console.WriteLine($"{HarborNews.Framework}: {HarborNews.Promise} {HarborNews.Promise.Speaker} {HarborNews.TitleOf("talks")}");
Console.WriteLine(ReferenceEquals(HarborNews.Promise, Harbor.Corpus.Articles.Talks.Quotes.Promise));
Console.WriteLine(Harbor.Corpus.Articles.Talks.Dates.Opening.Value?.ToDateOnly().DayOfWeek);
foreach (var article in Harbor.Corpus.Articles.All)
    Console.WriteLine($"library: {article.Id} {article.Body.Trim()}");
foreach (var article in Newsdesk.Content.Corpus.Articles.All)
    Console.WriteLine($"application: {article.Id} {article.Body.Trim()}");
Console.WriteLine(Harbor.Corpus.Articles.TryGet("desk/opening", out _));
Console.WriteLine(Newsdesk.Content.Corpus.Articles.DeskOpening.Quotes.All.Count);
Console.WriteLine(typeof(Harbor.Corpus).IsPublic && !typeof(Newsdesk.Content.Corpus).IsPublic);
Console.WriteLine($"{Harbor.Corpus.Articles.ReviewsFerry.Stars} stars: {Harbor.Corpus.Articles.ReviewsFerry.Quotes.OnTime}");
