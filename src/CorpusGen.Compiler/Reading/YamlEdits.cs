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

    /// <summary>Makes the scalar read as <paramref name="text"/>.</summary>
    public TextChange? SetText(ScalarNode scalar, string text)
    {
        if (scalar.IsAnchored || scalar.IsAbsent || text.IndexOf('\r') >= 0)
            return null;
        return SetWord(scalar, text) ?? new TextChange(scalar.Range, Rewritten(scalar, text));
    }

    /// <summary>Puts text in quotes that YAML read as something else: the scalar and what follows it, up to <paramref name="end"/>.</summary>
    public TextChange? Quote(ScalarNode scalar, int end, string text) =>
        scalar.IsAnchored ? null : new TextChange(new TextRange(scalar.Range.Start, end), YamlText.Quoted(text));

    /// <summary>Makes a list of one text, or of one mapping in braces.</summary>
    public TextChange? InBrackets(FrontMatterNode node) => node switch
    {
        { IsAnchored: true } or ScalarNode { IsAbsent: true } => null,
        ScalarNode text => new TextChange(text.Range, $"[{YamlText.Written(text.Value, isInFlow: true)}]"),
        MappingNode mapping when IsBraced(mapping) => new TextChange(mapping.Range, $"[{file.Text.Substring(mapping.Range.Start, mapping.Range.Length)}]"),
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

    /// <summary>Adds a key after the entry <paramref name="after"/> of <paramref name="mapping"/>, on a line of its own or in its braces.</summary>
    public TextChange? Add(MappingNode mapping, string after, string key, string text) =>
        mapping.Entry(after) is { } entry ? AddWritten(mapping, entry, key, YamlText.Written(text, mapping.IsFlow)) : null;

    /// <summary>The same, where <paramref name="written"/> is YAML.</summary>
    public TextChange? AddWritten(MappingNode mapping, FrontMatterEntry after, string key, string written)
    {
        if (mapping.IsAnchored || !IsHere(mapping, after) || EndOf(after) is not { } end)
            return null;
        if (IsBraced(mapping))
            return new TextChange(new TextRange(end, end), $", {key}: {written}");
        return IndentationOf(after.Key) is { } indentation && RestOfLine(end) is { } lineEnd
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

        return IsAtMargin(root) ? new TextChange(new TextRange(frontMatter.Yaml.Start, frontMatter.Yaml.Start), $"{key}: {written}{file.LineEnd}") : null;
    }

    /// <summary>Gives a key that has no value its text.</summary>
    public TextChange? Fill(FrontMatterEntry entry, string text)
    {
        if (entry.Value is ScalarNode { IsAbsent: false } blank)
            return SetText(blank, text);
        if (entry.IsBare || entry.Key.IsAnchored || entry.Value is not ScalarNode { IsAnchored: false, IsInFlow: var isInFlow })
            return null;
        var colon = file.Text.IndexOf(':', entry.Key.Range.End) + 1;
        return new TextChange(new TextRange(colon, colon), " " + YamlText.Written(text, isInFlow));
    }

    /// <summary>
    /// Adds a mapping to the list at <paramref name="key"/> of the front matter, as the items of the list are written; adds the list where
    /// there is none.
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
            ScalarNode { IsAbsent: true } when !root.IsFlow && !entry.IsBare && RestOfLine(file.Text.IndexOf(':', entry.Key.Range.End) + 1) is { } at =>
                new TextChange(new TextRange(at, at), file.LineEnd + InBlock(item, ItemIndentation)),
            SequenceNode { IsAnchored: false, IsFlow: true, Items.Count: 0, Range.Start: var start } =>
                new TextChange(new TextRange(start + 1, start + 1), InBraces(item)),
            SequenceNode { IsAnchored: false, IsFlow: true } list when EndOf(list.Items[list.Items.Count - 1], list) is { } end =>
                new TextChange(new TextRange(end, end), $", {InBraces(item)}"),
            SequenceNode { IsAnchored: false, IsFlow: false, Items.Count: > 0 } list => AddToBlock(list, item),
            _ => null,
        };
    }

    /// <summary>Removes an entry with its line, or from its braces. Never the first of its mapping: a dash or a brace is before it.</summary>
    public TextChange? Remove(MappingNode mapping, FrontMatterEntry entry)
    {
        var index = mapping.Entries.AsSpan().IndexOf(entry);
        if (index <= 0 || mapping.IsAnchored || !IsHere(mapping, entry) || EndOf(entry) is not { } end)
            return null;
        if (IsBraced(mapping))
            return EndOf(mapping.Entries[index - 1]) is { } before ? new TextChange(new TextRange(before, end), "") : null;
        return IndentationOf(entry.Key) is { } indentation && RestOfLine(end) is { } lineEnd
            ? new TextChange(new TextRange(LineStart(entry.Key.Range.Start), AfterLineEnd(lineEnd)), "")
            : null;
    }

    private TextChange? AddToBlock(SequenceNode list, IReadOnlyList<(string Key, string Text)> item)
    {
        var last = list.Items[list.Items.Count - 1];
        if (EndOf(last, list) is not { } end || RestOfLine(end) is not { } lineEnd)
            return null;
        var start = LineStart(last.Range.Start);
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

    /// <summary>
    /// Changes the words that differ and nothing else, so that the text keeps its lines: each style reads a word without signs as it is
    /// written. <see langword="null"/> where the difference is more than that.
    /// </summary>
    private TextChange? SetWord(ScalarNode scalar, string text)
    {
        var old = scalar.Value;
        var start = 0;
        while (start < old.Length && start < text.Length && old[start] == text[start])
            start++;
        var after = 0;
        while (after < old.Length - start && after < text.Length - start && old[old.Length - 1 - after] == text[text.Length - 1 - after])
            after++;
        while (start > 0 && !char.IsWhiteSpace(old[start - 1]))
            start--;
        while (after > 0 && !char.IsWhiteSpace(old[old.Length - after]))
            after--;
        var (word, other) = (old.Substring(start, old.Length - after - start), text.Substring(start, text.Length - after - start));
        var written = file.Text.AsSpan(scalar.Range.Start, scalar.Range.Length);
        if (!IsWord(scalar, word) || !IsWord(scalar, other) || (scalar.Style == ScalarStyle.DoubleQuoted && written.IndexOf('\\') >= 0))
            return null;
        var at = written.IndexOf(word.AsSpan());
        if (at < 0 || written.Slice(at + 1).IndexOf(word.AsSpan()) >= 0)
            return null;
        at += scalar.Range.Start;
        return new TextChange(new TextRange(at, at + word.Length), other);
    }

    private static bool IsWord(ScalarNode scalar, string text) => text.Length > 0 && IsLetter(text[0]) && text.All(unit => IsLetter(unit) || unit switch
    {
        '.' or '-' or '_' or ';' or '(' or ')' or '!' or '?' or '/' or '+' => true,
        ',' => scalar.Style != ScalarStyle.Plain || !scalar.IsInFlow,
        '\'' => scalar.Style != ScalarStyle.SingleQuoted,
        _ => false,
    });

    private static bool IsLetter(char unit) =>
        char.IsLetterOrDigit(unit) || (unit > '\u00A0' && !char.IsWhiteSpace(unit) && unit is not ('\u2028' or '\u2029' or '\uFEFF'));

    private string Rewritten(ScalarNode scalar, string text)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (!scalar.IsInFlow && (isBlock || text.IndexOf('\n') >= 0))
        {
            var indentation = isBlock ? BlockIndentation(scalar) : LineIndentation(scalar) + ItemIndentation.Length;
            var folded = scalar.Style == ScalarStyle.Folded ? YamlText.Folded(text, indentation, file.LineEnd) : null;
            if ((folded ?? YamlText.Literal(text, indentation, file.LineEnd)) is { } block)
                return block;
        }

        return YamlText.InStyle(text, isBlock ? ScalarStyle.Plain : scalar.Style, scalar.IsInFlow);
    }

    /// <summary>The indentation of the first line of a block that is not blank.</summary>
    private int BlockIndentation(ScalarNode block)
    {
        for (var line = AfterLineEnd(LineEnd(block.Range.Start)); line < block.Range.End; line = AfterLineEnd(LineEnd(line)))
        {
            var indentation = 0;
            while (line + indentation < block.Range.End && file.Text[line + indentation] == ' ')
                indentation++;
            if (LineEnd(line) > line + indentation)
                return indentation;
        }

        return LineIndentation(block) + ItemIndentation.Length;
    }

    /// <summary>The column of the key, or of the item, on the line on which a scalar starts.</summary>
    private int LineIndentation(ScalarNode scalar)
    {
        var start = LineStart(scalar.Range.Start);
        var at = start;
        while (file.Text[at] == ' ' || (file.Text[at] == '-' && at + 1 < file.Text.Length && file.Text[at + 1] == ' '))
            at++;
        return at - start;
    }

    /// <summary>Whether braces are around the entries: in <c>[a: b]</c> there are none.</summary>
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
            when file.Text.IndexOf('+', block.Range.Start, LineEnd(block.Range.Start) - block.Range.Start) >= 0 => null,
        ScalarNode { IsAbsent: true } => null,
        SequenceNode { IsFlow: false, Items: { Count: > 0 } items } list => EndOf(items[items.Count - 1], list),
        MappingNode { IsFlow: false, Entries: { Count: > 0 } entries } mapping =>
            IsHere(mapping, entries[entries.Count - 1]) ? EndOf(entries[entries.Count - 1]) : null,
        _ => node.Range.End,
    };

    /// <summary>The end of the line, where only a comment is between; else the line goes on with YAML.</summary>
    private int? RestOfLine(int at)
    {
        var end = LineEnd(at);
        var rest = file.Text.AsSpan(at, end - at).Trim([' ', '\t']);
        return rest.Length == 0 || rest[0] == '#' ? end : null;
    }

    /// <summary>The column of a key before which its line has only blanks and dashes.</summary>
    private int? IndentationOf(ScalarNode key)
    {
        var start = LineStart(key.Range.Start);
        return file.Text.AsSpan(start, key.Range.Start - start).Trim([' ', '-']).Length == 0 ? key.Range.Start - start : null;
    }

    private bool IsAtMargin(MappingNode root) =>
        root.Entries.Count == 0 || LineStart(root.Entries[0].Key.Range.Start) == root.Entries[0].Key.Range.Start;

    private int LineStart(int at) => at == 0 ? 0 : file.Text.LastIndexOfAny(['\r', '\n'], at - 1) + 1;

    private int LineEnd(int at) => file.Text.IndexOfAny(['\r', '\n'], at) is >= 0 and var end ? end : file.Text.Length;

    private int AfterLineEnd(int end)
    {
        if (end < file.Text.Length && file.Text[end] == '\r')
            end++;
        return end < file.Text.Length && file.Text[end] == '\n' ? end + 1 : end;
    }
}
