using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// Reads an article that brat annotated: the annotations of <see cref="BratFormat"/>, and attributions of PARC's kind (events with the
/// roles <c>Content</c>, <c>Source</c> and <c>Cue</c>).
/// </summary>
internal sealed class BratReader
{
    private static readonly string[] ContentRoles = ["Content", "Quote"];
    private static readonly string[] SourceRoles = ["Source", "Speaker"];
    private static readonly string[] ActorTypes = ["Person", "Organization", "State", "UnnamedSource"];

    private readonly StandoffText _text;
    private readonly ImportedArticle _article;
    private readonly Dictionary<string, BratLine> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string[]>> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _carried = new(StringComparer.Ordinal);
    private int _cues;

    private BratReader(string name, string text)
    {
        _text = new StandoffText(text);
        _article = new ImportedArticle(name, _text.Body);
    }

    /// <summary>Reads an article.</summary>
    /// <param name="name">Its path without an extension.</param>
    /// <param name="text">The text.</param>
    /// <param name="annotations">The annotations.</param>
    /// <param name="sidecar">The rest of the front matter, if there is one.</param>
    public static ImportedArticle Read(string name, string text, string annotations, string? sidecar)
    {
        var reader = new BratReader(name, text);
        if (sidecar is not null)
            ArticleSidecar.ReadInto(reader._article, sidecar);
        reader.Read(annotations.Split('\n'));
        return reader._article;
    }

    private void Read(string[] lines)
    {
        var events = new List<BratLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (BratLine.Read(line) is { } read)
                Add(read, events);
            else if (line.Length > 0 && (i == 0 || _texts.Count == 0))
                Lose($"line {i + 1} cannot be read");
            // Else it goes on with the words of the text before it, which are in the text itself.
        }

        foreach (var (id, note) in _notes)
        {
            if (note.GetValueOrDefault(BratNotes.Mention) is [var actor])
                AddMention(id, note, actor);
        }

        foreach (var one in events)
            AddQuote(one);
        if (_cues > 0)
            Lose($"the places of cues: {_cues}; their words are kept");
        foreach (var text in _texts.Values.Where(text => !_carried.Contains(text.Id)))
            AddText(text);
        foreach (var id in _notes.Keys.Concat(_kinds.Keys).Distinct().Where(id => !_carried.Contains(id)))
            Lose($"the notes and attributes of {id}");
    }

    private void Add(BratLine line, List<BratLine> events)
    {
        switch (line.Kind)
        {
            case 'T':
                _texts[line.Id] = line;
                break;
            case 'E':
                events.Add(line);
                break;
            case 'A' when line.Head is ["Kind", var of, var kind]:
                _kinds[of] = kind;
                break;
            case 'A' when line.Head is ["Timex", ..]:
                // A note has the type too.
                break;
            case '#' when line.Head is ["AnnotatorNotes", var of] && BratNotes.Read(line.Text) is { } note:
                _notes[of] = note;
                break;
            case 'N' when line.Head is ["Reference", _, var entry, ..] && entry.StartsWith("corpusgen:", StringComparison.Ordinal):
                // A name of an actor, which the compiler finds in the body.
                break;
            default:
                Lose($"{line.Id}: {string.Join(' ', line.Head)}");
                break;
        }
    }

    private void AddQuote(BratLine line)
    {
        var roles = line.Roles().ToArray();
        var contents = roles.Where(role => ContentRoles.Contains(role.Role)).Select(role => role.Id).ToArray();
        foreach (var (_, id) in roles)
            _carried.Add(id);
        _carried.Add(line.Id);
        if (contents.Length == 0)
        {
            Lose($"{line.Id}: an event without content");
            return;
        }

        TextRange[] fragments = [.. contents.SelectMany(RangesOf).OrderBy(range => range.Start)];
        if (fragments.Length == 0)
            return;
        var note = _notes.GetValueOrDefault(line.Id);
        var keys = note is null ? KeysOf(line, roles, fragments) : new(note);
        if (_kinds.TryGetValue(line.Id, out var kind))
            keys["kind"] = [kind];
        _article.Quotes.Add(new ImportedEntry(line.Id, PartsOf(fragments, note), Without(keys)));
    }

    /// <summary>The keys of an attribution that another program wrote: its roles are words of the text.</summary>
    private Dictionary<string, string[]> KeysOf(BratLine line, (string Role, string Id)[] roles, TextRange[] fragments)
    {
        var keys = new Dictionary<string, string[]>(StringComparer.Ordinal);
        string[] speakers = [.. roles.Where(role => SourceRoles.Contains(role.Role)).Select(role => SourceOf(role.Id)).OfType<string>()];
        if (speakers.Length > 0)
            keys["speaker"] = speakers;
        // Words in quotation marks are the source's own, and others the article's.
        var hasMarks = fragments.Any(range => _text.Body.AsSpan(range.Start, range.Length).IndexOfAny("\"“”„«»「」") >= 0);
        keys["kind"] = [hasMarks ? "mixed" : "indirect"];
        string[] cues = [.. roles.Where(role => role.Role == "Cue").SelectMany(role => RangesOf(role.Id)).Select(WordsAt)];
        if (cues.Length > 0)
        {
            keys["cue"] = [OnOneLine(string.Join(' ', cues))];
            _cues++;
        }

        return keys;
    }

    /// <summary>
    /// The id of the source that a text names. Each text is a source by itself, because nothing tells which of them are one.
    /// </summary>
    private string? SourceOf(string id)
    {
        if (_sources.TryGetValue(id, out var known))
            return known;
        TextRange[] ranges = [.. RangesOf(id)];
        if (ranges.Length == 0)
            return null;
        var words = OnOneLine(string.Join(' ', ranges.Select(WordsAt)));
        var suggested = IdText.Suggest(words.Length > 40 ? words[..40] : words);
        var source = suggested;
        for (var number = 2; source.Length == 0 || _sources.ContainsValue(source); number++)
            source = FormattableString.Invariant($"{(suggested.Length == 0 ? "source" : suggested)}-{number}");
        _sources.Add(id, source);
        _article.Actors.Add(new Dictionary<string, string[]> { ["id"] = [source], ["type"] = ["unnamed"], ["name"] = [words] });
        _article.Cast.Add(new Dictionary<string, string[]> { ["id"] = [source] });
        if (ranges.Length == 1)
            _article.Mentions.Add(new ImportedEntry(id, ranges, new Dictionary<string, string[]> { ["actor"] = [source] }));
        else
            Lose($"{id}: the places of the parts of a source; its words are kept");
        return source;
    }

    private void AddMention(string id, Dictionary<string, string[]> note, string actor)
    {
        _carried.Add(id);
        if (RangesOf(id).ToArray() is { Length: > 0 } ranges)
            _article.Mentions.Add(new ImportedEntry(id, PartsOf(ranges, note), new Dictionary<string, string[]> { ["actor"] = [actor] }));
    }

    private void AddText(BratLine line)
    {
        var note = _notes.GetValueOrDefault(line.Id);
        _carried.Add(line.Id);
        TextRange[] ranges = [.. RangesOf(line.Id)];
        if (ranges.Length == 0)
            return;
        if (line.Head[0] == "Date")
            _article.Dates.Add(new ImportedEntry(line.Id, PartsOf(ranges, note), Without(note ?? [])));
        else if (!ActorTypes.Contains(line.Head[0]))
            Lose($"{line.Id}: {line.Head[0]} '{OnOneLine(line.Text)}', which is in no event");
    }

    private IEnumerable<TextRange> RangesOf(string id)
    {
        if (!_texts.TryGetValue(id, out var line) || line.Ranges() is not { } ranges)
        {
            Lose($"{id}: a text that is not there, or whose place cannot be read");
            yield break;
        }

        foreach (var (start, end) in ranges)
        {
            if (_text.RangeOf(start, end) is { } range)
                yield return range;
            else
                Lose($"{id}: {start} {end} is not a range of the text");
        }
    }

    /// <summary>The parts of a quote: fragments that only line ends part are one.</summary>
    private static TextRange[] PartsOf(TextRange[] fragments, Dictionary<string, string[]>? note)
    {
        if (note?.GetValueOrDefault(BratNotes.Fragments) is not { } counts)
            return fragments;
        var (parts, next) = (new List<TextRange>(), 0);
        foreach (var count in counts.Select(text => int.TryParse(text, out var number) ? number : 1).Where(number => number > 0))
        {
            if (next + count > fragments.Length)
                return fragments;
            parts.Add(new TextRange(fragments[next].Start, fragments[next + count - 1].End));
            next += count;
        }

        return next == fragments.Length ? [.. parts] : fragments;
    }

    private static Dictionary<string, string[]> Without(Dictionary<string, string[]> keys) =>
        keys.Where(key => key.Key != BratNotes.Fragments).ToDictionary(key => key.Key, key => key.Value);

    private string WordsAt(TextRange range) => _text.Body.Substring(range.Start, range.Length);

    private static string OnOneLine(string text) => string.Join(' ', text.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private void Lose(string what) => _article.Losses.Add(what);
}
