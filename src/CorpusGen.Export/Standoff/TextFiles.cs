using System.Text;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Standoff;

/// <summary>The bodies of articles as files of plain text, to which annotations refer.</summary>
/// <param name="folder">The folder for them.</param>
internal sealed class TextFiles(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, with its byte order mark, which annotations count.</summary>
    /// <exception cref="IOException">The file is not UTF-8, or the system cannot read it.</exception>
    public static string Read(string path)
    {
        try
        {
            return Utf8.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            throw new IOException($"'{path}' is not UTF-8; convert it");
        }
    }

    /// <summary>Writes the body of an article. The path of the file from the folder, without its extension.</summary>
    public string Write(ExportedArticle article)
    {
        // The path of a file that exists: no author makes it lead out of the folder.
        var path = article.Content.FilePath;
        var name = path[..^Path.GetExtension(path).Length];
        // Of harbor.md and harbor.txt, the second keeps its extension.
        if (File.Exists(At(name)))
            name = path;
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        using var file = new FileStream(At(name), FileMode.CreateNew, FileAccess.Write);
        file.Write(Utf8.GetBytes(article.Body));
        return name;
    }

    private string At(string name) => Path.Combine(folder, name + ".txt");
}
