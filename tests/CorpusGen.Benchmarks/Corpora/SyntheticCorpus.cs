using System.Text;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>A corpus of valid articles, the same on every machine and at every time.</summary>
internal sealed record SyntheticCorpus
{
    public const string RegisterPath = "actors.yaml";

    private SyntheticCorpus(int size, Shape shape)
    {
        Shape = shape;
        Actors = [.. Enumerable.Range(0, Math.Max(20, size / 10)).Select(number => new SyntheticActor(number))];
        Articles = [.. Enumerable.Range(0, size).Select(number => SyntheticArticle.Make(number, shape, Actors))];
    }

    public Shape Shape { get; }

    public IReadOnlyList<SyntheticActor> Actors { get; }

    public IReadOnlyList<SyntheticArticle> Articles { get; }

    /// <summary>The files: paths under the corpus root, and texts.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
        Articles.Select(article => (article.Path, article.ToString()))
            .Concat(Shape != Shape.Plain ? [(RegisterPath, Register(Actors))] : []);

    public static SyntheticCorpus Of(int size, Shape shape) => new(size, shape);

    /// <summary>An article that is not in the corpus yet.</summary>
    public SyntheticArticle Another() => SyntheticArticle.Make(Articles.Count, Shape, Actors);

    /// <summary>The register that defines <paramref name="actors"/>.</summary>
    public static string Register(IEnumerable<SyntheticActor> actors, string? countryOfFirst = null)
    {
        var text = new StringBuilder("actors:\n");
        foreach (var actor in actors)
            text.Append("  - ").Append(actor.Define(actor.Number == 0 ? countryOfFirst : null)).Append('\n');
        return text.ToString();
    }

    /// <summary>Writes the files into <paramref name="folder"/>; returns their size in bytes.</summary>
    public long WriteTo(string folder)
    {
        var bytes = 0L;
        foreach (var (path, text) in Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            bytes += new FileInfo(file).Length;
        }

        return bytes;
    }
}
