using System.Text;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Tool.Corpora;

/// <summary>A file of the corpus on disk. Its bytes are read once, when it is made.</summary>
internal sealed class DiskFile : InputFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _text;

    private DiskFile(string path, string relativePath, string text, Problem? fault)
        : base(path, relativePath) => (_text, Fault) = (text, fault);

    /// <inheritdoc/>
    public override Problem? Fault { get; }

    /// <inheritdoc/>
    public override bool HashesBody => false;

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The system cannot read it.</exception>
    /// <exception cref="UnauthorizedAccessException">The system denies it.</exception>
    public static DiskFile Read(string path, string relativePath) => Of(path, relativePath, File.ReadAllBytes(path));

    /// <summary>The file with the content <paramref name="bytes"/>.</summary>
    public static DiskFile Of(string path, string relativePath, byte[] bytes)
    {
        try
        {
            return new(path, relativePath, Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return new(path, relativePath, DecodeAsCompilerDoes(bytes), FileFaults.NotUtf8(path));
        }
    }

    /// <inheritdoc/>
    protected override string ReadText() => _text;

    /// <summary>The names in an article that is not UTF-8 stay known: a byte order mark decides, and invalid bytes become U+FFFD.</summary>
    private static string DecodeAsCompilerDoes(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
