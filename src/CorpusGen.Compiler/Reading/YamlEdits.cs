using System.Text;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// Changes of front matter that leave everything else as it is written: comments, order, indentation, line ends, quotes, blocks and braces.
/// A change that could alter anything else is not made: the method returns <see langword="null"/>.
/// </summary>
internal sealed class YamlEdits(SourceFile file)
{
    private const string ItemIndentation = "  ";

    private readonly FileLines _lines = new(file.Text);
    private readonly ScalarEdits _scalars = new(file);

    /// <summary>Makes the scalar read as <paramref name="text"/>.</summary>
    public TextChange? SetText(ScalarNode scalar, string text)
    {
        if (scalar.IsAnchored || scalar.IsAbsent || text.IndexOf('\r') >= 0)
            return null;
        return _scalars.SetWord(scalar, text) ?? new TextChange(scalar.Range, _scalars.Rewritten(scalar, text));
    }

    /// <summary>
    /// Puts text in quotes that YAML read as something else: the scalar and the text after it, from <paramref name="start"/> to
    /// <paramref name="end"/>.
    /// </summary>
    public TextChange? Quote(ScalarNode scalar, int start, int end, string text) =>
        scalar.IsAnchored ? null : new TextChange(new TextRange(start, end), YamlText.Quoted(text));

    /// <summary>Makes a list of one text, or of one mapping in braces.</summary>
    public TextChange? InBrackets(FrontMatterNode node) => node switch
    {
        { IsAnchored: true } or ScalarNode { IsAbsent: true } => null,
        ScalarNode text => new TextChange(text.Range, $"[{YamlText.Written(text.Value, isInFlow: true)}]"),
        MappingNode mapping when IsBraced(mapping) =>
            new TextChange(mapping.Range, $"[{file.Text.Substring(mapping.Range.Start, mapping.Range.Length)}]"),
        _ => null,
    };

    /// <summary>Makes a mapping with one key of an item that is text.</summary>
    public TextChange? BecomeMapping(string key, ScalarNode text)
    {
        if (text.IsAnchored || text.IsAbsent || text.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            return null;
        var written = $"{key}: {file.Text.Substring(text.Range.Start, text.Range.Length)}";
        return new TextChange(text.Range, text.IsInFlow ? $"{{{written}}}" : written);
    }

    /// <summary>
    /// Adds a key after the entry <paramref name="after"/> of <paramref name="mapping"/>, on a new line or in its braces.
    /// </summary>
    public TextChange? Add(MappingNode mapping, string after, string key, string text) =>
        mapping.Entry(after) is { } entry ? AddWritten(mapping, entry, key, YamlText.Written(text, mapping.IsFlow)) : null;

    /// <summary>The same, where <paramref name="written"/> is YAML.</summary>
    public TextChange? AddWritten(MappingNode mapping, FrontMatterEntry after, string key, string written)
    {
        if (mapping.IsAnchored || !IsHere(mapping, after) || EndOf(after) is not { } end)
            return null;
        if (IsBraced(mapping))
            return new TextChange(new TextRange(end, end), $", {key}: {written}");
        return IndentationOf(after.Key) is { } indentation && _lines.RestOf(end) is { } lineEnd
            ? new TextChange(new TextRange(lineEnd, lineEnd), $"{file.LineEnd}{new string(' ', indentation)}{key}: {written}")
            : null;
    }

    /// <summary>Adds a key at the start of the front matter.</summary>
    public TextChange? AddFirst(FrontMatter frontMatter, string key, string text)
    {
        var root = frontMatter.Root;
        var written = YamlText.Written(text, root.IsFlow);
        if (root.IsAnchored)
            return null;
        if (root.IsFlow)
        {
            var at = root.Range.Start + 1;
            return new TextChange(new TextRange(at, at), root.Entries.Count == 0 ? $"{key}: {written}" : $"{key}: {written}, ");
        }

        var first = root.Entries.Count == 0 ? frontMatter.Yaml.Start : _lines.StartOf(root.Entries[0].Key.Range.Start);
        return IsAtMargin(root) ? new TextChange(new TextRange(first, first), $"{key}: {written}{file.LineEnd}") : null;
    }

    /// <summary>Gives a key that has no value its text.</summary>
    public TextChange? Fill(FrontMatterEntry entry, string text)
    {
        if (entry.Value is ScalarNode { IsAbsent: false } blank)
            return SetText(blank, text);
        if (entry.IsBare || entry.Key.IsAnchored || entry.Value is not ScalarNode { IsAnchored: false, IsInFlow: var isInFlow })
            return null;
        var colon = file.Text.IndexOf(':', entry.Key.Range.End) + 1;
        var end = colon;
        while (isInFlow && file.Text[end] is ' ')
            end++;
        var range = new TextRange(colon, isInFlow && file.Text[end] is ',' or '}' ? end : colon);
        return new TextChange(range, " " + YamlText.Written(text, isInFlow));
    }

    /// <summary>
    /// Adds a mapping to the list at <paramref name="key"/> of the front matter, written like the items of the list. Adds the list if
    /// the front matter does not have it.
    /// </summary>
    public TextChange? AddItem(FrontMatter frontMatter, string key, IReadOnlyList<(string Key, string Text)> item)
    {
        var root = frontMatter.Root;
        if (root.IsAnchored)
            return null;
        if (root.Entry(key) is not { } entry)
        {
            if (!root.IsFlow)
            {
                var added = key + ":" + file.LineEnd + InBlock(item, ItemIndentation) + file.LineEnd;
                return IsAtMargin(root) ? new TextChange(new TextRange(frontMatter.Yaml.End, frontMatter.Yaml.End), added) : null;
            }

            return root.Entries.Count > 0 ? AddWritten(root, root.Entries[root.Entries.Count - 1], key, $"[{InBraces(item)}]") : null;
        }

        return entry.Value switch
        {
            _ when !IsHere(root, entry) => null,
            ScalarNode { IsAbsent: true } when !root.IsFlow && !entry.IsBare && _lines.RestOf(file.Text.IndexOf(
                ':',
                entry.Key.Range.End) + 1) is { } at =>
                new TextChange(new TextRange(at, at), file.LineEnd + InBlock(item, ItemIndentation)),
            SequenceNode { IsAnchored: false, IsFlow: true, Items.Count: 0, Range.Start: var start } =>
                new TextChange(new TextRange(start + 1, start + 1), InBraces(item)),
            SequenceNode { IsAnchored: false, IsFlow: true } list when EndOf(list.Items[list.Items.Count - 1], list) is { } end =>
                new TextChange(new TextRange(end, end), $", {InBraces(item)}"),
            SequenceNode { IsAnchored: false, IsFlow: false, Items.Count: > 0 } list => AddToBlock(list, item),
            _ => null,
        };
    }

    /// <summary>
    /// Removes an entry with its line, or from its braces. Never the first of its mapping: a dash or a brace is before it.
    /// </summary>
    public TextChange? Remove(MappingNode mapping, FrontMatterEntry entry)
    {
        var index = mapping.Entries.AsSpan().IndexOf(entry);
        return index > 0 ? Remove(mapping, entry, mapping.Entries[index - 1]) : null;
    }

    /// <summary>The same for an entry that the mapping does not have because its key is there already.</summary>
    public TextChange? Remove(MappingNode mapping, FrontMatterEntry entry, FrontMatterEntry before)
    {
        if (mapping.IsAnchored || !IsHere(mapping, entry) || EndOf(entry) is not { } end)
            return null;
        if (IsBraced(mapping))
            return EndOf(before) is { } start ? new TextChange(new TextRange(start, end), "") : null;
        return IndentationOf(entry.Key) is { } indentation && _lines.RestOf(end) is { } lineEnd
            ? new TextChange(new TextRange(_lines.StartOf(entry.Key.Range.Start), _lines.After(lineEnd)), "")
            : null;
    }

    /// <summary>Writes YAML of one line in the place of an item. An item with a comment in it is left as it is.</summary>
    public TextChange? ReplaceItem(SequenceNode list, FrontMatterNode item, string written) =>
        EndOf(item, list) is { } end && file.Text.IndexOf('#', item.Range.Start, end - item.Range.Start) < 0
            ? new TextChange(new TextRange(item.Range.Start, end), written)
            : null;

    private TextChange? AddToBlock(SequenceNode list, IReadOnlyList<(string Key, string Text)> item)
    {
        var last = list.Items[list.Items.Count - 1];
        if (EndOf(last, list) is not { } end || _lines.RestOf(end) is not { } lineEnd)
            return null;
        var start = _lines.StartOf(last.Range.Start);
        var before = file.Text.Substring(start, last.Range.Start - start);
        if (before.Trim(' ') != "-")
            return null;
        var dash = before.IndexOf('-');
        var (indentation, blanks) = (before.Substring(0, dash), before.Substring(dash + 1));
        var written = last is MappingNode { IsFlow: true } ? $"{indentation}-{blanks}{InBraces(item)}" : InBlock(item, indentation);
        return new TextChange(new TextRange(lineEnd, lineEnd), file.LineEnd + written);
    }

    private string InBlock(IReadOnlyList<(string Key, string Text)> item, string indentation)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < item.Count; i++)
        {
            lines.Append(i == 0 ? $"{indentation}- " : $"{file.LineEnd}{indentation}  ")
                .Append(item[i].Key).Append(": ").Append(YamlText.Written(item[i].Text, isInFlow: false));
        }

        return lines.ToString();
    }

    private static string InBraces(IReadOnlyList<(string Key, string Text)> item) =>
        $"{{{string.Join(", ", item.Select(entry => $"{entry.Key}: {YamlText.Written(entry.Text, isInFlow: true)}"))}}}";

    /// <summary>Whether braces are around the entries: <c>[a: b]</c> has no braces.</summary>
    private bool IsBraced(MappingNode mapping) => mapping.IsFlow && file.Text[mapping.Range.Start] == '{';

    /// <summary>Whether the entry is written in the mapping, and not merged into it or repeated by an alias.</summary>
    private static bool IsHere(MappingNode mapping, FrontMatterEntry entry) =>
        !entry.IsBare && !entry.Key.IsAnchored && entry.Key.Range.Start >= mapping.Range.Start && entry.Key.Range.End <= mapping.Range.End;

    /// <summary>Where an entry ends, without the comment after it; <see langword="null"/> where that is not sure.</summary>
    private int? EndOf(FrontMatterEntry entry) => entry.Value is ScalarNode { IsAbsent: true, IsAnchored: false } absent
        ? absent.IsInFlow ? null : file.Text.IndexOf(':', entry.Key.Range.End) + 1
        : entry.Value.IsAnchored ? null : EndOf(entry.Value);

    private int? EndOf(FrontMatterNode node, SequenceNode list) =>
        node.IsAnchored || node.Range.Start < list.Range.Start || node.Range.End > list.Range.End ? null : EndOf(node);

    private int? EndOf(FrontMatterNode node) => node switch
    {
        // With '|+' the blank lines after the text are text.
        ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded } block
            when file.Text.IndexOf('+', block.Range.Start, _lines.EndOf(block.Range.Start) - block.Range.Start) >= 0 => null,
        ScalarNode { IsAbsent: true } => null,
        SequenceNode { IsFlow: false, Items: { Count: > 0 } items } list => EndOf(items[items.Count - 1], list),
        MappingNode { IsFlow: false, Entries: { Count: > 0 } entries } mapping =>
            IsHere(mapping, entries[entries.Count - 1]) ? EndOf(entries[entries.Count - 1]) : null,
        _ => node.Range.End,
    };

    /// <summary>The column of a key before which its line has only blanks and dashes.</summary>
    private int? IndentationOf(ScalarNode key)
    {
        var start = _lines.StartOf(key.Range.Start);
        return file.Text.AsSpan(start, key.Range.Start - start).Trim([' ', '-']).Length == 0 ? key.Range.Start - start : null;
    }

    private bool IsAtMargin(MappingNode root) =>
        root.Entries.Count == 0 || _lines.StartOf(root.Entries[0].Key.Range.Start) == root.Entries[0].Key.Range.Start;
}
