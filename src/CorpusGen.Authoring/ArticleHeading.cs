using System.Text.RegularExpressions;

namespace CorpusGen.Authoring;

/// <summary>The facts about an article that its first lines and its file name show.</summary>
internal sealed record ArticleHeading(string? Title, string? Date, string? Byline, string? Dateline)
{
    private const int LongestTitle = 120;

    private static readonly Regex DateInName = new("(?:^|/)([0-9]{4}-[0-9]{2}-[0-9]{2})-[^/]*$", RegexOptions.CultureInvariant);

    private static readonly Regex DateLine = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant);

    private static readonly Regex BylineLine = new(@"^(?:By|Von|Par|Por|Di) (\p{Lu}[^.:!?\n]{2,60})$", RegexOptions.CultureInvariant);

    public static ArticleHeading Of(string body, string path)
    {
        var lines = body.Split('\n').Select(line => line.Trim()).ToArray();
        var first = Array.FindIndex(lines, line => line.Length > 0);
        var heads = lines.Where(line => line.Length > 0).Take(4).ToArray();
        var date = DateInName.Match(path) is { Success: true } named ? named.Groups[1].Value : heads.FirstOrDefault(DateLine.IsMatch);
        var byline = heads.Select(line => BylineLine.Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
        return new(first < 0 ? null : TitleOf(lines, first), date is not null && PartialDate.TryParse(date, out _) ? date : null, byline,
            Text.Dateline.Of(body)?.Words);
    }

    /// <summary>A heading of Markdown, or a first line that is short, not a sentence, and has a blank line after it.</summary>
    private static string? TitleOf(string[] lines, int first)
    {
        var line = lines[first];
        if (line.StartsWith("# ", StringComparison.Ordinal))
            return line.Substring(2).Trim(' ', '#');
        var isAlone = first + 2 < lines.Length && lines[first + 1].Length == 0;
        var isSentence = line[line.Length - 1] is '.' or '。' or '!' or '！' or '"' or '”' or '」' or ':' or ',';
        return isAlone && !isSentence && line.Length <= LongestTitle && !line.StartsWith("By ", StringComparison.Ordinal)
            && !DateLine.IsMatch(line) && line.Any(char.IsLetter)
            ? line
            : null;
    }
}
