using CorpusGen;

namespace Harbor
{
    /// <summary>A class of articles: .NET Standard 2.0 has neither System.Text.Json nor what <c>required</c> needs.</summary>
    [Articles("reviews/**")]
    public partial class Review : NewsArticle
    {
        /// <summary>From one to five.</summary>
        public int? Stars { get; private set; }
    }
}
