using System.Globalization;
using System.Text;
using CorpusGen.Compiler;

namespace CorpusGen.Generator.Emission;

/// <summary>
/// Emits a bucket: the names of its articles' quotes and dates, and the table that describes them. Names are bare fields of
/// structs, which the run time fills: the cheapest member there is to compile (docs/performance.md).
/// </summary>
internal static class BucketEmitter
{
    /// <summary>The file of <paramref name="bucket"/>.</summary>
    public static string HintName(int bucket) => string.Format(CultureInfo.InvariantCulture, "Articles.{0:x2}.g.cs", bucket);

    /// <summary>The class of <paramref name="bucket"/>.</summary>
    public static string ClassName(int bucket) => string.Format(CultureInfo.InvariantCulture, "Articles{0:x2}", bucket);

    /// <summary>The type of the names of an article's quotes. No C# name of ours ends so, so it is no other's.</summary>
    public static string QuotesType(string article) => article + "_Quotes";

    /// <summary>The type of the names of an article's dates.</summary>
    public static string DatesType(string article) => article + "_Dates";

    public static string Emit(LinkedBucket bucket, EmissionOptions options)
    {
        var code = new CSharpWriter();
        Header.Write(code);
        code.Line($"namespace {options.NamesNamespace};").Line()
            .Line("using DateList = global::CorpusGen.DateList;")
            .Line("using DateMention = global::CorpusGen.DateMention;")
            .Line("using Quote = global::CorpusGen.Quote;")
            .Line("using QuoteList = global::CorpusGen.QuoteList;")
            .Line();

        foreach (var article in bucket.Articles)
            EmitNames(code, article, options);
        EmitClass(code, bucket);
        return code.ToString();
    }

    private static void EmitNames(CSharpWriter code, LinkedArticle article, EmissionOptions options)
    {
        var title = CSharpText.Doc(article.Content.Title, 80);
        var quotes = article.Content.Quotes;
        if (quotes.Count > 0)
        {
            code.Summary($"The quotes of “{title}”, by name.");
            using (code.Open($"{options.Visibility} struct {QuotesType(article.Name)}"))
            {
                code.Summary("Every quote of the article.").Line("public QuoteList All;");
                for (var i = 0; i < quotes.Count; i++)
                {
                    code.Line().Summary(DescribeQuote(quotes[i], article.Speakers[i], title));
                    code.Indent().Append("public Quote ").Append(quotes[i].Name).Append(";\n");
                }
            }

            code.Line();
        }

        var dates = article.Content.Dates;
        if (dates.Count > 0)
        {
            code.Summary($"The dates in “{title}”, by name.");
            using (code.Open($"{options.Visibility} struct {DatesType(article.Name)}"))
            {
                code.Summary("Every date in the article.").Line("public DateList All;");
                foreach (var date in dates)
                {
                    code.Line().Summary(DescribeDate(date, title));
                    code.Indent().Append("public DateMention ").Append(date.Name).Append(";\n");
                }
            }

            code.Line();
        }
    }

    private static string DescribeQuote(BoundQuote quote, string speakers, string title) =>
        speakers.Length == 0
            ? $"“{CSharpText.Doc(quote.Excerpt)}” — in “{title}”."
            : $"“{CSharpText.Doc(quote.Excerpt)}” — {CSharpText.Doc(speakers)}, in “{title}”.";

    private static string DescribeDate(BoundDate date, string title) =>
        date.Value is { } value
            ? $"“{CSharpText.Doc(date.Excerpt)}”: {value}, in “{title}”."
            : $"“{CSharpText.Doc(date.Excerpt)}”, in “{title}”.";

    private static void EmitClass(CSharpWriter code, LinkedBucket bucket)
    {
        code.Summary("The table of these articles, and their instances.");
        using (code.Open($"internal sealed class {ClassName(bucket.Number)} : global::CorpusGen.Runtime.ArticleBucket"))
        {
            var table = new StringBuilder();
            foreach (var article in bucket.Articles)
            {
                table.AppendArticle(article.Content);
                table.Append('\n');
                foreach (var quote in article.Content.Quotes)
                {
                    table.AppendQuote(quote);
                    table.Append('\n');
                }

                foreach (var date in article.Content.Dates)
                {
                    table.AppendDate(date);
                    table.Append('\n');
                }
            }

            code.Line("// A line for each article (A), then its quotes (Q) and dates (D) with where they stand: start and length, and how")
                .Line("// much more these are in bytes of UTF-8. The bodies themselves are embedded resources.");
            TableLiteral.Write(code, "protected override", "Table", table);
            code.Line();
            code.Line("protected override global::CorpusGen.Article[] Create() => new global::CorpusGen.Article[]").Line("{");
            foreach (var article in bucket.Articles)
                code.Line($"    new {TypeOf(article.Name, article.Content.Quotes.Count > 0, article.Content.Dates.Count > 0)}(),");
            code.Line("};");
        }
    }

    /// <summary>The type arguments of an article: the names of its quotes and of its dates.</summary>
    public static string TypeArguments(string name, bool hasQuotes, bool hasDates) =>
        $"<{(hasQuotes ? QuotesType(name) : "global::CorpusGen.NoQuotes")}, {(hasDates ? DatesType(name) : "global::CorpusGen.NoDates")}>";

    private static string TypeOf(string name, bool hasQuotes, bool hasDates) =>
        "global::CorpusGen.NewsArticle" + TypeArguments(name, hasQuotes, hasDates);
}
