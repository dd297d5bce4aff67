using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Schema;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Generator.Emission;

/// <summary>The parts of a corpus as lines of tables.</summary>
internal static class Tables
{
    /// <summary>Writes an article: its line, its own fields, its quotes and its dates.</summary>
    public static void WriteArticle(this LineWriter table, LinkedArticle linked)
    {
        var article = linked.Content;
        table.Write(LineOf(article, linked.Class?.Number));
        if (linked.Class is not null)
        {
            table.Write(new OwnFieldsLine
            {
                Parts = Array.ConvertAll(article.OwnFields.AsSpan().ToArray(), token => new FieldPart((char)token.Kind, token.Text)),
            });
        }

        foreach (var quote in article.Quotes)
        {
            table.Write(new QuoteLine
            {
                Ranges = RangesOf(quote.Ranges.AsSpan()),
                Id = quote.Id,
                Speakers = quote.Speakers,
                Addressee = quote.Addressee,
                Kind = quote.Kind,
                Cue = quote.Cue,
            });
        }

        foreach (var date in article.Dates)
        {
            table.Write(new DateLine
            {
                Ranges = RangesOf([date.Range]),
                Id = date.Id,
                Value = date.Value,
                Type = date.Type,
                Mod = date.Mod,
            });
        }
    }

    /// <summary>Writes the line of an actor.</summary>
    public static void WriteActor(this LineWriter table, ActorFacts actor) => table.Write(new ActorLine(KindOf(actor.Type))
    {
        Id = actor.Id,
        Name = actor.Name,
        AlternateNames = actor.AlternateNames,
        JobTitle = actor.JobTitle,
        Affiliation = actor.Affiliation,
        Country = actor.Country,
        SameAs = actor.SameAs,
    });

    private static ArticleLine LineOf(ArticleContent article, int? ofClass)
    {
        var line = new ArticleLine
        {
            Class = ofClass,
            Id = article.Id,
            FilePath = article.FilePath,
            Body = article.BodyHash,
            Title = article.Title,
            Date = article.Date,
            Updated = article.Updated,
            Lang = article.Lang,
            Source = article.Source,
            IsDraft = article.IsDraft,
            Tags = article.Tags,
            Actors = article.Actors,
        };
        foreach (var text in article.Texts)
            line[text.Letter] = text.Value;
        if (article.ActorNames.Count > 0)
            line.ActorNames = [.. article.ActorNames.SelectMany(name => new[] { name.Actor, name.Name })];
        return line;
    }

    private static char KindOf(ActorType type) => type switch
    {
        ActorType.Person => LineKinds.Person,
        ActorType.Organization => LineKinds.Organization,
        _ => LineKinds.State,
    };

    private static BodyRange[] RangesOf(ReadOnlySpan<BodySpan> spans)
    {
        var ranges = new BodyRange[spans.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            var (range, utf8) = spans[i];
            ranges[i] = new BodyRange(new TextPosition(range.Start, range.End), utf8.Start, utf8.End);
        }

        return ranges;
    }
}
