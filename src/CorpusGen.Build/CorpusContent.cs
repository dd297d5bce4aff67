using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Build;

/// <summary>An article as the build reads it: hashes, and no text, so that a corpus of any size takes little memory.</summary>
/// <param name="Path">The path under the corpus root.</param>
/// <param name="FullPath">The file.</param>
/// <param name="FileHash">The hash of all bytes.</param>
/// <param name="Body">The name of the body, if it goes into the assembly.</param>
/// <param name="Length">The number of the body's bytes.</param>
/// <param name="Failure">Why the file could not be read.</param>
internal sealed record CorpusContent(string Path, string FullPath, string FileHash, string? Body, int Length, string? Failure)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the files, in the order given.</summary>
    public static CorpusContent[] Read((string Path, string FullPath)[] files, bool includesDrafts)
    {
        var read = new CorpusContent[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            var (path, fullPath) = files[i];
            try
            {
                var (hash, body) = Read(fullPath, path, includesDrafts);
                read[i] = new CorpusContent(path, fullPath, hash, body?.Hash, body?.Utf8.Length ?? 0, null);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                read[i] = new CorpusContent(path, fullPath, "", null, 0, e.Message);
            }
        });
        return read;
    }

    /// <summary>Writes the file of bodies, unless it is there already; bodies are read again for it, one at a time.</summary>
    public static void WriteBodies(string path, IReadOnlyList<CorpusContent> articles, bool includesDrafts)
    {
        var published = articles.Where(article => article.Body is not null).ToArray();
        var writer = new BodyFileWriter(published.Select(article => (article.Body!, article.Length)));
        if (File.Exists(path))
        {
            using var file = File.OpenRead(path);
            if (writer.IsWrittenIn(file))
                return;
        }

        var byHash = new Dictionary<string, CorpusContent>(StringComparer.Ordinal);
        foreach (var article in published)
            byHash[article.Body!] = article;
        AtomicFile.Write(path, file => writer.WriteTo(file, hash => byHash[hash].ReadBody(includesDrafts)));
    }

    private byte[] ReadBody(bool includesDrafts)
    {
        var body = Read(FullPath, Path, includesDrafts).Body;
        return body?.Hash == Body ? body!.Utf8 : throw new FileChangedException(Path);
    }

    private static (string FileHash, PublishedBody? Body) Read(string path, string relativePath, bool includesDrafts)
    {
        var bytes = File.ReadAllBytes(path);
        var text = Decode(bytes);
        return (BodyHash.Of(bytes), text is null ? null : PublishedBody.Of(new SourceFile(path, relativePath, text), includesDrafts));
    }

    /// <summary>The text, or <see langword="null"/> for bytes that are not UTF-8, which the generator reports.</summary>
    private static string? Decode(byte[] bytes)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

/// <summary>A file changed after the build first read it.</summary>
internal sealed class FileChangedException(string path) : IOException
{
    public string Path { get; } = path;
}
