namespace CorpusGen.Site.Tests;

/// <summary>The site's project outside of the repository, with articles that a test may edit.</summary>
internal sealed class WatchedCopy : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-watch-").FullName;

    public WatchedCopy()
    {
        Copy("samples/Site");
        Copy("samples/Newsroom");
        Copy("seeds");
        foreach (var name in new[] { "props", "targets" })
        {
            var original = Path.Combine(Places.Repository, "samples", "Directory.Build." + name);
            File.WriteAllText(Path.Combine(_folder, "samples", "Directory.Build." + name), $"<Project><Import Project=\"{original}\" /></Project>");
        }

        File.Copy(Path.Combine(Places.Repository, "Directory.Packages.props"), Path.Combine(_folder, "Directory.Packages.props"));
    }

    public string Project => Path.Combine(_folder, "samples/Site");

    public string Seeds => Path.Combine(_folder, "seeds");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Copy(string folder)
    {
        var from = Path.Combine(Places.Repository, folder);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj")
                continue;
            var to = Path.Combine(_folder, folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
