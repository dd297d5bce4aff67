using System.Buffers;
using System.Text.Json;

namespace CorpusGen.Tool.Reports;

/// <summary>Lines of JSON, an object each.</summary>
internal sealed class JsonLines(Stream output)
{
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>Writes an object with the version of the format, its type, and the members that <paramref name="write"/> adds.</summary>
    public void Write(string type, Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, JsonProblems.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonProblems.Version);
            json.WriteString("type", type);
            write(json);
            json.WriteEndObject();
        }

        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
    }
}
