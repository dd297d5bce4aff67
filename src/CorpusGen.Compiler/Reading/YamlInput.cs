using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// A range of a text for the YAML library, which takes it in blocks, without a copy. Cancellation stops the reading between two blocks,
/// because the library reads a text of megabytes in one go.
/// </summary>
internal sealed class YamlInput(string text, TextRange range, CancellationToken cancellation) : TextReader
{
    private int _at = range.Start;

    public override int Peek() => _at < range.End ? text[_at] : -1;

    public override int Read() => _at < range.End ? text[_at++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = Math.Min(count, range.End - _at);
        text.CopyTo(_at, buffer, index, read);
        _at += read;
        return read;
    }
}
