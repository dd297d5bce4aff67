using CorpusGen.Fuzz.Hosting;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Hostile.Tests;

/// <summary>10,000 valid articles, compiled once for several tests. Those of a folder have no names, and so are created when they are asked for.</summary>
public sealed class ValidCorpus
{
    public ValidCorpus()
    {
        Files = ValidArticle.Many(10_000);
        var project = InMemoryProject.Of(Files);
        var outcome = (project with { Properties = project.Properties.Add("build_property.CorpusNamedRules", Uri.EscapeDataString("all;wire/**=none")) }).Run();
        Problems = outcome.Result.Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Error).Select(problem => problem.ToString()).ToArray();
        Assembly = outcome.Compile();
    }

    internal CorpusText[] Files { get; }

    internal string[] Problems { get; }

    internal byte[] Assembly { get; }

    /// <summary>Fails unless <paramref name="article"/> says what an independent reader finds in its file.</summary>
    internal static void AssertSame(IndependentReader file, Article article)
    {
        Assert.Equal(file["title"], article.Title);
        Assert.Equal(file["date"], article.Date?.ToString());
        Assert.Equal(file["description"], article.Description);
        Assert.Equal(file["byline"], article.Byline);
        Assert.Equal(file.Texts("tags"), article.Tags);
        Assert.Equal(file.Body, article.Body);
        Assert.Equal(file.Body, System.Text.Encoding.UTF8.GetString(article.Utf8Body));

        var actor = Assert.Single(file.Mappings("actors"));
        Assert.Equal((IndependentReader.Text(actor, "id"), IndependentReader.Text(actor, "name")), (article.Actors[0].Id, article.Actors[0].Name));
        Assert.Equal(
            file.Mappings("quotes").Select(quote => (IndependentReader.Text(quote, "id"), IndependentReader.Text(quote, "speaker"), file.Place(quote))),
            article.Quotes.Select(quote => (quote.Id, quote.Speaker?.Id, (quote.Position.Start, quote.Text))));
        Assert.Equal(
            file.Mappings("dates").Select(date => (IndependentReader.Text(date, "value"), file.Place(date))),
            article.Dates.Select(date => (date.Value?.ToString(), (date.Position.Start, date.Text))));
    }
}
