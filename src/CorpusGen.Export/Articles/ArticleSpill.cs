using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Export.Articles;

/// <summary>
/// Articles on disk, between the pass that binds them and the pass that writes them. They are bound once, and none is kept in memory.
/// </summary>
internal sealed class ArticleSpill : IDisposable
{
    private readonly Lock _end = new();
    private readonly FileStream _file;
    private long _length;

    /// <summary>A spill in a new file, which is deleted with it.</summary>
    /// <exception cref="IOException">The system cannot write there.</exception>
    public ArticleSpill(string path) =>
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    /// <summary>Keeps an article; where it begins. It may be called from any thread.</summary>
    public long Add(ArticleContent content, EquatableArray<ActorFacts> sources, string body)
    {
        using var record = new MemoryStream(body.Length + 4096);
        using (var writer = new BinaryWriter(record, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(0);
            new ContentWriter(writer).Write(content, sources);
            writer.Write(body);
            record.Position = 0;
            writer.Write((int)record.Length - sizeof(int));
        }

        long start;
        lock (_end)
        {
            start = _length;
            _length += record.Length;
        }

        RandomAccess.Write(_file.SafeFileHandle, record.GetBuffer().AsSpan(0, (int)record.Length), start);
        return start;
    }

    /// <summary>The article that begins at <paramref name="start"/>.</summary>
    public (ArticleContent Content, EquatableArray<ActorFacts> Sources, string Body) Read(long start)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        ReadExactly(length, start);
        var record = new byte[BitConverter.ToInt32(length)];
        ReadExactly(record, start + sizeof(int));
        using var reader = new BinaryReader(new MemoryStream(record), Encoding.UTF8);
        var (content, sources) = new ContentReader(reader).Read();
        return (content, sources, reader.ReadString());
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void ReadExactly(Span<byte> bytes, long at)
    {
        for (int read; bytes.Length > 0; bytes = bytes[read..], at += read)
        {
            if ((read = RandomAccess.Read(_file.SafeFileHandle, bytes, at)) == 0)
                throw new EndOfStreamException();
        }
    }
}
