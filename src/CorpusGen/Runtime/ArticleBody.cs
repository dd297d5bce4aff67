using System.Reflection;
using System.Text;

namespace CorpusGen.Runtime;

/// <summary>A body: a view of the file that is embedded in the assembly, from behind its front matter to its end.</summary>
internal sealed unsafe class ArticleBody
{
    /// <summary>What the names of embedded articles start with.</summary>
    public const string ResourcePrefix = "CorpusGen/";

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte* _pointer;
    private readonly byte[]? _copy;
    private readonly int _length;
    private string? _value;

    private ArticleBody(byte* pointer, int length)
    {
        _pointer = pointer;
        _length = length;
    }

    private ArticleBody(byte[] copy)
    {
        _copy = copy;
        _length = copy.Length;
    }

    public ReadOnlySpan<byte> Utf8 => _copy is null ? new ReadOnlySpan<byte>(_pointer, _length) : _copy;

    public string Value => Lazily.Get(ref _value, this, static body => Decode(body.Utf8));

    public string Slice(BodyRange range) => Decode(Utf8.Slice(range.Utf8Start, range.Utf8End - range.Utf8Start));

    public static ArticleBody Open(Assembly assembly, ArticleRecord record)
    {
        var stream = assembly.GetManifestResourceStream(ResourcePrefix + record.FilePath) ?? throw new InvalidOperationException(
            $"The assembly {assembly.GetName().Name} does not embed '{record.FilePath}': was it compiled without CorpusGen's targets?");
        var body = stream is UnmanagedMemoryStream memory ? Borrow(memory, record) : Copy(stream, record);
        if (BodyHash.Compute(body.Utf8) != record.BodyHash)
        {
            throw new InvalidOperationException(
                $"'{record.FilePath}' was changed without its text being embedded anew, so its quotes cannot be placed: build and start the application again.");
        }

        return body;
    }

    /// <summary>A view of the assembly's own memory, which lives as long as the assembly, and so as the corpus.</summary>
    private static ArticleBody Borrow(UnmanagedMemoryStream memory, ArticleRecord record)
    {
        memory.Position = 0;
        var file = new ReadOnlySpan<byte>(memory.PositionPointer, checked((int)memory.Length));
        var start = BodyStart(file, record);
        var body = file.Slice(start);
        return body.IndexOf((byte)'\r') < 0
            ? new ArticleBody(memory.PositionPointer + start, body.Length)
            : new ArticleBody(LineFeedsOnly(body));
    }

    private static ArticleBody Copy(Stream stream, ArticleRecord record)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var file = copy.ToArray();
        return new ArticleBody(LineFeedsOnly(file.AsSpan(BodyStart(file, record))));
    }

    private static int BodyStart(ReadOnlySpan<byte> file, ArticleRecord record) =>
        Math.Min(file.Length, record.BodyStart + (file.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0));

    private static byte[] LineFeedsOnly(ReadOnlySpan<byte> text)
    {
        var copy = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r')
                copy.Add(text[i]);
            else if (i + 1 == text.Length || text[i + 1] != '\n')
                copy.Add((byte)'\n');
        }

        return copy.ToArray();
    }

    private static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";
        fixed (byte* bytes = utf8)
            return Encoding.UTF8.GetString(bytes, utf8.Length);
    }
}
