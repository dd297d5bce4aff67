namespace CorpusGen.Build;

/// <summary>Files that are there as a whole or not at all, however a build ends.</summary>
internal static class AtomicFile
{
    /// <summary>Writes with <paramref name="write"/>, and then replaces the file at <paramref name="path"/>.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path));
        var written = path + ".tmp";
        try
        {
            using (var file = new FileStream(written, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
                write(file);
            if (File.Exists(path))
                File.Replace(written, path, null);
            else
                File.Move(written, path);
        }
        catch
        {
            try
            {
                File.Delete(written);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The first failure is the one to report.
            }

            throw;
        }
    }
}
