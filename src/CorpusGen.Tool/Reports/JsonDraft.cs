using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Authoring;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Tool.Reports;

/// <summary>The proposals for one article as a line of JSON. Ranges are offsets in the body, in UTF-16 units.</summary>
internal static class JsonDraft
{
    public static void Write(TextWriter output, string path, ArticleDraft draft)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, path, draft);
        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, string path, ArticleDraft draft)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        if (draft.Refusal is { } refusal)
            json.WriteString("refusal", refusal);
        json.WriteStartObject("fields");
        foreach (var (key, text) in draft.Fields)
            json.WriteString(key, text);
        json.WriteEndObject();
        json.WriteStartArray("proposals");
        foreach (var proposal in draft.Proposals)
        {
            json.WriteStartObject();
            json.WriteString("kind", proposal.Kind.ToString().ToLowerInvariant());
            Write(json, "range", proposal.Range);
            json.WriteString("words", proposal.Words);
            WriteOptional(json, "id", proposal.Id);
            if (proposal.Kind == ProposalKind.Quote)
                json.WriteString("rendering", proposal.Rendering.ToString().ToLowerInvariant());
            WriteOptional(json, "speaker", proposal.Speaker);
            Write(json, "source", proposal.Source);
            Write(json, "cue", proposal.Cue);
            json.WriteNumber("confidence", proposal.Confidence);
            json.WriteString("reason", proposal.Reason);
            WriteOptional(json, "withheld", proposal.Withheld);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
            json.WriteString(key, text);
    }

    private static void Write(Utf8JsonWriter json, string key, TextRange? range)
    {
        if (range is not { } some)
            return;
        json.WriteStartArray(key);
        json.WriteNumberValue(some.Start);
        json.WriteNumberValue(some.End);
        json.WriteEndArray();
    }
}
