using System.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The files that a build read: the hash of each, and the name of the body that the build put into the assembly. The compiler runs again
/// when the list changes, and the generator compares it with the files that it read itself. One line for each file, ordered by path:
/// <c>hash body path</c>, with <c>-</c> where the assembly holds no body of that file.
/// </summary>
public sealed class FileList
{
    /// <summary>The end of the name of a file with such a list.</summary>
    public const string Suffix = ".CorpusGen.files";

    private const string NoBody = "-";

    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    private FileList()
    {
    }

    /// <summary>The list as text.</summary>
    public static string Write(IEnumerable<Entry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries.OrderBy(entry => entry.Path, StringComparer.Ordinal))
            text.Append(entry.FileHash).Append(' ').Append(entry.Body ?? NoBody).Append(' ').Append(entry.Path).Append('\n');
        return text.ToString();
    }

    /// <summary>The list that <see cref="Write"/> wrote.</summary>
    public static FileList Read(string text)
    {
        var list = new FileList();
        foreach (var line in text.Split('\n'))
        {
            var parts = line.Split([' '], 3);
            if (parts.Length == 3)
                list._bodies[parts[2]] = parts[1];
        }

        return list;
    }

    /// <summary>
    /// Whether the assembly has just the body <paramref name="hash"/> of the file at <paramref name="path"/>, or no body of it for
    /// <see langword="null"/>.
    /// </summary>
    public bool Agrees(string path, string? hash) => _bodies.TryGetValue(path, out var body) ? body == (hash ?? NoBody) : hash is null;

    /// <summary>A file of the corpus.</summary>
    /// <param name="Path">The path under the corpus root.</param>
    /// <param name="FileHash">The hash of all its bytes.</param>
    /// <param name="Body">The name of its body, if the assembly holds it.</param>
    public sealed record Entry(string Path, string FileHash, string? Body);
}
