using System.Text;
using CorpusGen.Compiler;
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

    private CorpusFile(string path, string relativePath, SourceText text)
    {
        Path = path;
        RelativePath = relativePath;
        Text = text;
    }

    public string Path { get; }

    public string RelativePath { get; }

    public bool IsRegister => RelativePath == RegisterName;

    /// <summary>Whether the bytes on disk, which are embedded, are those that the text was decoded from.</summary>
    public bool IsUtf8 => Text.Encoding is null or UTF8Encoding;

    private SourceText Text { get; }

    /// <summary>The file that <paramref name="text"/> is, or <see langword="null"/> when it is not one of the corpus.</summary>
    public static CorpusFile? From(AdditionalText text, ProjectOptions options, CancellationToken cancellation)
    {
        if (options.RelativePath(text.Path) is not { } relativePath || !IsOfCorpus(relativePath))
            return null;
        return text.GetText(cancellation) is { } content ? new CorpusFile(text.Path, relativePath, content) : null;
    }

    /// <summary>The file as the compiler reads it.</summary>
    public SourceFile ToSource() => new(Path, RelativePath, Text.ToString());

    public bool Equals(CorpusFile? other) =>
        other is not null
        && Path == other.Path
        && RelativePath == other.RelativePath
        && IsUtf8 == other.IsUtf8
        && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    public override bool Equals(object? obj) => Equals(obj as CorpusFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static bool IsOfCorpus(string relativePath) =>
        relativePath == RegisterName
        || relativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || relativePath.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
}
