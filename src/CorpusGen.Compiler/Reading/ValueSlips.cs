using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>The slips of a value: text that YAML reads as a list, a tag or quoted text, and text or a list that is not closed.</summary>
internal static class ValueSlips
{
    private const string Title = "Put the text in quotes";

    /// <summary>Signs that the parser itself explains at the place where they are.</summary>
    private const string SignsOfParser = "@`%*&!|>?-,]}#:";

    private static readonly Regex Value = new(
        @"^(?<head> *(?:- +)*(?:[^\s:#'""\[\]{},]+: +)?)(?<value>\S(?:.*?\S)?)(?=\s*\z|\s+#(?:\s|\z))", RegexOptions.CultureInvariant);

    private static readonly Regex ValueInBrackets = new(
        @"(?<=[\[{,]\s*(?:[^\s:,\[\]{}]+: +)?)(?<value>[@`%*&!#|>?-][^,\[\]{}]*?)(?=\s*[,\]}])"
            + @"|(?<=[\[{,]\s*(?:[^\s:,\[\]{}]+: +)?)(?<value>[^,:\[\]{}'""\s#][^,:\[\]{}'""]*\s#[^,\[\]{}]*?)(?=\s*[,\]}])"
            + @"|(?<=[{,]\s*[^\s:,\[\]{}]+: +)(?<value>[^,:\[\]{}'""\s][^,:\[\]{}'""]*: [^,\[\]{}]*?)(?=\s*[,\]}])",
        RegexOptions.CultureInvariant);

    private static readonly Regex AfterQuotes = new(
        @"^(?:""(?:[^""\\]|\\.)*""|'(?:[^']|'')*')\s*(?<rest>[^\s#:,\]}].*|:(?=\s).*)", RegexOptions.CultureInvariant);

    /// <summary>Text that needs quotes, in brackets, or as the value of a line.</summary>
    public static IEnumerable<Slip> Of(YamlLine line)
    {
        var inBrackets = ValueInBrackets.Matches(line.Text).Cast<Match>().Select(match => match.Groups["value"]).ToArray();
        foreach (var value in inBrackets)
            yield return InQuotes(line, EditKind.Fix, value);
        if (inBrackets.Length > 1)
            yield return InQuotes(line, EditKind.Fix, inBrackets);
        if (!line.IsText && Value.Match(line.Text).Groups["value"] is { Success: true } whole && NeedsQuotes(whole.Value))
            yield return InQuotes(line, KindOf(whole.Value), whole);
    }

    private static Slip InQuotes(YamlLine line, EditKind kind, params Group[] values)
    {
        var (message, at) = Explain(values[0].Value);
        var changes = values.Select(value => new TextChange(line.Range(value.Index, value.Length), YamlText.Quoted(value.Value)));
        return new Slip(line.Range(values[0].Index + at, 1), message, new Mend(Title, kind, [.. changes]));
    }

    /// <summary>A value that starts with quoted words is text. A value that starts as a block or as a template may be more.</summary>
    private static EditKind KindOf(string value) => value[0] is '|' or '>' or '{' or '-' ? EditKind.Choice : EditKind.Fix;

    /// <summary>Whether a value can be text that YAML takes for something else, and not a list, a block or quoted text.</summary>
    private static bool NeedsQuotes(string value) => value[0] switch
    {
        '"' or '\'' => AfterQuotes.IsMatch(value),
        '[' or '{' => value.StartsWith("{{", StringComparison.Ordinal) || (EndOfBrackets(value) is >= 0 and var end && value[end] != '#'),
        '|' or '>' => value.Length > 1 && value[1] is not ('+' or '-' or '#') && !(value[1] is >= '0' and <= '9'),
        _ => true,
    };

    /// <summary>Where the text after the brackets starts with which a value starts, or -1.</summary>
    private static int EndOfBrackets(string value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            depth += value[i] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth == 0)
                return i + 1 < value.Length ? i + 1 : -1;
        }

        return -1;
    }

    /// <summary>The mistake in a value that needs quotes, and where in the value it is.</summary>
    private static (YamlMessage? Message, int At) Explain(string value)
    {
        var rest = AfterQuotes.Match(value) is { Success: true } quoted ? quoted.Groups["rest"].Index
            : value[0] is '[' or '{' ? EndOfBrackets(value) : 0;
        if (SignsOfParser.IndexOf(value[0]) >= 0)
            return (null, 0);
        if (rest >= 0 && value[rest] != ':' && value[0] is '"' or '\'')
            return (YamlMessages.AfterQuotes, rest);
        if (value[0] is '[' or '{' && (rest < 0 || value[rest] != ':'))
            return (YamlMessages.OfSign(value), 0);
        if (value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var sign)
            return (YamlMessages.Comment, sign + 1);
        return value.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? (YamlMessages.SecondColon, colon)
            : value.EndsWith(":", StringComparison.Ordinal) ? (YamlMessages.SecondColon, value.Length - 1) : (null, 0);
    }

    /// <summary>A quotation mark, a bracket or a brace that opens on a line and is not closed there.</summary>
    public static IEnumerable<Slip> Unclosed(YamlLine line)
    {
        if (line.IsText || Value.Match(line.Text) is not { Success: true } match)
            yield break;
        var value = match.Groups["value"];
        var end = line.Range(value.Index + value.Length, 0);
        if (value.Value[0] is '"' or '\'' && !IsClosed(value.Value))
        {
            var mark = value.Value[0].ToString();
            yield return new Slip(
                line.Range(value.Index, 1),
                YamlMessages.UnclosedQuotes,
                new Mend("Close the quotation mark at the end of the line", EditKind.Choice, new TextChange(end, mark)),
                InQuotes(line, EditKind.Choice, value).Mends[0]) { MustMend = true };
        }

        var open = new Stack<int>();
        for (var i = 0; i < value.Length; i++)
        {
            if (value.Value[i] is '[' or '{')
                open.Push(i);
            else if (value.Value[i] is ']' or '}' && open.Count > 0)
                open.Pop();
        }

        if (open.Count == 0 || value.Value[0] is not ('[' or '{'))
            yield break;
        var closing = string.Concat(open.Select(at => value.Value[at] == '[' ? ']' : '}'));
        yield return new Slip(
            line.Range(value.Index + open.Last(), 1),
            value.Value[open.Last()] == '[' ? YamlMessages.UnclosedList : YamlMessages.UnclosedMapping,
            new Mend($"Add '{closing}' at the end of the line", EditKind.Choice, new TextChange(end, closing)));
    }

    private static bool IsClosed(string value)
    {
        var mark = value[0];
        for (var i = 1; i < value.Length; i++)
        {
            if (mark == '"' && value[i] == '\\')
                i++;
            else if (value[i] == mark && mark == '\'' && i + 1 < value.Length && value[i + 1] == mark)
                i++;
            else if (value[i] == mark)
                return true;
        }

        return false;
    }
}
