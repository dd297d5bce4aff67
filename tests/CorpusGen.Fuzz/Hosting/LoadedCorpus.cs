using System.Reflection;
using System.Runtime.Loader;

namespace CorpusGen.Fuzz.Hosting;

/// <summary>A compiled corpus, loaded as an application would; each has first use, and its memory, for itself.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Corpus", isCollectible: true);
    private readonly Type _corpus;

    public LoadedCorpus(byte[] assembly)
    {
        using var stream = new MemoryStream(assembly);
        _corpus = _context.LoadFromStream(stream).GetType("Newsroom.Corpus", throwOnError: true)!;
    }

    /// <summary><c>Corpus.Articles.All</c>.</summary>
    public IReadOnlyList<Article> Articles => All<IReadOnlyList<Article>>("Articles");

    /// <summary><c>Corpus.Instance.Actors</c>.</summary>
    public IReadOnlyList<Actor> Actors => ((ICorpus)_corpus.GetProperty("Instance")!.GetValue(null)!).Actors;

    /// <summary><c>Corpus.Quotes.All</c>.</summary>
    public QuoteList Quotes => All<QuoteList>("Quotes");

    /// <summary><c>Corpus.Articles.TryGet</c>.</summary>
    public Article? Find(string id)
    {
        object?[] arguments = [id, null];
        return (bool)Type("Articles").GetMethod("TryGet")!.Invoke(null, arguments)! ? (Article)arguments[1]! : null;
    }

    /// <summary>The article that has a name: <c>Corpus.Articles.Name</c>.</summary>
    public Article? Named(string name) =>
        (Article?)Type("Articles").GetField(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)?.GetValue(null);

    public void Dispose() => _context.Unload();

    private T All<T>(string list) => (T)Type(list).GetProperty("All")!.GetValue(null)!;

    private Type Type(string nested) => _corpus.GetNestedType(nested)!;
}
