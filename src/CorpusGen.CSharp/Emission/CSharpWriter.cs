using System.Text;

namespace CorpusGen.CSharp.Emission;

/// <summary>Writes indented C#, with LF line ends on every system.</summary>
/// <param name="hasDocumentation">Whether documentation comments are written.</param>
/// <param name="cancellation">Stops the writing at the next line.</param>
internal sealed class CSharpWriter(bool hasDocumentation, CancellationToken cancellation = default)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A line of code; an empty one is not indented.</summary>
    public CSharpWriter Line(string code = "")
    {
        cancellation.ThrowIfCancellationRequested();
        if (code.Length > 0)
            Indent().Append(code);
        _text.Append('\n');
        return this;
    }

    /// <summary>The indentation of a line that the caller writes, and ends, by itself.</summary>
    public StringBuilder Indent() => _text.Append(' ', _depth * 4);

    /// <summary>More of such a line.</summary>
    public StringBuilder Append(string code) => _text.Append(code);

    /// <summary>The end of such a line.</summary>
    public void End(string code) => _text.Append(code).Append('\n');

    /// <summary>Whether documentation comments are written: making their text is not free either.</summary>
    public bool HasDocumentation => hasDocumentation;

    /// <summary>A line that opens a block, which closes when the result is disposed.</summary>
    public Block Open(string code, string close = "}")
    {
        Line(code).Line("{");
        _depth++;
        return new Block(this, close);
    }

    /// <summary>A documentation comment of one line; <paramref name="xml"/> is escaped already.</summary>
    public CSharpWriter Summary(string xml)
    {
        if (hasDocumentation)
            Indent().Append("/// <summary>").Append(xml).Append("</summary>\n");
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>An open block.</summary>
    public readonly struct Block(CSharpWriter writer, string close) : IDisposable
    {
        /// <summary>Closes it.</summary>
        public void Dispose()
        {
            writer._depth--;
            writer.Line(close);
        }
    }
}
