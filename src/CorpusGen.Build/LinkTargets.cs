using System.Reflection;

namespace CorpusGen.Build;

/// <summary>Where a path leads once every link in it is followed.</summary>
internal static class LinkTargets
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <summary>.NET Standard 2.0 has no such property, but the runtime that the task runs in may have it.</summary>
    private static readonly PropertyInfo? LinkTarget = typeof(FileSystemInfo).GetProperty("LinkTarget");

    /// <summary>Whether this runtime can tell where a link leads.</summary>
    public static bool AreKnown => LinkTarget is not null;

    /// <summary>The path without links, or <see langword="null"/> when it leads to nothing or in a circle.</summary>
    /// <remarks>
    /// The system goes a folder at a time, and so does this: <c>..</c> after a link to a folder is the parent of the folder that the link
    /// leads to.
    /// </remarks>
    public static string? Resolve(string path)
    {
        var current = Path.GetPathRoot(path);
        var pending = new Stack<string>();
        Push(path.Substring(current.Length));
        for (var links = 0; pending.Count > 0;)
        {
            var name = pending.Pop();
            if (name is "" or ".")
                continue;
            if (name == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Combine(current, name);
            var file = new FileInfo(next);
            if ((int)file.Attributes == -1)
                return null;
            if ((file.Attributes & FileAttributes.ReparsePoint) == 0 || LinkTarget?.GetValue(file) is not string target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            var root = Path.GetPathRoot(target);
            if (!string.IsNullOrEmpty(root))
                current = root;
            Push(target.Substring(root?.Length ?? 0));
        }

        return current;

        void Push(string names)
        {
            var parts = names.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
            for (var i = parts.Length - 1; i >= 0; i--)
                pending.Push(parts[i]);
        }
    }
}
