using CorpusGen.Compiler.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Reading;

/// <summary>What a file under the corpus root is, by its path.</summary>
public enum FileKind
{
    /// <summary>A file that is not part of the corpus.</summary>
    Other,

    /// <summary>An article.</summary>
    Article,

    /// <summary>The register of actors.</summary>
    Register,
}

/// <summary>The rule for which files are a corpus. Every host asks here.</summary>
public static class FileKinds
{
    /// <summary>The path of the register of actors under the corpus root.</summary>
    public const string RegisterPath = ActorLine.RegisterPath;

    private static readonly string[] Extensions = [".md", ".txt"];

    private static readonly string[] ExtensionsOfYaml = [".yaml", ".yml"];

    /// <summary>
    /// Prefixes of lock files of Emacs, Office and LibreOffice, and of metadata of macOS: the file beside them is the article.
    /// </summary>
    private static readonly string[] Companions = [".#", "~$", ".~", "._"];

    /// <summary>The kind of the file at <paramref name="relativePath"/>.</summary>
    /// <param name="relativePath">The path under the corpus root, with <c>/</c> between folders.</param>
    public static FileKind Of(string relativePath)
    {
        if (relativePath == RegisterPath)
            return FileKind.Register;
        if (!Array.Exists(Extensions, extension => relativePath.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            return FileKind.Other;
        var name = relativePath.Substring(relativePath.LastIndexOf('/') + 1);
        return Array.Exists(Companions, start => name.StartsWith(start, StringComparison.Ordinal)) ? FileKind.Other : FileKind.Article;
    }

    /// <summary>
    /// Whether the file at <paramref name="relativePath"/> is not the register, but most likely meant as it: its extension, the case of its
    /// letters or one letter differs, or it is in a folder.
    /// </summary>
    /// <param name="relativePath">The path under the corpus root, with <c>/</c> between folders.</param>
    public static bool IsMeantAsRegister(string relativePath)
    {
        if (relativePath == RegisterPath)
            return false;
        var name = relativePath.Substring(relativePath.LastIndexOf('/') + 1);
        var extension = Array.Find(ExtensionsOfYaml, one => name.EndsWith(one, StringComparison.OrdinalIgnoreCase));
        return extension is not null
            && DidYouMean.IsNear(name.Substring(0, name.Length - extension.Length), RegisterPath.Substring(0, RegisterPath.IndexOf('.')));
    }
}
