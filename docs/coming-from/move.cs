// Copies the Markdown of a site as articles of CorpusGen: dotnet run move.cs -- FROM TO
// Keys get the names of CorpusGen, dates the form of ISO 8601, and the date in a file's name becomes a key. Every other line stays.
using System.Globalization;
using System.Text.RegularExpressions;

if (args is not [var from, var to] || !Directory.Exists(from) || Directory.Exists(to))
{
    Console.Error.WriteLine("dotnet run move.cs -- FROM TO, where FROM is a folder of Markdown, and TO does not exist");
    return 2;
}

// Of Hugo, Jekyll, Astro, Statiq and BlazorStatic.
var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
{
    ["published"] = "date", ["pubDate"] = "date", ["pubDatetime"] = "date", ["publishDate"] = "date",
    ["lastmod"] = "updated", ["last_modified_at"] = "updated", ["updatedDate"] = "updated", ["modDatetime"] = "updated",
    ["lead"] = "description", ["excerpt"] = "description", ["summary"] = "description", ["author"] = "byline", ["language"] = "lang",
};
foreach (var path in Directory.EnumerateFiles(from, "*.md", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "_index.md").Order())
{
    var relative = Path.GetRelativePath(from, path);
    // A folder with an article and its images is an article.
    if (Path.GetFileName(relative) == "index.md" && Path.GetDirectoryName(relative) is { Length: > 0 } bundle)
        relative = bundle + ".md";
    var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
    // Statiq needs no line before the first key.
    var first = lines[0].TrimEnd() == "---" ? 1 : 0;
    var end = Array.FindIndex(lines, first, line => Regex.IsMatch(line, @"^-{3,}\s*$"));
    if (end < 0)
    {
        Console.Error.WriteLine($"{path}: no front matter in YAML; it was not copied");
        continue;
    }

    var keys = new List<string>();
    foreach (var line in lines[first..end])
    {
        if (Regex.Match(line, @"^(?<key>[A-Za-z_]+):\s*(?<value>.*)$") is not { Success: true } match)
        {
            keys.Add(line);
            continue;
        }

        var (key, value) = (match.Groups["key"].Value, match.Groups["value"].Value.TrimEnd());
        // In Jekyll a page that is not published is a draft.
        if (key == "published" && value is "true" or "false")
            keys.Add($"draft: {(value == "false" ? "true" : "false")}");
        else
            keys.Add((names.GetValueOrDefault(key) ?? key.ToLowerInvariant()) is var name && name is "date" or "updated" ? $"{name}: {Iso(value)}" : $"{name}: {value}".TrimEnd());
    }

    if (!keys.Any(key => key.StartsWith("date:")) && Regex.Match(Path.GetFileName(relative), @"^\d{4}-\d\d-\d\d") is { Success: true } day)
        keys.Add($"date: {day.Value}");
    var target = Path.Combine(to, relative);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.WriteAllText(target, string.Join('\n', ["---", .. keys, "---", .. lines[(end + 1)..]]));
}

return 0;

// 2031-06-24 07:30:00 +0900 has a T and a colon in ISO 8601; 'Jun 24 2031' and 6/24/2031 are days.
static string Iso(string value)
{
    var text = value.Trim('"', '\'', ' ');
    if (Regex.Match(text, @"^(?<day>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d(:\d\d)?)(\.\d+)?\s*((?<hours>[+-]\d\d):?(?<minutes>\d\d)|(?<zulu>Z))?$") is { Success: true } moment)
        return $"{moment.Groups["day"]}T{moment.Groups["time"]}{(moment.Groups["hours"].Success ? $"{moment.Groups["hours"]}:{moment.Groups["minutes"]}" : moment.Groups["zulu"].Value)}";
    return DateTime.TryParse(text, CultureInfo.InvariantCulture, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
}
