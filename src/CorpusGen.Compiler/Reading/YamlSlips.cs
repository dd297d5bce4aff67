using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>The slips that YAML may have, the more certain ones first.</summary>
internal static class YamlSlips
{
    /// <summary>The signs for a colon that YAML does not read.</summary>
    internal const string OtherColons = "\uFF1A\uFE55\uFE13\uA789\u2236";

    internal const string ColonTitle = "Write a colon and a blank";

    /// <summary>How many keys are mended one by one, so that tries are left for other slips.</summary>
    private const int MostAlone = 8;

    /// <summary>How many blanks a tab may be meant for.</summary>
    private static readonly int[] Widths = [2, 4, 8, 1];

    private static readonly Regex KeyWithoutBlank = new(
        $@"^(?<head> *(?:- +)*)(?<key>\p{{L}}[\w-]*)(?:(?<colon>:)(?![ \t/]|\z)\s*|\s*(?<colon>[{OtherColons}])\s*)",
        RegexOptions.CultureInvariant);

    private static readonly Regex KeyWithoutBlankInBraces = new(
        $@"(?<=[{{,] *)(?<key>\p{{L}}[\w-]*)(?:(?<colon>:)(?=[""'])|\s*(?<colon>[{OtherColons}])\s*)", RegexOptions.CultureInvariant);

    private static readonly Regex KeyWithoutColon =
        new(@"^(?<head> *(?:- +)*)(?<key>\p{L}[\w-]*)(?: *= *| *\z)", RegexOptions.CultureInvariant);

    private static readonly Regex Entry = new(@"^ *(?:(?:- +)*[\w.-]+:(?:\s|\z)|- )", RegexOptions.CultureInvariant);

    private static readonly Regex OtherSign = new(@"^ *(?<sign>[*•·‣◦▪])[ \u3000]+(?=\S)", RegexOptions.CultureInvariant);

    /// <summary>
    /// The mistake in unquoted text that begins a line, and which YAML reads as a part of the text: a dash without a blank after it, or
    /// a blank that indents nothing.
    /// </summary>
    public static YamlMessage? Misread(string text) => text switch
    {
        ['-', var next, ..] when IsTight(next) => YamlMessages.TightDash,
        [var first, ..] when IsUnseen(first) => YamlMessages.Indentation(first),
        _ => null,
    };

    /// <summary>Whether a dash before the character is meant to start an item of a list: not a number, and not a longer dash.</summary>
    private static bool IsTight(char next) => next is not (' ' or '-' or '.') && !char.IsDigit(next);

    /// <summary>The slips that the lines may have. Some may be right text, so the search tries each.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="errorLine">The line where the parser stopped.</param>
    /// <param name="lineEnd">The line end of the file.</param>
    public static IEnumerable<Slip> Find(YamlLines lines, int errorLine, string lineEnd)
    {
        var near = Near(lines, errorLine).ToArray();
        return Indentation(lines)
            .Concat(TightDashes(lines))
            .Concat(Colons(lines))
            .Concat(near.SelectMany(number => ValueSlips.Of(lines[number])))
            .Concat(Enumerable.Range(0, Math.Min(errorLine + 1, lines.Count)).SelectMany(number => ValueSlips.Unclosed(lines[number])))
            .Concat(ListSigns(lines))
            .Concat(near.SelectMany(number => WithoutColon(lines[number])))
            .Concat(near.SelectMany(number => Misplaced(lines, number)))
            .Concat(BodyStart(lines, errorLine, lineEnd));
    }

    /// <summary>The line of the error, and the line with text before it.</summary>
    private static IEnumerable<int> Near(YamlLines lines, int errorLine)
    {
        if (errorLine < lines.Count)
            yield return errorLine;
        for (var number = Math.Min(errorLine, lines.Count) - 1; number >= 0; number--)
        {
            if (lines[number].IsBlank)
                continue;
            yield return number;
            break;
        }
    }

    /// <summary>Indentation by tabs, by wide blanks, or by signs that nobody sees.</summary>
    private static IEnumerable<Slip> Indentation(YamlLines lines)
    {
        var wrong = new List<(YamlLine Line, string White)>();
        foreach (var (_, line) in lines.OfSyntax())
        {
            var length = line.Text.TakeWhile(IsUnseen).Count();
            if (length < line.Text.Length && line.Text.Substring(0, length).Any(unit => unit != ' '))
                wrong.Add((line, line.Text.Substring(0, length)));
        }

        if (wrong.Count == 0)
            yield break;
        var (first, white) = wrong[0];
        var at = white.TakeWhile(unit => unit == ' ').Count();
        var mends = Widths.Select(width => new Mend(
            "Indent with blanks",
            EditKind.Fix,
            [.. wrong.Select(one => new TextChange(one.Line.Range(0, one.White.Length), Blanks(one.White, width)))]));
        yield return new Slip(first.Range(at, 1), YamlMessages.Indentation(white[at]), [.. mends]) { IsCertain = true };
    }

    private static bool IsUnseen(char unit) => char.IsWhiteSpace(unit) || YamlText.IsInvisible(unit);

    private static string Blanks(string white, int ofTab) => new(' ', white.Sum(unit => unit switch
    {
        '\t' => ofTab,
        '\u3000' => 2,
        _ => YamlText.IsInvisible(unit) ? 0 : 1,
    }));

    /// <summary>Keys with another sign for their colon, or without a blank after it. Together first: who writes one writes more.</summary>
    private static IEnumerable<Slip> Colons(YamlLines lines)
    {
        var found = lines.OfSyntax()
            .SelectMany(numbered => KeyWithoutBlank.Matches(numbered.Line.Text).Cast<Match>()
                .Concat(KeyWithoutBlankInBraces.Matches(numbered.Line.Text).Cast<Match>())
                .Select(match => (numbered.Line, Match: match)))
            .ToArray();
        if (found.Length > 1)
            yield return Slip([.. found]);
        foreach (var one in found.Take(MostAlone))
            yield return Slip(one);

        static Slip Slip(params (YamlLine Line, Match Match)[] all)
        {
            var ((line, match), key) = (all[0], all[0].Match.Groups["key"]);
            var changes = all.Select(one => new TextChange(AfterKey(one.Match, one.Line.Start), ": "));
            var message = YamlMessages.Colon(key.Value, match.Groups["colon"].Value[0]);
            return new Slip(line.Range(key.Index, key.Length), message, new Mend(ColonTitle, EditKind.Fix, [.. changes]));
        }
    }

    /// <summary>The key that text in braces starts with, if it has another colon or no blank after its colon.</summary>
    public static (string Key, YamlMessage Message, TextChange Change)? Colon(ScalarNode bare)
    {
        if (KeyWithoutBlank.Match(bare.Value) is not { Success: true } match)
            return null;
        var key = match.Groups["key"].Value;
        var message = YamlMessages.Colon(key, match.Groups["colon"].Value[0]);
        return (key, message, new TextChange(AfterKey(match, bare.Range.Start), ": "));
    }

    /// <summary>The colon after a key, with the blanks around it.</summary>
    private static TextRange AfterKey(Match match, int start) =>
        new(start + match.Groups["key"].Index + match.Groups["key"].Length, start + match.Index + match.Length);

    /// <summary>Dashes of a list without a blank after them.</summary>
    private static IEnumerable<Slip> TightDashes(YamlLines lines)
    {
        var found = lines.OfSyntax().Select(numbered => numbered.Line)
            .Where(line => line.Text.TrimStart(' ') is ['-', var next, ..] && IsTight(next)).ToArray();
        if (found.Length == 0)
            yield break;
        var mend = new Mend("Write a blank after the dash", EditKind.Fix, [.. found.Select(Loosen)]);
        yield return new Slip(found[0].Range(found[0].Indentation, 1), YamlMessages.TightDash, mend);

        static TextChange Loosen(YamlLine line)
        {
            var unseen = line.Text.Skip(line.Indentation + 1).TakeWhile(IsUnseen).Count();
            return new TextChange(line.Range(line.Indentation, 1 + unseen), "- ");
        }
    }

    /// <summary>A key with an equals sign for its colon, or with nothing after it.</summary>
    private static IEnumerable<Slip> WithoutColon(YamlLine line)
    {
        if (line.IsText || KeyWithoutColon.Match(line.Text) is not { Success: true } match)
            yield break;
        var key = match.Groups["key"];
        yield return new Slip(
            line.Range(key.Index, key.Length),
            YamlMessages.WithoutColon(key.Value),
            new Mend(ColonTitle, EditKind.Choice, new TextChange(AfterKey(match, line.Start), ": ")));
    }

    /// <summary>Another sign for the items of a list than a dash.</summary>
    private static IEnumerable<Slip> ListSigns(YamlLines lines)
    {
        var found = lines.OfSyntax().Select(numbered => (numbered.Line, Sign: OtherSign.Match(numbered.Line.Text).Groups["sign"]))
            .Where(one => one.Sign.Success).ToArray();
        if (found.Length == 0)
            yield break;
        var (line, sign) = found[0];
        yield return new Slip(
            line.Range(sign.Index, 1),
            YamlMessages.ListSign(sign.Value[0]),
            new Mend(
                "Write '-' before each item",
                EditKind.Choice,
                [.. found.Select(one => new TextChange(one.Line.Range(one.Sign.Index, 1), "-"))]));
    }

    /// <summary>A line whose indentation fits no line before it.</summary>
    private static IEnumerable<Slip> Misplaced(YamlLines lines, int number)
    {
        var line = lines[number];
        if (line.IsText || number == 0 || !Entry.IsMatch(line.Text))
            yield break;

        // The first line below a key may be indented by any number.
        if (lines[number - 1].Text.TrimEnd().EndsWith(":", StringComparison.Ordinal))
            yield break;
        var columns = new SortedSet<int>();
        for (var i = 0; i < number; i++)
        {
            if (lines[i].IsText || lines[i].IsBlank || lines[i].Text.TrimStart()[0] == '#')
                continue;
            var column = lines[i].Indentation;
            columns.Add(column);
            while (column + 1 < lines[i].Text.Length && lines[i].Text[column] == '-' && lines[i].Text[column + 1] == ' ')
            {
                column++;
                while (column < lines[i].Text.Length && lines[i].Text[column] == ' ')
                    column++;
                columns.Add(column);
            }
        }

        var indentation = line.Indentation;
        columns.Remove(indentation);
        if (columns.Count == 0)
            yield break;
        var least = columns.Min(column => Math.Abs(column - indentation));
        var mends = columns.Where(column => Math.Abs(column - indentation) <= 2 * least)
            .OrderBy(column => Math.Abs(column - indentation)).ThenByDescending(column => column)
            .Select(column => new Mend(
                FormattableString.Invariant($"Indent the line by {column}"),
                EditKind.Choice,
                new TextChange(line.Range(0, indentation), new string(' ', column))));
        yield return new Slip(line.Range(indentation, 1), YamlMessages.Misplaced(indentation), [.. mends]);
    }

    /// <summary>
    /// The first line that can be neither a key nor part of a value: the body may start there, if it is not the line below the delimiter.
    /// </summary>
    public static IEnumerable<Slip> BodyStart(YamlLines lines, int errorLine, string lineEnd)
    {
        for (var number = 0; number <= errorLine && number < lines.Count; number++)
        {
            var line = lines[number];
            if (line.IsText || line.IsBlank || Entry.IsMatch(line.Text) || !StartsText(line.Text[0]))
                continue;
            var start = line.Range(0, 0);
            yield return number == 0
                ? new Slip(
                    line.Range(0, line.Text.Length),
                    YamlMessages.NoEntry,
                    new Mend("Make the line a comment", EditKind.Choice, new TextChange(start, "# ")))
                : new Slip(
                    line.Range(0, line.Text.Length),
                    YamlMessages.BodyStart,
                    new Mend("Write '---' above the line", EditKind.Choice, new TextChange(start, "---" + lineEnd)));
            break;
        }
    }

    private static bool StartsText(char first) =>
        char.IsLetterOrDigit(first) || first is '*' or '_' || (first > '\u007F' && !IsUnseen(first));
}
