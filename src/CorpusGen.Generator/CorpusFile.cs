using System.Text;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// A file of the corpus as Roslyn hands it over. Two are equal when path and content are equal, because hosts make new objects for files
/// that did not change.
/// </summary>
internal sealed class CorpusFile : InputFile, IEquatable<CorpusFile>
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SourceText Unread = SourceText.From("", Encoding.UTF8);

    private CorpusFile(string path, string relativePath, SourceText text)
        : base(path, relativePath) => Text = text;

    /// <inheritdoc/>
    public override Problem? Fault =>
        Refusal is not null ? FileFaults.Refused(RelativePath, Refusal) : IsUtf8 ? null : FileFaults.NotUtf8(Path);

    /// <summary>Why the file is not opened, if its path is refused: see <see cref="ArticlePath"/>.</summary>
    private string? Refusal { get; init; }

    /// <summary>Whether the bytes on disk, which are embedded, are the bytes that the text was decoded from.</summary>
    public bool IsUtf8 => Text.Encoding is null || (Text.Encoding is UTF8Encoding && !HasReplacedBytes);

    private SourceText Text { get; }

    /// <summary>
    /// Whether invalid bytes were decoded as U+FFFD. The host does so where the system's encoding, its fallback, is UTF-8 as well. The text
    /// of an author may contain that character too; then the text encodes to the bytes on disk.
    /// </summary>
    private bool HasReplacedBytes
    {
        get
        {
            var text = Text.ToString();
            if (text.IndexOf('\uFFFD') < 0)
                return false;
            var bytes = Encoding.UTF8.GetBytes(text);
            return !IsMadeOf(bytes) && !IsMadeOf([.. Encoding.UTF8.GetPreamble(), .. bytes]);
        }
    }

    /// <summary>The file that <paramref name="text"/> is, or <see langword="null"/> when it is not part of the corpus.</summary>
    public static CorpusFile? From(AdditionalText text, ProjectOptions options, CancellationToken cancellation)
    {
        if (options.RelativePath(text.Path) is not { } relativePath || FileKinds.Of(relativePath) == FileKind.Other)
            return null;
        if (ArticlePath.Refusal(text.Path.Substring(options.Root.Length), options.Separator) is { } refusal)
            return new CorpusFile(text.Path, relativePath, Unread) { Refusal = refusal };
        return text.GetText(cancellation) is { } content
            ? new CorpusFile(text.Path, relativePath, options.CodePage.Length > 0 ? AsUtf8(content, text.Path) : content)
            : null;
    }

    public bool Equals(CorpusFile? other) =>
        other is not null
        && Path == other.Path
        && RelativePath == other.RelativePath
        && (ReferenceEquals(Text, other.Text) || (Text.ContentEquals(other.Text) && IsUtf8 == other.IsUtf8));

    public override bool Equals(object? obj) => Equals(obj as CorpusFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <inheritdoc/>
    protected override string ReadText() => Text.ToString();

    /// <summary>
    /// The file as UTF-8, where the project sets <c>CodePage</c>. The compiler decodes articles by that property too, although it concerns
    /// C#. No encoding takes every decoded text back to its bytes, so the bytes are read here, from a file that the compiler opened.
    /// </summary>
    private static SourceText AsUtf8(SourceText text, string path)
    {
        if (text.Encoding is null or UTF8Encoding)
            return text;
        try
        {
#pragma warning disable RS1035 // Only the file has these bytes; the host gives a new text for it whenever they change.
            using var file = File.OpenRead(path);
#pragma warning restore RS1035
            return SourceText.From(file, Strict, text.ChecksumAlgorithm);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return text;
        }
    }

    private bool IsMadeOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SourceText.From(stream, Encoding.UTF8, Text.ChecksumAlgorithm).GetChecksum().SequenceEqual(Text.GetChecksum());
    }
}
