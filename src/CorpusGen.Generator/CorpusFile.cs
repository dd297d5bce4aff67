using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// A file of the corpus before it is read. Two are equal when path and content are, whoever handed them over: hosts make new
/// objects for files that did not change.
/// </summary>
internal sealed class CorpusFile : IEquatable<CorpusFile>
{
    private const string RegisterName = "actors.yaml";

    private static readonly SourceText Unread = SourceText.From("", Encoding.UTF8);

    private CorpusFile(string path, string relativePath, SourceText text)
    {
        Path = path;
        RelativePath = relativePath;
        Text = text;
    }

    public string Path { get; }

    public string RelativePath { get; }

    public bool IsRegister => RelativePath == RegisterName;

    /// <summary>Why the file is not opened, if its path is one that nobody means: see <see cref="ArticlePath"/>.</summary>
    public string? Refusal { get; private init; }

    /// <summary>The encoding in which the project has the compiler read its files, if any.</summary>
    public string CodePage { get; private init; } = "";

    /// <summary>Whether the bytes on disk, which are embedded, are those that the text was decoded from.</summary>
    public bool IsUtf8 => Text.Encoding is null or UTF8Encoding && !HasReplacedBytes;

    private SourceText Text { get; }

    /// <summary>
    /// Whether bytes that are no UTF-8 were decoded as U+FFFD: what the host does where the system's encoding, to which it falls
    /// back, is UTF-8 as well. A text may have that character of its own; then its bytes are those that it is encoded to.
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

    /// <summary>The file that <paramref name="text"/> is, or <see langword="null"/> when it is not one of the corpus.</summary>
    public static CorpusFile? From(AdditionalText text, ProjectOptions options, CancellationToken cancellation)
    {
        if (options.RelativePath(text.Path) is not { } relativePath || !IsOfCorpus(relativePath))
            return null;
        if (ArticlePath.Refusal(text.Path.Substring(options.Root.Length), options.Separator) is { } refusal)
            return new CorpusFile(text.Path, relativePath, Unread) { Refusal = refusal };
        return text.GetText(cancellation) is { } content
            ? new CorpusFile(text.Path, relativePath, content) { CodePage = options.CodePage }
            : null;
    }

    /// <summary>The file as the compiler reads it.</summary>
    public SourceFile ToSource() => new(Path, RelativePath, Text.ToString());

    public bool Equals(CorpusFile? other) =>
        other is not null
        && Path == other.Path
        && RelativePath == other.RelativePath
        && (ReferenceEquals(Text, other.Text) || (Text.ContentEquals(other.Text) && IsUtf8 == other.IsUtf8));

    public override bool Equals(object? obj) => Equals(obj as CorpusFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private bool IsMadeOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SourceText.From(stream, Encoding.UTF8, Text.ChecksumAlgorithm).GetChecksum().SequenceEqual(Text.GetChecksum());
    }

    private static bool IsOfCorpus(string relativePath) =>
        relativePath == RegisterName
        || relativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || relativePath.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
}
