using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>The language server in a process, as an editor starts it, and the messages to it and from it.</summary>
internal sealed class LspProcess : IDisposable
{
    private readonly Process _process;

    public LspProcess()
    {
        var repository = typeof(LspProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Repository").Value!;
        var tool = Path.Combine(repository, "src/CorpusGen.Tool/bin/Release/net10.0/CorpusGen.Tool.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [tool, "lsp"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>The most memory that the server had.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>The processor time that the server took so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public void Tell(string method, object parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    public void Ask(int id, string method, object parameters) => Send(new { jsonrpc = "2.0", id, method, @params = parameters });

    /// <summary>Reads messages up to the first that is meant.</summary>
    public JsonElement Until(Func<JsonElement, bool> isMeant)
    {
        while (true)
        {
            var message = Read();
            if (isMeant(message))
                return message;
        }
    }

    /// <summary>Reads up to the problems of a state of a document.</summary>
    public JsonElement[] Problems(string uri, int version) =>
    [
        .. Until(message => message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics"
            && message.GetProperty("params") is var shown && shown.GetProperty("uri").GetString() == uri
            && shown.TryGetProperty("version", out var number) && number.GetInt32() == version)
            .GetProperty("params").GetProperty("diagnostics").EnumerateArray(),
    ];

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000))
            _process.Kill();
        _process.Dispose();
    }

    private void Send(object message)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(message);
        var stream = _process.StandardInput.BaseStream;
        stream.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")));
        stream.Write(content);
        stream.Flush();
    }

    private JsonElement Read()
    {
        var stream = _process.StandardOutput.BaseStream;
        var length = 0;
        for (var line = Line(stream); line.Length > 0; line = Line(stream))
        {
            if (line.StartsWith("Content-Length:", StringComparison.Ordinal))
                length = int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture);
        }

        var content = new byte[length];
        stream.ReadExactly(content);
        return JsonDocument.Parse(content).RootElement;
    }

    private static string Line(Stream stream)
    {
        var line = new System.Text.StringBuilder();
        for (var unit = stream.ReadByte(); unit != '\n'; unit = stream.ReadByte())
        {
            if (unit < 0)
                throw new InvalidOperationException("The server ended.");
            if (unit != '\r')
                line.Append((char)unit);
        }

        return line.ToString();
    }
}
