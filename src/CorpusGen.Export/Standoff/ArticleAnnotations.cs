using System.Globalization;
using System.Text.Json;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Standoff;

/// <summary>The Web Annotations of one article.</summary>
/// <param name="json">The writer, inside the list of annotations.</param>
/// <param name="article">The article.</param>
/// <param name="name">The path of its text, without folder and extension.</param>
internal sealed class ArticleAnnotations(Utf8JsonWriter json, ExportedArticle article, string name)
{
    /// <summary>The types of the bodies that an import reads.</summary>
    public const string ArticleType = "schema:Article";

    /// <inheritdoc cref="ArticleType"/>
    public const string QuoteType = "schema:Quotation";

    /// <inheritdoc cref="ArticleType"/>
    public const string DateType = "corpusgen:Date";

    /// <inheritdoc cref="ArticleType"/>
    public const string MentionType = "corpusgen:Mention";

    /// <summary>The member of an article with the actors that it lists.</summary>
    public const string Cast = "corpusgen:actors";

    /// <summary>The most code points of context in a selector.</summary>
    private const int MostContext = 32;

    private readonly string _source = $"texts/{Escaped(name)}.txt";
    private int _count;

    /// <summary>Writes them; their number.</summary>
    public int Write(IReadOnlyList<(ActorFacts Actor, TextPosition Position)> mentions)
    {
        WriteArticle();
        foreach (var quote in article.Content.Quotes.AsEnumerable())
        {
            Begin("classifying");
            WriteTag(Choices.TextOf(Choices.QuoteKinds, quote.Kind));
            WriteResource(QuoteType, Entries.Of(quote));
            End(quote.Ranges.Select(part => part.Range));
        }

        foreach (var date in article.Content.Dates.AsEnumerable())
        {
            Begin("identifying");
            WriteTag(Choices.TextOf(Choices.TimexTypes, date.Type));
            WriteResource(DateType, Entries.Of(date));
            End([date.Range.Range]);
        }

        var written = article.Content.Mentions.Select(mention => mention.Range.Range).ToHashSet();
        foreach (var (actor, position) in mentions)
        {
            var range = new TextRange(position.Start, position.End);
            Begin("identifying");
            WriteTag(actor.Name);
            // A name is found in the body again; other words are in the front matter only.
            if (written.Contains(range))
                WriteResource(MentionType, Entries.OfMention(actor.Id));
            else
                WriteActor(actor);
            End([range]);
        }

        return _count;
    }

    private void WriteArticle()
    {
        Begin("describing");
        json.WriteStartObject();
        json.WriteString("type", ArticleType);
        WriteKeys(Entries.Of(article.Content));
        json.WriteStartArray("schema:mentions");
        foreach (var actor in Entries.ActorsOf(article))
        {
            json.WriteStartObject();
            json.WriteString("id", IdOf(actor));
            json.WriteString("type", Vocabulary.Of(actor.Type));
            WriteKeys(Entries.Of(actor));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCast();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("target", _source);
        json.WriteEndObject();
    }

    /// <summary>The actors that the article lists, each with the names that its body alone uses. Other articles share the actors.</summary>
    private void WriteCast()
    {
        json.WriteStartArray(Cast);
        foreach (var id in article.Content.Actors.AsEnumerable())
        {
            json.WriteStartObject();
            WriteKeys(Entries.OfListed(id, article.Content));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Begin(string motivation)
    {
        json.WriteStartObject();
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{WebAnnotationFormat.FileName}#{Escaped(name)}/{_count++}"));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", motivation);
        json.WriteStartArray("body");
    }

    /// <summary>A body that every reader shows.</summary>
    private void WriteTag(string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", "tagging");
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private void WriteResource(string type, IEnumerable<(FrontMatterKey Key, string[] Texts)> entry)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        WriteKeys(entry);
        json.WriteEndObject();
    }

    private void WriteActor(ActorFacts actor)
    {
        json.WriteStartObject();
        json.WriteString("id", IdOf(actor));
        json.WriteString("type", Vocabulary.Of(actor.Type));
        json.WriteString("schema:identifier", actor.Id);
        json.WriteEndObject();
    }

    private void WriteKeys(IEnumerable<(FrontMatterKey Key, string[] Texts)> entry)
    {
        foreach (var (key, texts) in entry)
        {
            json.WriteStartArray(Vocabulary.Of(key));
            foreach (var text in texts)
            {
                if (key.Shape is KeyShape.Actor or KeyShape.Actors && article.Find(text) is { } actor)
                    WriteActor(actor);
                else
                    json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }

    private void End(IEnumerable<TextRange> ranges)
    {
        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (var range in ranges)
        {
            var place = article.InCodePoints(range);
            json.WriteStartObject();
            json.WriteString("source", _source);
            json.WriteStartArray("selector");
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", article.WordsAt(range));
            json.WriteString("prefix", article.Body.AsSpan(Back(range.Start), range.Start - Back(range.Start)));
            json.WriteString("suffix", article.Body.AsSpan(range.End, Forth(range.End) - range.End));
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", place.Start);
            json.WriteNumber("end", place.End);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private int Back(int offset)
    {
        for (var points = 0; points < MostContext && offset > 0; points++)
            offset -= offset > 1 && char.IsSurrogatePair(article.Body[offset - 2], article.Body[offset - 1]) ? 2 : 1;
        return offset;
    }

    private int Forth(int offset)
    {
        for (var points = 0; points < MostContext && offset < article.Body.Length; points++)
            offset += char.IsSurrogatePair(article.Body, offset) ? 2 : 1;
        return offset;
    }

    private string IdOf(ActorFacts actor) => "actors/" + Escaped(article.KeyOf(actor));

    /// <summary>A path as a part of an IRI: signs with a meaning there are escaped.</summary>
    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
