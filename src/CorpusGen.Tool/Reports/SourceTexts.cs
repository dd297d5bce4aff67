using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>The texts of files with problems. They are read again for a report, so that a check keeps no texts in memory.</summary>
internal sealed class SourceTexts
{
    /// <summary>A report goes from file to file; only related places lead back.</summary>
    private const int MostKept = 16;

    private readonly Dictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _pinned = new(StringComparer.Ordinal);

    /// <summary>Whether only pinned texts are known, because the paths are not paths of this machine.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Gives the file at a path a text that is not on disk.</summary>
    public void Pin(SourceFile file) => _pinned[file.Path] = file;

    /// <summary>The file at <paramref name="path"/>, or <see langword="null"/> when it is gone.</summary>
    public SourceFile? Of(string path)
    {
        if (_pinned.TryGetValue(path, out var known) || _files.TryGetValue(path, out known))
            return known;
        if (IsClosed)
            return null;
        if (_files.Count >= MostKept)
            _files.Clear();
        try
        {
            return _files[path] = DiskFile.Read(path, path).Source;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return _files[path] = null;
        }
    }
}
