using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>Something that a developer or an annotator does between two runs.</summary>
internal sealed record Edit(string Name, Func<Bench, SyntheticCorpus, Bench> Apply)
{
    public static readonly Edit Nothing = new("nothing", static (bench, _) => bench);

    public static readonly Edit Code = new("a C# file", static (bench, _) => bench.WithEditedCode());

    public static readonly Edit Body = OfArticle("one body", static article => article with { Lead = article.Lead + " edited" });

    public static readonly Edit Quote = OfArticle("one quote", static article => article with { Words = [article.Words[0] + " edited", .. article.Words.Skip(1)] });

    public static readonly Edit Title = OfArticle("one title", static article => article with { Title = article.Title + " edited" });

    public static readonly Edit Actor = new("one actor in the register", static (bench, corpus) =>
        bench.With(SyntheticCorpus.RegisterPath, SyntheticCorpus.Register(corpus.Actors, countryOfFirst: "JP")));

    public static readonly Edit Add = new("one article more", static (bench, corpus) => bench.With(corpus.Another().Path, corpus.Another().ToString()));

    public static readonly Edit Remove = new("one article less", static (bench, corpus) => bench.Without(Middle(corpus).Path));

    /// <summary>All of them, the smallest first.</summary>
    public static IReadOnlyList<Edit> All { get; } = [Nothing, Code, Body, Quote, Title, Actor, Add, Remove];

    /// <summary>Those that are possible in a corpus: only a mixed one has a register.</summary>
    public static IEnumerable<Edit> Of(SyntheticCorpus corpus) => All.Where(edit => edit != Actor || corpus.Shape != Shape.Plain);

    public override string ToString() => Name;

    private static Edit OfArticle(string name, Func<SyntheticArticle, SyntheticArticle> edit) => new(name, (bench, corpus) =>
    {
        var edited = edit(Middle(corpus));
        return bench.With(edited.Path, edited.ToString());
    });

    private static SyntheticArticle Middle(SyntheticCorpus corpus) => corpus.Articles[corpus.Articles.Count / 2];
}
