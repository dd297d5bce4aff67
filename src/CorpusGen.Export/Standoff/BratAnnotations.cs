using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Standoff;

/// <summary>The annotations of one article in the standoff format of brat.</summary>
internal sealed class BratAnnotations
{
    private readonly StringBuilder _lines = new();
    private readonly ExportedArticle _article;
    private int _texts;
    private int _events;
    private int _attributes;
    private int _notes;

    private BratAnnotations(ExportedArticle article) => _article = article;

    /// <summary>The content of the file.</summary>
    public static string Of(ExportedArticle article)
    {
        var annotations = new BratAnnotations(article);
        annotations.Write();
        return annotations._lines.ToString();
    }

    private void Write()
    {
        var written = _article.Content.Mentions.Select(mention => mention.Range.Range).ToHashSet();
        var mentions = new List<(ActorFacts Actor, int Start, string Id)>();
        foreach (var (actor, position) in _article.FindMentions())
        {
            var range = new TextRange(position.Start, position.End);
            var id = Text(actor.Type.ToString(), [range]).Id;
            Line($"N{id[1..]}\tReference {id} corpusgen:{_article.KeyOf(actor)}\t{OnOneLine(actor.Name)}");
            if (written.Contains(range))
                Note(id, [(BratNotes.Mention, [actor.Id])]);
            mentions.Add((actor, range.Start, id));
        }

        foreach (var quote in _article.Content.Quotes.AsEnumerable())
            Write(quote, mentions);
        foreach (var date in _article.Content.Dates.AsEnumerable())
        {
            var (id, fragments) = Text("Date", [date.Range.Range]);
            Line($"A{++_attributes}\tTimex {id} {Choices.TextOf(Choices.TimexTypes, date.Type)}");
            Note(id, [.. Entries.Of(date).Select(entry => (entry.Key.Name, entry.Texts)), .. Parts(fragments)]);
        }
    }

    private void Write(BoundQuote quote, List<(ActorFacts Actor, int Start, string Id)> mentions)
    {
        var (text, fragments) = Text("Quote", [.. quote.Ranges.Select(part => part.Range)]);
        var id = $"E{++_events}";
        // A speaker is at the nearest place that names the speaker, which brat shows as an arc. The note has the ids.
        var speakers = quote.Speakers
            .Select(speaker => mentions
                .Where(mention => mention.Actor.Id == speaker)
                .OrderBy(mention => Math.Abs(mention.Start - quote.Ranges[0].Range.Start))
                .FirstOrDefault().Id)
            .OfType<string>()
            .Distinct();
        var roles = speakers.Select((mention, i) => $" Speaker{(i == 0 ? "" : Number(i + 1))}:{mention}");
        Line($"{id}\tQuote:{text}{string.Concat(roles)}");
        Line($"A{++_attributes}\tKind {id} {Choices.TextOf(Choices.QuoteKinds, quote.Kind)}");
        Note(id, [.. Entries.Of(quote).Select(entry => (entry.Key.Name, entry.Texts)), .. Parts(fragments)]);
    }

    /// <summary>
    /// Writes a range of words. A range with line ends becomes several fragments, because an annotation is one line.
    /// </summary>
    private (string Id, int[] Fragments) Text(string type, TextRange[] parts)
    {
        var fragments = Array.ConvertAll(parts, Fragments);
        var places = fragments.SelectMany(part => part)
            .Select(range => _article.InCodePoints(range))
            .Select(place => $"{Number(place.Start)} {Number(place.End)}");
        var words = fragments.SelectMany(part => part).Select(_article.WordsAt);
        var id = $"T{++_texts}";
        Line($"{id}\t{type} {string.Join(';', places)}\t{string.Join(' ', words)}");
        return (id, Array.ConvertAll(fragments, part => part.Count));
    }

    private List<TextRange> Fragments(TextRange range)
    {
        var fragments = new List<TextRange>();
        for (var start = range.Start; start < range.End;)
        {
            var length = _article.Body.AsSpan(start, range.End - start).IndexOf('\n');
            var end = length < 0 ? range.End : start + length;
            if (end > start)
                fragments.Add(new(start, end));
            start = end + 1;
        }

        return fragments;
    }

    /// <summary>How many fragments each part has, where that is not one.</summary>
    private static IEnumerable<(string Key, string[] Texts)> Parts(int[] fragments) =>
        fragments.Any(count => count != 1) ? [(BratNotes.Fragments, Array.ConvertAll(fragments, Number))] : [];

    private void Note(string id, IEnumerable<(string Key, string[] Texts)> entry) =>
        Line($"#{++_notes}\tAnnotatorNotes {id}\t{BratNotes.Write(entry)}");

    private void Line(FormattableString line) => _lines.Append(FormattableString.Invariant(line)).Append('\n');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OnOneLine(string text) => string.Join(' ', text.Split(['\t', '\n', '\r']));
}
