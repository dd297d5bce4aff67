[assembly: System.CLSCompliant(false)]
[assembly: System.Runtime.InteropServices.ComVisible(false)]

namespace System.Foo
{
    /// <summary>A class of the user's, whose name is one of ours.</summary>
    internal sealed class Article
    {
        /// <summary>The article of the corpus.</summary>
        public CorpusGen.Article Original { get; set; }
    }

    /// <summary>Another one.</summary>
    internal sealed class Quote
    {
        /// <summary>The quote of the corpus.</summary>
        public CorpusGen.Quote Original { get; set; }
    }

    internal static class Program
    {
        private static void Main()
        {
            var article = new Article { Original = Corpus.Articles.Talks };
            var quote = new Quote { Original = Corpus.Articles.Talks.Quotes.Promise };
            Console.WriteLine(quote.Original.Article == article.Original);
            Console.WriteLine(quote.Original.Text);
            Console.WriteLine(Corpus.Articles.Talks.Dates.All[0].Value);
            Console.WriteLine(Corpus.Articles.Quotes.IsDraft);
            Console.WriteLine(Corpus.Articles.All.Count);
            foreach (CorpusGen.DateMention date in Corpus.Dates.All)
            {
                Console.WriteLine(date);
            }
        }
    }
}
