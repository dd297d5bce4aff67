using System.Text.Json;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>A log in the format SARIF 2.1.0 of OASIS, with the edits as fixes.</summary>
internal sealed class SarifReport(Stream output) : IReport
{
    private const string Base = "CURRENT";

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private readonly SourceTexts _texts = new();

    /// <inheritdoc/>
    public void Write(IReadOnlyList<CheckedCorpus> corpora, bool showsHints)
    {
        Finding[] findings = [.. corpora.SelectMany(corpus => corpus.Findings)
            .Where(finding => showsHints || finding.Severity >= ProblemSeverity.Warning)];
        ProblemKind[] kinds = [.. ProblemKinds.All.Where(kind => findings.Any(finding => finding.Problem.Id == kind.Id))];
        using var json = new Utf8JsonWriter(output, JsonProblems.Options with { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, kinds);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        foreach (var end in LineEnds)
            json.WriteStringValue(end);
        json.WriteEndArray();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        json.WriteString("uri", new Uri(CorpusSettings.WithSlash(Environment.CurrentDirectory)).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in findings)
            Write(json, finding, Array.FindIndex(kinds, kind => kind.Id == finding.Problem.Id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter json, ProblemKind[] kinds)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "corpusgen");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Id);
            WriteText(json, "shortDescription", kind.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(kind.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Finding finding, int rule)
    {
        var problem = finding.Problem;
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", problem.Text);
        json.WriteStartArray("locations");
        if (problem.Place is { } place)
            WriteLocation(json, place, null);
        json.WriteEndArray();
        if (problem.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in problem.Related)
                WriteLocation(json, related.Place, related.Label);
            json.WriteEndArray();
        }

        if (problem.Place is { } edited && _texts.Of(edited.Path) is { } file)
            WriteFixes(json, problem.Edits, file);
        json.WriteEndObject();
    }

    /// <summary>A snippet has a gap to fill in, and a fix of SARIF is applied as it is.</summary>
    private static void WriteFixes(Utf8JsonWriter json, EquatableArray<Edit> edits, SourceFile file)
    {
        Edit[] complete = [.. edits.Where(edit => edit.Kind != EditKind.Snippet)];
        if (complete.Length == 0)
            return;
        json.WriteStartArray("fixes");
        foreach (var edit in complete)
        {
            json.WriteStartObject();
            WriteText(json, "description", edit.Title);
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, file.Path);
            json.WriteStartArray("replacements");
            foreach (var change in edit.Changes)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", file.SpanOf(change.Range));
                WriteText(json, "insertedContent", change.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place, string? label)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, place.Path);
        WriteRegion(json, "region", place.Span);
        json.WriteEndObject();
        if (label is not null)
            WriteText(json, "message", label);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (ShownPath.Of(path) is var shown && !Path.IsPathRooted(shown))
        {
            json.WriteString("uri", string.Join('/', shown.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Base);
        }
        else
        {
            json.WriteString("uri", new Uri(path).AbsoluteUri);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.Start.Line + 1);
        json.WriteNumber("startColumn", span.Start.Character + 1);
        json.WriteNumber("endLine", span.End.Line + 1);
        json.WriteNumber("endColumn", span.End.Character + 1);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
