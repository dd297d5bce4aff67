using Odd;

// The script has written each file's path into its body.
foreach (var article in Corpus.Articles.All.OrderBy(article => article.FilePath, StringComparer.Ordinal))
{
    if (article.Body != article.FilePath || article.Quotes[0].Text != article.FilePath)
        Console.WriteLine($"{article.FilePath} holds {article.Body}");
    Console.WriteLine(article.FilePath);
}
