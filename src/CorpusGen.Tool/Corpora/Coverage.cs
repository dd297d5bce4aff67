using System.Globalization;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Corpora;

/// <summary>How much of the direct speech in articles is annotated.</summary>
/// <param name="Found">Quotations in bodies: annotated ones, those that nobody annotated (CG3006), and quotes with an error.</param>
/// <param name="Annotated">Direct quotes whose words are in the body.</param>
/// <param name="Attributed">Annotated quotes with a speaker.</param>
internal readonly record struct Coverage(int Found, int Annotated, int Attributed)
{
    /// <summary>The quotations that are annotated, in percent; all of none.</summary>
    public double Percent => Found == 0 ? 100 : 100.0 * Annotated / Found;

    /// <summary>The coverage of one article.</summary>
    public static Coverage Of(BoundArticle article)
    {
        var (annotated, attributed) = (0, 0);
        foreach (var quote in article.Content.Quotes)
        {
            if (quote.Kind != QuoteKind.Direct)
                continue;
            annotated++;
            attributed += quote.Speakers.Count > 0 ? 1 : 0;
        }

        var missing = 0;
        foreach (var problem in article.Problems)
            missing += problem.Id is ProblemIds.UnannotatedQuote or ProblemIds.QuoteNotFound or ProblemIds.QuoteAmbiguous ? 1 : 0;
        return new Coverage(annotated + missing, annotated, attributed);
    }

    /// <summary>The coverage of several articles together.</summary>
    public static Coverage Of(IEnumerable<BoundArticle> articles)
    {
        var sum = default(Coverage);
        foreach (var article in articles)
            sum += Of(article);
        return sum;
    }

    /// <summary>Both together.</summary>
    public static Coverage operator +(Coverage left, Coverage right) =>
        new(left.Found + right.Found, left.Annotated + right.Annotated, left.Attributed + right.Attributed);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Found} quotation{(Found == 1 ? "" : "s")} found, {Annotated} annotated ({Math.Floor(Percent)} %), {Attributed} with a speaker");
}
