using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Articles;

/// <summary>Writes the content of an article for <see cref="ContentReader"/>, which reads it in the same order.</summary>
internal sealed class ContentWriter(BinaryWriter to)
{
    public void Write(ArticleContent content, EquatableArray<ActorFacts> sources)
    {
        to.Write(content.Id);
        to.Write(content.HasOwnId);
        to.Write(content.FilePath);
        to.Write(content.BodyHash);
        to.Write(content.Title);
        Write(content.Date?.ToString());
        Write(content.Updated?.ToString());
        Write(content.Lang);
        Write(content.Texts, text =>
        {
            to.Write(text.Letter);
            to.Write(text.Value);
        });
        Write(content.Source);
        Write(content.Tags);
        to.Write(content.IsDraft);
        Write(content.Actors);
        Write(content.ActorNames, name =>
        {
            to.Write(name.Actor);
            to.Write(name.Name);
        });
        Write(content.Quotes, Write);
        Write(content.Dates, Write);
        Write(content.Mentions, mention =>
        {
            to.Write(mention.Actor);
            Write(mention.Range);
        });
        Write(content.Class);
        Write(content.OwnFields, Write);
        Write(sources, Write);
    }

    private void Write(BoundQuote quote)
    {
        Write(quote.Id);
        to.Write((byte)quote.Kind);
        Write(quote.Cue);
        Write(quote.Speakers);
        Write(quote.Addressee);
        Write(quote.Ranges, Write);
        Write(quote.Via);
    }

    private void Write(BoundDate date)
    {
        Write(date.Id);
        to.Write((byte)date.Type);
        Write(date.Value?.ToString());
        Write(date.Mod?.ToString());
        Write(date.Range);
        Write(date.Duration?.ToString());
        Write(date.Quant);
        Write(date.Freq);
    }

    private void Write(ActorFacts source)
    {
        to.Write(source.Id);
        to.Write((byte)source.Type);
        to.Write(source.Name);
        to.Write(source.HasName);
        to.Write(source.Count ?? 0);
        Write(source.AlternateNames);
        Write(source.JobTitle);
        Write(source.Affiliation);
        Write(source.Country);
        Write(source.SameAs);
    }

    private void Write(OwnField field)
    {
        to.Write(field.Property);
        Write(field.Value);
    }

    private void Write(OwnValue? value)
    {
        to.Write((byte)OwnValueTags.Of(value));
        switch (value)
        {
            case OwnScalar scalar:
                to.Write((byte)scalar.Kind);
                to.Write(scalar.Text);
                break;
            case OwnMember { Member: var member }:
                Write(member.Texts);
                to.Write(member.Number);
                break;
            case OwnId id:
                to.Write((byte)id.Kind);
                to.Write(id.Id);
                break;
            case OwnList list:
                Write(list.Items, Write);
                break;
            case OwnDictionary dictionary:
                Write(dictionary.Entries, entry =>
                {
                    to.Write(entry.Key);
                    Write(entry.Value);
                });
                break;
            case OwnObject mapping:
                Write(mapping.Fields, Write);
                break;
        }
    }

    private void Write(BodySpan span)
    {
        to.Write7BitEncodedInt(span.Range.Start);
        to.Write7BitEncodedInt(span.Range.End);
        to.Write7BitEncodedInt(span.Utf8.Start);
        to.Write7BitEncodedInt(span.Utf8.End);
    }

    private void Write(string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    private void Write(EquatableArray<string> texts) => Write(texts, to.Write);

    private void Write<T>(EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            write(item);
    }
}
