namespace CorpusGen.Build;

/// <summary>Files that are not files: pipes, sockets and devices, which have no end or never open.</summary>
internal static class SpecialFile
{
    /// <summary>Why the file at <paramref name="path"/> is not read, or <see langword="null"/> for a regular file.</summary>
    /// <remarks>
    /// .NET does not tell the kind of a file. But a special file has the length 0, and unlike an empty file it cannot seek. A pipe that is
    /// opened for reading alone waits for a writer; opened for both it does not wait.
    /// </remarks>
    public static string? Describe(string path)
    {
        if (Path.DirectorySeparatorChar != '/' || new FileInfo(path).Length > 0)
            return null;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return file.CanSeek ? null : "it is a pipe or a device";
        }
        catch (UnauthorizedAccessException)
        {
            return "it is empty and read-only, so it may be a pipe";
        }
        catch (IOException e)
        {
            return "the system refuses it: " + e.Message;
        }
    }
}
