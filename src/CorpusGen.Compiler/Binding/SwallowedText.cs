using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// Finds values that YAML reads in another way than a reader of the file: <c>title: Harbor talks #2 begin</c> is “Harbor talks”, and a
/// folded title ends with a line end. No body proves these texts, so the form must show it.
/// </summary>
internal sealed class SwallowedText(SourceFile file, YamlEdits edits)
{
    private const int MaxShown = 60;

    /// <summary>Reports the values of <paramref name="keys"/>.</summary>
    public void Check(Fields fields, EquatableArray<FrontMatterKey> keys)
    {
        foreach (var key in keys)
        {
            if (fields.Mapping.Entry(key.Name)?.Value is not { } value)
                continue;
            if (value is ScalarNode { IsAbsent: true } && Find(key.Name, value) is { } cause)
                fields.ReportCause(key.Name, cause);
            else if (key.Prose != Prose.None)
                Report(fields, key, value);
        }
    }

    private void Report(Fields fields, FrontMatterKey key, FrontMatterNode value)
    {
        foreach (var text in value is SequenceNode list ? list.Items : new([value]))
        {
            // Fields reports an item without a value.
            if (text is ScalarNode { IsAbsent: true })
                continue;
            if (Find(key.Name, text) is { } swallowed)
                fields.Report(swallowed);
            if (key.Prose == Prose.Line && LineEnd(key.Name, text) is { } lineEnd)
                fields.Report(lineEnd);
        }
    }

    /// <summary>
    /// The problem of a comment that is more likely text, because no blank or only a number comes after its <c>#</c>.
    /// </summary>
    public Problem? Find(string key, FrontMatterNode value)
    {
        if (value is not ScalarNode { Style: ScalarStyle.Plain, Comment: { Length: > 0 } comment } scalar || !IsText(Written(comment)))
            return null;
        var first = Written(comment).ToString().Split(' ', '\t')[0];
        var whole = scalar.IsAbsent ? Written(comment).ToString() : Written(new(scalar.Range.Start, comment.End)).ToString();
        var end = scalar.IsAbsent ? $"'{key}' has no value" : $"'{key}' ends before '{Excerpt.Of(first, MaxShown)}'";
        var mayBeComment = !IsText($"# {Written(comment).TrimStart('#').ToString()}".AsSpan());
        return new Problem(ProblemIds.TextCutShort, $"A '#' after a blank begins a comment, so {end}", file.At(comment))
        {
            Advice = $"put the text in quotes, such as {key}: {YamlText.Quoted(Excerpt.Of(YamlText.OnOneLine(whole), MaxShown))}"
                + (mayBeComment ? ", or write a blank after the '#' of a comment" : ""),
            Edits = Edit.All(
            [
                Edit.Of("Put the text in quotes", EditKind.Choice, scalar.IsInFlow ? null : edits.Quote(
                    scalar, scalar.IsAbsent ? comment.Start : scalar.Range.Start, comment.End, YamlText.OnOneLine(whole.TrimEnd()))),
                mayBeComment && !scalar.IsAbsent
                    ? Edit.Of("Make it a comment", EditKind.Choice, new TextChange(AfterSigns(comment), " "))
                    : default,
            ]),
        };
    }

    private ReadOnlySpan<char> Written(TextRange range) => file.Text.AsSpan(range.Start, range.Length);

    private TextRange AfterSigns(TextRange comment)
    {
        var at = comment.Start;
        while (at < comment.End && file.Text[at] == '#')
            at++;
        return new TextRange(at, at);
    }

    private static bool IsText(ReadOnlySpan<char> comment)
    {
        var rest = comment.TrimStart('#');
        if (rest.Length > 0 && !char.IsWhiteSpace(rest[0]))
            return true;

        // “Learn C #”, “We are # 1”: nobody writes such a comment.
        rest = rest.Trim();
        foreach (var unit in rest)
        {
            if (!char.IsDigit(unit) && !(char.IsPunctuation(unit) && unit != '-'))
                return false;
        }

        return comment[0] == '#' && (comment.Length == 1 || comment[1] != '#');
    }

    /// <summary>The problem of a line end that a block adds to a text of one line.</summary>
    private Problem? LineEnd(string key, FrontMatterNode value)
    {
        if (value is not ScalarNode { Style: ScalarStyle.Folded or ScalarStyle.Literal, IsAnchored: false } block
            || !block.Value.EndsWith("\n", StringComparison.Ordinal))
            return null;
        var (sign, end) = (file.Text[block.Range.Start], block.Range.Start + 1);
        while (end < block.Range.End && file.Text[end] is (>= '0' and <= '9') or '+' or '-')
            end++;
        var digits = file.Text.Substring(block.Range.Start + 1, end - block.Range.Start - 1).Trim('+', '-');
        var header = new TextRange(block.Range.Start, end);
        var better = string.Format(CultureInfo.InvariantCulture, "{0}{1}-", sign, digits);
        return new Problem(ProblemIds.InvalidValue, $"'{key}' ends with a line end, because a block '{sign}' keeps it", file.At(header))
        {
            Advice = $"write '{better}'",
            Edits = Edit.Of($"Write '{better}'", EditKind.Fix, new TextChange(header, better)),
        };
    }
}
