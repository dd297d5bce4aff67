using System.Globalization;
using CulturePages;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Every member below is checked when this project is built: a review without a section, or with six stars, does not compile.
foreach (var review in Corpus.Articles.Of<Review>().OrderByDescending(review => review.Stars))
{
    Console.WriteLine($"{Rating(review),-6} {review.Work.Name} ({review.Section}), {review.Work.By}");
    if (review.Work.Length is { } length)
        Console.WriteLine($"       {length.TotalMinutes:0} minutes");
    foreach (var (seat, price) in review.Seats)
        Console.WriteLine($"       {seat} {price}");
    foreach (var quote in review.Quotes)
        Console.WriteLine($"       “{quote.Text}” ({quote.Speaker?.Name})");
}

var second = Corpus.Articles.ReviewsTidesSecondNight;
Console.WriteLine();
Console.WriteLine($"{second.Title}: from {second.FollowUpTo?.Stars} to {second.Stars} stars, seen on {second.SeenOn:yyyy-MM-dd}");
Console.WriteLine($"“{second.Quotes.LineByLine.Text}”, says {second.Cast[0].Name}, {second.Cast[0].JobTitle}.");
return 0;

static string Rating(Review review) => new('*', review.Stars ?? 0);
