using CorpusGen;

namespace Multi
{
    /// <summary>The same code, for each framework.</summary>
    public static class Latest
    {
        /// <summary>The first quote of the talks.</summary>
        public static Quote Promise => Corpus.Articles.Talks.Quotes.Promise;

        /// <summary>A note, by its id.</summary>
        public static Article? Note => Corpus.Articles.TryGet("notes/reply", out var note) ? note : null;
    }
}
