using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>Text without quotes that YAML reads as something else from a comma, a <c>: </c> or a <c>#</c> on.</summary>
internal static class CutText
{
    private const int MaxShown = 60;
    private const string InQuotes = "Put the text in quotes";

    /// <summary>
    /// Reports the keys without a value from <paramref name="first"/> to <paramref name="last"/>: nearly always the text before them
    /// goes on there.
    /// </summary>
    public static void Report(Fields fields, SourceFile file, int first, int last)
    {
        var entries = fields.Mapping.Entries;
        var bare = entries[first].Key;
        if (YamlSlips.Colon(bare) is var (meant, message, change))
        {
            fields.ReportCause(meant, new Problem(ProblemIds.TextCutShort, message.Fact, file.At(bare.Range))
            {
                Advice = message.Advice,
                Edits = bare.IsAnchored ? default : Edit.Of(YamlSlips.ColonTitle, EditKind.Fix, change),
            });
            if (first < last)
                Report(fields, file, first + 1, last);
            return;
        }

        if (first > 0 && entries[first - 1] is { Key.Value: var key, Value: ScalarNode { IsAbsent: false, Style: ScalarStyle.Plain } text }
            && IsComma(file, text.Range.End, bare.Range.Start))
        {
            var end = entries[last].Key.Range.End;
            var whole = YamlText.OnOneLine(file.Text.Substring(text.Range.Start, end - text.Range.Start));
            var isAll = true;
            for (var i = first; i <= last; i++)
                isAll &= entries[i].Value is ScalarNode { IsAbsent: true } && !entries[i].Key.IsAnchored;
            fields.Report(
                ProblemIds.TextCutShort,
                $"A comma ends text in braces, so '{key}' is cut short and '{bare.Value}' is read as a key without a value",
                $"put the text in quotes, such as {key}: {YamlText.Quoted(Excerpt.Of(whole, MaxShown))}",
                bare,
                isAll ? Edit.Of(InQuotes, EditKind.Fix, fields.Edits.Quote(text, text.Range.Start, end, whole)) : default);
            return;
        }

        fields.Report(ProblemIds.TextCutShort, $"'{bare.Value}' is read as a key without a value", $"write '{bare.Value}: …'", bare);
    }

    /// <summary>What to do where text was expected and <paramref name="node"/> is there.</summary>
    public static string? Advice(FrontMatterNode node) => IsText(node) ? "put text with ': ' in it in quotes"
        : IsInBrackets(node) ? "put text that starts with '[' or '{' in quotes" : null;

    private static bool IsInBrackets(FrontMatterNode node) =>
        node is SequenceNode { IsFlow: true, IsAnchored: false } or MappingNode { IsFlow: true, IsAnchored: false };

    /// <summary>Puts into quotes the text that YAML reads as a mapping with one key: <c>The end: a story</c>.</summary>
    public static EquatableArray<Edit> Edits(Fields fields, SourceFile file, FrontMatterNode node)
    {
        if (!IsText(node) && IsInBrackets(node))
        {
            var written = YamlText.OnOneLine(file.Text.Substring(node.Range.Start, node.Range.Length));
            return Edit.Of(InQuotes, EditKind.Choice, new TextChange(node.Range, YamlText.Quoted(written)));
        }

        if (!IsText(node) || node is not MappingNode { Entries: var entries })
            return default;
        var (start, end) = (entries[0].Key.Range.Start, entries[0].Value.Range.End);
        var text = YamlText.OnOneLine(file.Text.Substring(start, end - start));
        return Edit.Of(InQuotes, EditKind.Fix, fields.Edits.Quote(entries[0].Key, start, end, text));
    }

    private static bool IsText(FrontMatterNode node) => node is MappingNode { IsAnchored: false, Entries.Count: 1 } mapping
        && mapping.Range.Start == mapping.Entries[0].Key.Range.Start
        && mapping.Entries[0] is
        {
            IsBare: false,
            Key: { Style: ScalarStyle.Plain, IsAnchored: false },
            Value: ScalarNode { IsAbsent: false, IsAnchored: false, Style: ScalarStyle.Plain },
        };

    private static bool IsComma(SourceFile file, int start, int end) => start < end && file.Text.AsSpan(start, end - start).Trim() is ",";
}
