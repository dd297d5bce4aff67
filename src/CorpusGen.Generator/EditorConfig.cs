using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using Microsoft.CodeAnalysis;
using LinePosition = CorpusGen.Compiler.Model.LinePosition;

namespace CorpusGen.Generator;

/// <summary>
/// An <c>.editorconfig</c> as <c>build/CorpusGen.targets</c> hands it over as an additional file: to see what is wrong with its severities
/// and where, and, below the corpus root, to read them at all.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Severities">Its lines <c>corpusgen_severity.ID = severity</c>.</param>
/// <param name="Global">Where it calls itself a global configuration.</param>
internal sealed record EditorConfig(string Path, string Text, EquatableArray<SeverityLine> Severities, Place? Global)
{
    /// <summary>What a severity for articles begins with, before the id.</summary>
    public const string SeverityKey = "corpusgen_severity.";

    private const string FileName = ".editorconfig";

    // As the compiler reads such a line.
    private static readonly Regex Line = new(@"^\s*([\w.\-]+)\s*[=:]\s*(.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant);

    /// <summary>The folder that its sections are about, with a separator at the end.</summary>
    public string Folder => Path.Substring(0, Path.Length - FileName.Length);

    /// <summary>Whether <paramref name="path"/> is one.</summary>
    public static bool Is(string path) =>
        path.EndsWith(FileName, StringComparison.Ordinal) && path.Length > FileName.Length && path[path.Length - FileName.Length - 1] is '/' or '\\';

    public static EditorConfig Read(AdditionalText file, CancellationToken cancellation)
    {
        var severities = new List<SeverityLine>();
        Place? global = null;
        if (file.GetText(cancellation) is not { } text)
            return new EditorConfig(file.Path, "", default, null);
        foreach (var line in text.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Line.Match(line.ToString()) is not { Success: true } match)
                continue;
            var (key, value) = (match.Groups[1], match.Groups[2]);
            var place = new Place(file.Path, new SourceSpan(
                new TextRange(line.Start + key.Index, line.Start + value.Index + value.Length),
                new LinePosition(line.LineNumber, key.Index),
                new LinePosition(line.LineNumber, value.Index + value.Length)));
            if (key.Value.StartsWith(SeverityKey, StringComparison.OrdinalIgnoreCase))
                severities.Add(new SeverityLine(key.Value.Substring(SeverityKey.Length).ToUpperInvariant(), value.Value, place));
            else if (key.Value.Equals("is_global", StringComparison.OrdinalIgnoreCase))
                global = place;
        }

        return new EditorConfig(file.Path, text.ToString(), severities.ToEquatableArray(), global);
    }
}

/// <summary>A line that sets the severity of an id.</summary>
internal sealed record SeverityLine(string Id, string Value, Place Place);
