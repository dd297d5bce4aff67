using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Emission;

/// <summary>The parts of a corpus as lines of tables.</summary>
internal static class Tables
{
    /// <summary>Writes an article: its line, its own fields, its quotes and its dates.</summary>
    public static void WriteArticle(this LineWriter table, LinkedArticle linked)
    {
        var article = linked.Content;
        table.Write(LineOf(linked));
        if (linked.Class is not null)
        {
            table.Write(new OwnFieldsLine { Parts = OwnFieldParts.Of(article.OwnFields) });
        }

        foreach (var (actor, position) in linked.Definitions)
            table.Write(new DefinitionLine { Actor = actor, Line = position.Line + 1, Column = position.Character + 1 });

        foreach (var (facts, position) in linked.Sources)
            table.Write(LineOf(facts, LineKinds.UnnamedSource, position));

        // One object for all quotes and one for all dates: there are 120,000 of them in a corpus of 10,000 articles.
        var single = new BodyRange[1];
        var quoteLine = new QuoteLine();
        foreach (var quote in article.Quotes)
        {
            quoteLine.Ranges = RangesOf(quote.Ranges.AsSpan(), single);
            quoteLine.Id = quote.Id;
            quoteLine.Speakers = quote.Speakers;
            quoteLine.Addressee = quote.Addressee;
            quoteLine.Via = quote.Via;
            quoteLine.Kind = quote.Kind;
            quoteLine.Cue = quote.Cue;
            table.Write(quoteLine);
        }

        var dateLine = new DateLine();
        foreach (var date in article.Dates)
        {
            dateLine.Ranges = RangesOf([date.Range], single);
            dateLine.Id = date.Id;
            dateLine.Value = date.Value;
            dateLine.Type = date.Type;
            dateLine.Mod = date.Mod;
            dateLine.Duration = date.Duration;
            dateLine.Quant = date.Quant;
            dateLine.Freq = date.Freq;
            table.Write(dateLine);
        }

        foreach (var mention in article.Mentions)
            table.Write(new MentionLine { Ranges = RangesOf([mention.Range], single), Actor = mention.Actor });
    }

    /// <summary>Writes the line of an actor.</summary>
    public static void WriteActor(this LineWriter table, LinkedActor linked)
    {
        LinePosition? position = linked.Article is null ? linked.InRegister : null;
        table.Write(LineOf(linked.Facts, KindOf(linked.Facts.Type), position));
    }

    /// <summary>The line of an actor, with the place of its definition, unless a <see cref="DefinitionLine"/> has the place.</summary>
    private static ActorLine LineOf(ActorFacts actor, char kind, LinePosition? position) => new(kind)
    {
        Id = actor.Id,
        Name = actor.HasName ? actor.Name : null,
        AlternateNames = actor.AlternateNames,
        JobTitle = actor.JobTitle,
        Affiliation = actor.Affiliation,
        Country = actor.Country,
        SameAs = actor.SameAs,
        Count = actor.Count,
        Line = position is { Line: var line } ? line + 1 : 0,
        Column = position is { Character: var character } ? character + 1 : 0,
    };

    private static ArticleLine LineOf(LinkedArticle linked)
    {
        var article = linked.Content;
        var line = new ArticleLine
        {
            Class = linked.Class?.Number,
            Id = article.Id,
            FilePath = article.FilePath,
            Body = article.BodyHash,
            BodyLine = linked.BodyLine,
            Title = article.Title,
            Date = article.Date,
            Updated = article.Updated,
            Lang = article.Lang,
            Source = article.Source,
            IsDraft = article.IsDraft,
            Tags = article.Tags,
            Actors = article.Actors,
            NamesAllQuotes = linked.Mode.Quotes == NamingMode.All,
            NamesAllDates = linked.Mode.Dates == NamingMode.All,
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

    /// <summary>The ranges of <paramref name="spans"/>: in <paramref name="single"/>, if there is one.</summary>
    private static BodyRange[] RangesOf(ReadOnlySpan<BodySpan> spans, BodyRange[] single)
    {
        var ranges = spans.Length == 1 ? single : new BodyRange[spans.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            var (range, utf8) = spans[i];
            ranges[i] = new BodyRange(new TextPosition(range.Start, range.End), utf8.Start, utf8.End);
        }

        return ranges;
    }
}
