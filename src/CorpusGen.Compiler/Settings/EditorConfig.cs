using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Settings;

/// <summary>An <c>.editorconfig</c>, as far as it sets severities of articles.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Severities">Its lines <c>corpusgen_severity.ID = severity</c>.</param>
/// <param name="Global">The line by which it is a global configuration.</param>
public sealed record EditorConfig(string Path, string Text, EquatableArray<SeverityLine> Severities, Place? Global)
{
    private const string FileName = ".editorconfig";

    // As the C# compiler reads such a line.
    private static readonly Regex Line = new(
        @"^[^\S\r\n]*([\w.\-]+)[^\S\r\n]*[=:][^\S\r\n]*(.*?)[^\S\r\n]*([#;].*)?\r?$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>The folder that its sections are about, with a separator at the end.</summary>
    public string Folder => Path.Substring(0, Path.Length - FileName.Length);

    /// <summary>Whether the file at <paramref name="path"/> is an <c>.editorconfig</c>.</summary>
    public static bool Is(string path) =>
        path.EndsWith(FileName, StringComparison.Ordinal)
        && path.Length > FileName.Length
        && path[path.Length - FileName.Length - 1] is '/' or '\\';

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static EditorConfig Read(string path, string text, CancellationToken cancellation = default)
    {
        var severities = new List<SeverityLine>();
        Place? global = null;
        var file = new SourceFile(path, FileName, text);
        foreach (Match line in Line.Matches(file.Text))
        {
            cancellation.ThrowIfCancellationRequested();
            var (key, value) = (line.Groups[1], line.Groups[2]);
            var place = file.At(new TextRange(key.Index, value.Index + value.Length));
            if (key.Value.StartsWith(SeverityRules.Key, StringComparison.OrdinalIgnoreCase))
                severities.Add(new SeverityLine(key.Value.Substring(SeverityRules.Key.Length).ToUpperInvariant(), value.Value, place));
            else if (key.Value.Equals("is_global", StringComparison.OrdinalIgnoreCase))
                global = place;
        }

        return new EditorConfig(path, file.Text, severities.ToEquatableArray(), global);
    }
}

/// <summary>A line that sets the severity of an id.</summary>
public sealed record SeverityLine(string Id, string Value, Place Place);
