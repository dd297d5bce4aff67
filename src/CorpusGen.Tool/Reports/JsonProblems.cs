using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>
/// Problems as JSON. <c>docs/tool.md</c> describes the members; <see cref="Version"/> rises when a member changes its meaning.
/// </summary>
internal sealed class JsonProblems(SourceTexts texts)
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>Letters of all languages as they are: the output is a file or a pipe, and no page.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private (SourceFile File, Utf8Offsets Offsets)? _counted;

    /// <summary>The name of a severity.</summary>
    public static string NameOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        ProblemSeverity.Info => "info",
        _ => "hidden",
    };

    /// <summary>Writes problems as a list.</summary>
    public void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("problems");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            Write(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the members of a problem.</summary>
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        var problem = finding.Problem;
        if (problem.Place is { } place)
            json.WriteString("path", ShownPath.Of(place.Path));
        json.WriteString("id", problem.Id);
        json.WriteString("severity", NameOf(finding.Severity));
        json.WriteString("title", problem.Kind.Title);
        json.WriteString("message", problem.Message);
        if (problem.Advice is not null)
            json.WriteString("advice", problem.Advice);
        if (problem.Place is { } main)
            Write(json, "range", main.Path, main.Span);
        if (problem.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var related in problem.Related)
            {
                json.WriteStartObject();
                json.WriteString("label", related.Label);
                json.WriteString("path", ShownPath.Of(related.Place.Path));
                Write(json, "range", related.Place.Path, related.Place.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (problem.Edits.Count > 0 && problem.Place is { } edited && texts.Of(edited.Path) is { } file)
            Write(json, problem.Edits, file);
    }

    /// <summary>Writes the numbers of a coverage.</summary>
    public static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("quotations");
        json.WriteNumber("found", coverage.Found);
        json.WriteNumber("annotated", coverage.Annotated);
        json.WriteNumber("attributed", coverage.Attributed);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, EquatableArray<Edit> edits, SourceFile file)
    {
        json.WriteStartArray("edits");
        foreach (var edit in edits)
        {
            json.WriteStartObject();
            json.WriteString("title", edit.Title);
            json.WriteString("kind", edit.Kind switch
            {
                EditKind.Fix => "fix",
                EditKind.Choice => "choice",
                _ => "snippet",
            });
            json.WriteStartArray("changes");
            foreach (var change in edit.Changes)
            {
                json.WriteStartObject();
                Write(json, "range", file.Path, file.SpanOf(change.Range));
                json.WriteString("text", change.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, string name, string path, SourceSpan span)
    {
        json.WriteStartObject(name);
        Write(json, "start", span.Start);
        Write(json, "end", span.End);
        Write(json, "utf16", span.Range.Start, span.Range.End);
        if (texts.Of(path) is { } file)
        {
            if (_counted?.File != file)
                _counted = (file, new Utf8Offsets(file));
            var offsets = _counted.Value.Offsets;
            Write(json, "utf8", offsets.Of(span.Range.Start), offsets.Of(span.Range.End));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int start, int end)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Character + 1);
        json.WriteEndObject();
    }
}
