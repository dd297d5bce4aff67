using System.Reflection;
using System.Runtime.InteropServices;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Runtime;

/// <summary>
/// The bodies in an assembly: a view of the assembly's own memory, which lives as long as the assembly, and so as the corpus.
/// </summary>
internal sealed unsafe class EmbeddedBodies
{
    private readonly byte* _file;
    private readonly int _length;

    private EmbeddedBodies(byte* file, int length)
    {
        _file = file;
        _length = length;
    }

    public static EmbeddedBodies In(Assembly assembly) => assembly.GetManifestResourceStream(BodyFile.ResourceName) switch
    {
        null => new EmbeddedBodies(null, 0),
        UnmanagedMemoryStream { Length: > 0 } memory => new EmbeddedBodies(memory.PositionPointer, checked((int)memory.Length)),
        var stream => Copy(stream),
    };

    /// <summary>The body of the article, by the hash in the generated table.</summary>
    public ArticleBody Open(ArticleLine article, Assembly assembly)
    {
        if (_length == 0)
        {
            throw new InvalidOperationException(
                $"The assembly {assembly.GetName().Name} does not embed '{article.FilePath}'; compile it with CorpusGen's targets.");
        }

        if (!BodyFile.TryFind(new ReadOnlySpan<byte>(_file, _length), BodyKey.Parse(article.Body), out var body))
        {
            throw new InvalidOperationException(
                $"'{article.FilePath}' was changed without its text being embedded anew, so its quotes cannot be placed: "
                + "build and start the application again.");
        }

        return new ArticleBody(_file + body.Start, body.Length);
    }

    /// <summary>For a runtime that gives no view: a copy that no garbage collection moves, once for all bodies.</summary>
    private static EmbeddedBodies Copy(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var file = copy.ToArray();
        return new EmbeddedBodies((byte*)GCHandle.Alloc(file, GCHandleType.Pinned).AddrOfPinnedObject(), file.Length);
    }
}
