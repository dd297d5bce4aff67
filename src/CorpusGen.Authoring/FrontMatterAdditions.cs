using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Authoring;

/// <summary>
/// Adds fields and entries to the front matter of a file. The text that is there stays as it is written. A file without
/// front matter gets it.
/// </summary>
internal sealed class FrontMatterAdditions(SourceFile file)
{
    private const string Delimiter = "---";
    private const string Marker = "corpusgen-draft-marker";

    private static readonly (string Key, ProposalKind Kind)[] Lists =
        [("actors", ProposalKind.Actor), ("quotes", ProposalKind.Quote), ("dates", ProposalKind.Date)];

    /// <summary>Where each entry was written, in the text that <see cref="Write"/> returned last.</summary>
    public List<(Proposal Proposal, TextRange Range)> Written { get; } = [];

    /// <summary>
    /// The text with fields, entries and comments; <see langword="null"/> where the front matter cannot be edited without a change of
    /// anything else.
    /// </summary>
    public string? Write(
        IReadOnlyList<(string Key, string Text)> fields, IReadOnlyList<Proposal> entries, IReadOnlyList<string> comments)
    {
        Written.Clear();
        var problems = new List<Compiler.Problems.Problem>();
        var start = FrontMatterReader.Find(file.Text) is null ? $"{Delimiter}{file.LineEnd}{Delimiter}{file.LineEnd}" : "";
        var source = new SourceFile(file.Path, file.RelativePath, (file.HasByteOrderMark ? "\uFEFF" : "") + start + file.Text);
        if (FrontMatterReader.ReadArticle(source, problems) is not { } frontMatter)
            return null;
        var (changes, edits) = (new List<(TextChange Change, List<(Proposal, TextRange)> Places)>(), new YamlEdits(source));
        if (fields.Count > 0)
        {
            if (edits.AddFirst(frontMatter, Marker, "x") is not { } first)
                return null;
            var written = string.Concat(fields.Select(field => first.Text.Replace($"{Marker}: x", $"{field.Key}: {Yaml(field)}")));
            changes.Add((new TextChange(first.Range, written), []));
        }

        foreach (var (key, kind) in Lists)
        {
            var items = entries.Where(entry => entry.Kind == kind).ToArray();
            if (items.Length == 0)
                continue;
            if (edits.AddItem(frontMatter, key, [("exact", Marker)]) is not { } change)
                return null;
            changes.Add(Fill(change, items, source.LineEnd));
        }

        if (comments.Count > 0 && !frontMatter.Root.IsFlow)
        {
            var at = frontMatter.Yaml.End;
            var text = string.Concat(comments.Select(comment => $"# {comment}{source.LineEnd}"));
            changes.Add((new TextChange(new TextRange(at, at), text), []));
        }

        // The sort is stable: at one place, fields are before lists, and lists before comments.
        var ordered = changes.OrderBy(change => change.Change.Range.Start).ToArray();
        var shift = 0;
        foreach (var (change, places) in ordered)
        {
            var from = change.Range.Start + shift;
            Written.AddRange(places.Select(place => (place.Item1, new TextRange(from + place.Item2.Start, from + place.Item2.End))));
            shift += change.Text.Length - change.Range.Length;
        }

        return source.With(ordered.Select(change => change.Change));
    }

    private static string Yaml((string Key, string Text) field) =>
        field.Text is "true" ? field.Text : YamlText.Written(field.Text, isInFlow: false);

    /// <summary>The insertion with the entries in the place of its marker, written like the items of the list.</summary>
    private static (TextChange Change, List<(Proposal, TextRange)> Places) Fill(TextChange change, Proposal[] items, string lineEnd)
    {
        var places = new List<(Proposal, TextRange)>();
        var braced = $"{{exact: {Marker}}}";
        var isBraced = change.Text.Contains(braced);
        var item = isBraced ? braced : $"- exact: {Marker}";
        var at = change.Text.IndexOf(item, StringComparison.Ordinal);
        var lineStart = change.Text.LastIndexOf('\n', at) + 1;
        var isOnLines = lineStart > 0 || !isBraced;
        var indentation = isOnLines ? change.Text.Substring(lineStart, at - lineStart) : "";
        var written = new System.Text.StringBuilder(change.Text.Substring(0, at));
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                written.Append(isOnLines ? lineEnd + indentation : ", ");
            var start = written.Length;
            written.Append(isBraced ? InBraces(items[i]) : InBlock(items[i], indentation, lineEnd));
            places.Add((items[i], new TextRange(start, written.Length)));
        }

        written.Append(change.Text.Substring(at + item.Length));
        return (new TextChange(change.Range, written.ToString()), places);
    }

    /// <summary>The entry in braces on one line.</summary>
    public static string InBraces(Proposal proposal) => IsBare(proposal)
        ? Value(proposal.Entry[0], isInFlow: true)
        : $"{{{string.Join(", ", proposal.Entry.Select(field => $"{field.Key}: {Value(field, isInFlow: true)}"))}}}";

    /// <summary>Whether the entry is the id of an actor alone.</summary>
    private static bool IsBare(Proposal proposal) => proposal.Entry.Count == 1 && proposal.Entry[0].Key == "id";

    private static string InBlock(Proposal proposal, string indentation, string lineEnd) => IsBare(proposal)
        ? "- " + Value(proposal.Entry[0], isInFlow: false)
        : "- " + string.Join(
            $"{lineEnd}{indentation}  ",
            proposal.Entry.Select(field => $"{field.Key}: {Value(field, isInFlow: false)}"));

    private static string Value((string Key, string[] Texts) field, bool isInFlow) => field.Texts.Length == 1
        ? field.Key == "count" ? field.Texts[0] : YamlText.Written(field.Texts[0], isInFlow)
        : $"[{string.Join(", ", field.Texts.Select(text => YamlText.Written(text, isInFlow: true)))}]";
}
