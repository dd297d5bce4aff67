using CorpusGen;

namespace Harbor
{
    /// <summary>What the library does with its own corpus, for whoever references it.</summary>
    public static class HarborNews
    {
        /// <summary>The framework that this build of the library is for.</summary>
        public const string Framework =
#if NETSTANDARD2_0
            "netstandard2.0";
#else
            "net10.0";
#endif

        /// <summary>A quote by name.</summary>
        public static Quote Promise => Corpus.Articles.Talks.Quotes.Promise;

        /// <summary>An article by id.</summary>
        public static string? TitleOf(string id) => Corpus.Articles.TryGet(id, out var article) ? article?.Title : null;
    }
}
