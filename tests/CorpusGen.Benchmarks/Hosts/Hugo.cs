using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>Hugo, the fastest site generator, which renders the consumer's own articles through a layout of one line. Needs Hugo.</summary>
internal sealed class Hugo
{
    private readonly string _folder;

    public Hugo(ConsumerProject project)
    {
        _folder = Path.Combine(ConsumerProject.Workplace, "hugo");
        Directory.CreateDirectory(Path.Combine(_folder, "layouts", "_default"));
        File.WriteAllText(Path.Combine(_folder, "config.toml"), $"""
            title = "Articles"
            contentDir = "{project.Corpus}"
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
            buildFuture = true
            """);
        foreach (var layout in new[] { "single", "list" })
            File.WriteAllText(Path.Combine(_folder, "layouts", "_default", layout + ".html"), "<h1>{{ .Title }}</h1>{{ .Content }}");
    }

    public Usage Render(ProcessTree processes)
    {
        var output = Path.Combine(_folder, "public");
        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
        return processes.Run(_folder, "hugo", "--quiet");
    }
}
