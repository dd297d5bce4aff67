namespace CorpusGen;

/// <summary>A corpus, for code that works with any corpus. In a project with articles it is <c>Corpus.Instance</c>.</summary>
/// <remarks>The generated code implements it. A later version may add members, for kinds of annotation to come.</remarks>
public interface ICorpus
{
    /// <summary>Every article, by date of publication and then by id.</summary>
    ArticleList Articles { get; }

    /// <summary>Every actor, by id.</summary>
    ActorList Actors { get; }

    /// <summary>Every quote: the articles in the order of the corpus, the quotes in the order of each.</summary>
    QuoteList Quotes { get; }

    /// <summary>Every date in time order; those without a value come last.</summary>
    DateList Dates { get; }

    /// <summary>Every article of a class, in the order of the corpus.</summary>
    /// <typeparam name="T">The class, such as your class with <see cref="ArticlesAttribute"/>.</typeparam>
    IReadOnlyList<T> ArticlesOf<T>()
        where T : Article;
}
