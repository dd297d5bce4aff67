using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Runtime;

/// <summary>A body: a view of the assembly's memory.</summary>
internal sealed unsafe class ArticleBody(byte* pointer, int length)
{
    private readonly byte* _pointer = pointer;
    private string? _value;

    public ReadOnlySpan<byte> Utf8 => new(_pointer, length);

    public string Value => Lazily.Get(ref _value, this, static body => body.Slice(0, body.Utf8.Length));

    public string Slice(BodyRange range) => Slice(range.Utf8Start, range.Utf8End - range.Utf8Start);

    private string Slice(int start, int count) => count == 0 ? "" : Encoding.UTF8.GetString(_pointer + start, count);
}
