using Newsroom;

// Every name that is written here is one that the compiler has checked.
Quote promise = Corpus.Articles.HarborTalks.Quotes.KeptPromise;
Console.WriteLine($"{promise.Speaker?.Name}: {promise.Text} {promise.Position} {promise.Kind}");
Console.WriteLine($"{Corpus.Actors.Hamaura.JobTitle}, {Corpus.Actors.Hamaura.Affiliation}");
Console.WriteLine(Corpus.Articles.HarborTalks.Dates.Call.Value);
Console.WriteLine(ReferenceEquals(promise, Corpus.Actors.Hamaura.Quotes[0]));
Console.WriteLine(Corpus.Articles.TryGet("harbor-talks", out var talks) && talks == promise.Article);
Console.WriteLine(Corpus.Articles.TryGet("no-such", out _));

// And everything that is there to be iterated.
foreach (var article in Corpus.Articles.All)
{
    Console.WriteLine();
    Console.WriteLine($"# {article.Id} ({article.FilePath})");
    Console.WriteLine($"{article.Title} | {article.Date} | {article.Lang} | {string.Join(", ", article.Tags)} | {string.Join(", ", article.Actors)}");
    Console.WriteLine($"{article.Body.Length} UTF-16 units, {article.Utf8Body.Length} bytes");
    foreach (var quote in article.Quotes)
        Console.WriteLine($"“{quote.Text}” {string.Join(" and ", quote.Speakers)} {quote.Kind} {string.Join(", ", quote.Positions)}");
    foreach (var date in article.Dates)
        Console.WriteLine($"{date.Text} = {date.Value} {date.Type} {date.Mod}");
    foreach (var mention in article.Mentions)
        Console.WriteLine($"{mention.Actor.Id} at {mention.Position}: {article.Body.Substring(mention.Position.Start, mention.Position.Length)}");
}

Console.WriteLine();
foreach (var actor in Corpus.Actors.All)
    Console.WriteLine($"{actor.GetType().Name} {actor.Id}: {actor.Quotes.Count} quotes in {actor.Articles.Count} articles");
Console.WriteLine($"{Corpus.Quotes.All.Count} quotes, dates {string.Join(" < ", Corpus.Dates.All.Select(date => date.Value))}");

foreach (var note in Corpus.Articles.Of<Note>())
    Console.WriteLine(FormattableString.Invariant($"{note.Urgency} {note.Minutes} {note.Price} {note.ReadBy} {note.AnswerTo?.Id} {note.Patience} {string.Join(" ", note.Sources.Select(source => source.Page))} {note.Sources[0].Seen:yyyy-MM-dd} {note.Sources[1].Seen is null}"));
Console.WriteLine(Corpus.Articles.NotesTalksEn.AnswerTo == Corpus.Articles.HarborTalks);
