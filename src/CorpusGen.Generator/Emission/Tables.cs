using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes the lines that <c>CorpusGen.Runtime</c> reads: the letters here and in its <c>Records</c> are one format.</summary>
internal static class Tables
{
    /// <summary>The line of an article, and, when it is of a class of the user's, the line of its own fields.</summary>
    public static void AppendArticle(this StringBuilder table, LinkedArticle linked)
    {
        var article = linked.Content;
        table.Append('A')
            .AppendField('i', article.Id)
            .AppendField('r', article.FilePath == article.Id + ".md" ? null : article.FilePath)
            .AppendField('h', article.BodyHash)
            .AppendField('t', article.Title)
            .AppendField('d', article.Date?.ToString())
            .AppendField('u', article.Updated?.ToString())
            .AppendField('l', article.Lang)
            .AppendField('o', article.Source)
            .AppendField('x', article.IsDraft ? "" : null);
        foreach (var text in article.Texts)
            table.AppendField(text.Letter, text.Value);
        foreach (var tag in article.Tags)
            table.AppendField('g', tag);
        foreach (var actor in article.Actors)
            table.AppendField('a', actor);
        foreach (var name in article.ActorNames)
            table.AppendField('k', name.Actor).AppendField('m', name.Name);
        if (linked.Class is not { } type)
            return;
        table.AppendField('f', type.Number.ToString(CultureInfo.InvariantCulture)).Append("\nF");
        foreach (var part in article.OwnFields)
        {
            table.AppendField(
                part.Kind switch
                {
                    FieldTokenKind.Value => 'v',
                    FieldTokenKind.Missing => 'n',
                    FieldTokenKind.ListStart => 'l',
                    FieldTokenKind.ObjectStart => 'm',
                    _ => 'e',
                },
                part.Text);
        }
    }

    /// <summary>The line of a quote.</summary>
    public static void AppendQuote(this StringBuilder table, BoundQuote quote)
    {
        table.Append('Q');
        for (var i = 0; i < quote.Ranges.Count; i++)
            table.Append(i == 0 ? "" : ",").AppendRange(quote.Ranges[i]);
        table.AppendField('i', quote.Id);
        foreach (var speaker in quote.Speakers)
            table.AppendField('s', speaker);
        table.AppendField('a', quote.Addressee)
            .AppendField('k', quote.Kind == QuoteKind.Direct ? null : ((int)quote.Kind).ToString(CultureInfo.InvariantCulture))
            .AppendField('c', quote.Cue);
    }

    /// <summary>The line of a date.</summary>
    public static void AppendDate(this StringBuilder table, BoundDate date) =>
        table.Append('D').AppendRange(date.Range)
            .AppendField('i', date.Id)
            .AppendField('v', date.Value?.ToString())
            .AppendField('k', date.Type == TimexType.Date ? null : ((int)date.Type).ToString(CultureInfo.InvariantCulture))
            .AppendField('m', date.Mod is { } mod ? ((int)mod).ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>The line of an actor.</summary>
    public static void AppendActor(this StringBuilder table, ActorFacts actor)
    {
        table.Append(actor.Type switch { ActorType.Person => 'P', ActorType.Organization => 'O', _ => 'S' })
            .AppendField('i', actor.Id)
            .AppendField('n', actor.Name);
        foreach (var name in actor.AlternateNames)
            table.AppendField('a', name);
        table.AppendField('j', actor.JobTitle)
            .AppendField('f', actor.Affiliation)
            .AppendField('c', actor.Country);
        foreach (var page in actor.SameAs)
            table.AppendField('w', page);
    }

    private static StringBuilder AppendRange(this StringBuilder table, BodySpan span)
    {
        table.Append(span.Range.Start).Append(' ').Append(span.Range.Length);
        return span.Range == span.Utf8
            ? table
            : table.Append(' ').Append(span.Utf8.Start - span.Range.Start).Append(' ').Append(span.Utf8.Length - span.Range.Length);
    }
}
