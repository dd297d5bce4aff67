using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.CSharp.Layout;

/// <summary>Estimates the size of tables, because an assembly has room for some eight million characters of strings only.</summary>
internal static class TableSize
{
    /// <summary>
    /// The length of a line with its positions, of a range, of an escape such as <c>\u{E0041}</c>, of a field without text.
    /// </summary>
    private const int Line = 48, Range = 16, Escape = 8, Missing = 2;

    /// <summary>About how many characters describe <paramref name="article"/>, without its body; rather too many than too few.</summary>
    public static int Of(BoundArticle article)
    {
        var length = Of(article.Content);
        foreach (var actor in article.Actors)
            length += actor.Facts.IsOfArticle ? Of(actor.Facts) : 0;
        return length;
    }

    private static int Of(ActorFacts source)
    {
        var length = Line + Length(source.Id) + Length(source.Name) + Length(source.JobTitle) + Length(source.Affiliation);
        foreach (var text in source.AlternateNames.Concat(source.SameAs))
            length += Length(text);
        return length;
    }

    private static int Of(ArticleContent article)
    {
        var length = Line + article.Id.Length + article.FilePath.Length + article.Title.Length + Length(article.Source);
        foreach (var text in article.Texts)
            length += Length(text.Value);
        foreach (var tag in article.Tags)
            length += Length(tag);
        foreach (var actor in article.Actors)
            length += Length(actor);
        foreach (var name in article.ActorNames)
            length += Length(name.Name);
        length += Length(article.OwnFields);
        foreach (var quote in article.Quotes)
        {
            length += 4 + (Range * quote.Ranges.Count) + Length(quote.Id) + Length(quote.Cue) + Length(quote.Addressee);
            foreach (var speaker in quote.Speakers)
                length += Length(speaker);
            foreach (var actor in quote.Via)
                length += Length(actor);
        }

        foreach (var date in article.Dates)
            length += 48 + Length(date.Id) + Length(date.Quant) + Length(date.Freq);
        foreach (var mention in article.Mentions)
            length += Line + Range + Length(mention.Actor);
        return length;
    }

    private static int Length(EquatableArray<OwnField> fields)
    {
        var length = 0;
        foreach (var field in fields)
            length += Missing + Length(field.Value);
        return length;
    }

    private static int Length(OwnValue? value) => value switch
    {
        OwnScalar scalar => Length(scalar.Text),
        OwnMember member => Length(member.Member.Number),
        OwnId id => Length(id.Id),
        OwnList list => (2 * Missing) + list.Items.Sum(Length),
        OwnDictionary dictionary => (2 * Missing) + dictionary.Entries.Sum(entry => Length(entry.Key) + Length(entry.Value)),
        OwnObject mapping => Missing + Length(mapping.Fields),
        _ => 0,
    };

    private static int Length(string? text)
    {
        if (text is null)
            return 0;
        var length = text.Length + 2;
        foreach (var unit in text)
            length += IsEscaped(unit) ? Escape : 0;
        return length;
    }

    /// <summary>Whether the writer may escape <paramref name="unit"/>: seldom anything, unless an author means it.</summary>
    private static bool IsEscaped(char unit) => unit switch
    {
        '\\' or '|' or < ' ' => true,
        <= '~' or (>= '\u3000' and < '\uD800') => false,
        _ => !char.IsLetterOrDigit(unit),
    };
}
