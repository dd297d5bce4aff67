namespace CorpusGen.Tool.Fixes;

/// <summary>Replaces the content of a file as a whole or not at all, however the program ends.</summary>
internal static class AtomicReplacement
{
    /// <summary>Writes <paramref name="content"/> to the file at <paramref name="path"/>, unless it has changed.</summary>
    /// <param name="path">The file; of a link, the file that it leads to is replaced.</param>
    /// <param name="expected">The content that the file must still have.</param>
    /// <param name="content">The new content.</param>
    /// <returns>Whether the file was replaced; not where somebody changed it.</returns>
    /// <exception cref="IOException">The system cannot write.</exception>
    /// <exception cref="UnauthorizedAccessException">The system denies it.</exception>
    public static bool Write(string path, byte[] expected, byte[] content)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        // In the same folder, because a file is renamed in one step only on its own volume. No article has such a name.
        var written = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.corpusgen");
        try
        {
            using (var file = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            // Last, so that nearly no time is left for another program to write in between.
            if (!File.Exists(target) || !File.ReadAllBytes(target).AsSpan().SequenceEqual(expected))
                return false;
            File.Move(written, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(written);
        }
    }
}
