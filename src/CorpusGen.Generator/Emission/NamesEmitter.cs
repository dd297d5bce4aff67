using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Generator.Emission;

/// <summary>Emits the names of an article's quotes and dates: a struct of bare fields for each, which the run time fills.</summary>
internal static class NamesEmitter
{
    /// <summary>The types of the library that generated files name shortly.</summary>
    public static void WriteUsings(CSharpWriter code) =>
        code.Line("using DateList = global::CorpusGen.DateList;")
            .Line("using DateMention = global::CorpusGen.DateMention;")
            .Line("using Quote = global::CorpusGen.Quote;")
            .Line("using QuoteList = global::CorpusGen.QuoteList;")
            .Line();

    /// <summary>The type of an article, with the types of its names.</summary>
    public static string TypeOf(LinkedArticle article, string name)
    {
        var quotes = HasNamedQuotes(article) ? QuotesType(name) : "global::CorpusGen.NoQuotes";
        var dates = HasNamedDates(article) ? DatesType(name) : "global::CorpusGen.NoDates";
        return article.Class is { } type
            ? ClassEmitter.NamedType(type.FullName, quotes, dates)
            : $"global::CorpusGen.NewsArticle<{quotes}, {dates}>";
    }

    public static void Emit(CSharpWriter code, LinkedArticle article, string name, EmissionOptions options)
    {
        var title = code.HasDocumentation ? CSharpText.Doc(article.Content.Title, 80) : "";
        var quotes = article.Content.Quotes;
        var names = article.Members.Quotes;
        if (HasNamedQuotes(article))
        {
            code.Line().Summary($"The quotes of “{title}”, by name.");
            using (code.Open($"{options.Visibility} struct {QuotesType(name)}"))
            {
                code.Summary("Every quote of the article.").Line("public QuoteList All;");
                for (var i = 0; i < quotes.Count; i++)
                {
                    if (!article.Names(quotes[i].Id))
                        continue;
                    if (code.HasDocumentation)
                        code.Line().Summary(DescribeQuote(names[i].Excerpt, article.Speakers[i], title));
                    code.Indent().Append("public Quote ").Append(names[i].Name).Append(";\n");
                }

                EmitWithheld(code, article, article.Members.WithheldQuotes, "Quote", "quote");
            }
        }

        var dates = article.Content.Dates;
        if (HasNamedDates(article))
        {
            code.Line().Summary($"The dates in “{title}”, by name.");
            using (code.Open($"{options.Visibility} struct {DatesType(name)}"))
            {
                code.Summary("Every date in the article.").Line("public DateList All;");
                for (var i = 0; i < dates.Count; i++)
                {
                    if (!article.Names(dates[i].Id))
                        continue;
                    var (member, excerpt) = article.Members.Dates[i];
                    if (code.HasDocumentation)
                        code.Line().Summary(DescribeDate(dates[i].Value, excerpt, title));
                    code.Indent().Append("public DateMention ").Append(member).Append(";\n");
                }

                EmitWithheld(code, article, article.Members.WithheldDates, "DateMention", "date");
            }
        }
    }

    /// <summary>
    /// The body of a member that has an error: it runs only where the project makes the error a warning. Its text has names of C# and no
    /// text of the article.
    /// </summary>
    public static string Throw(string noun, string name) =>
        $"throw new global::System.InvalidOperationException(\"The {noun} {name} has an error and is not in the corpus; see the build.\")";

    /// <summary>Properties, because each field is for a quote or date of the corpus.</summary>
    private static void EmitWithheld(CSharpWriter code, LinkedArticle article, EquatableArray<WithheldName> names, string type, string noun)
    {
        foreach (var (name, id) in names)
        {
            if (!article.Names(id))
                continue;
            if (code.HasDocumentation)
                code.Line().Summary($"Has an error, so it is not in the corpus.");
            code.Line($"public {type} {name} => {Throw(noun, name)};");
        }
    }

    private static bool HasNamedQuotes(LinkedArticle article) =>
        article.Content.Quotes.Any(quote => article.Names(quote.Id)) || article.Members.WithheldQuotes.Any(name => article.Names(name.Id));

    private static bool HasNamedDates(LinkedArticle article) =>
        article.Content.Dates.Any(date => article.Names(date.Id)) || article.Members.WithheldDates.Any(name => article.Names(name.Id));

    /// <summary>The type of the names of an article's quotes. No generated name of another thing ends so.</summary>
    private static string QuotesType(string article) => article + "_Quotes";

    /// <summary>The type of the names of an article's dates.</summary>
    private static string DatesType(string article) => article + "_Dates";

    private static string DescribeQuote(string excerpt, string speakers, string title) =>
        speakers.Length == 0
            ? $"“{CSharpText.Doc(excerpt)}” — in “{title}”."
            : $"“{CSharpText.Doc(excerpt)}” — {CSharpText.Doc(speakers)}, in “{title}”.";

    private static string DescribeDate(PartialDate? date, string excerpt, string title) =>
        date is { } value
            ? $"“{CSharpText.Doc(excerpt)}”: {value}, in “{title}”."
            : $"“{CSharpText.Doc(excerpt)}”, in “{title}”.";
}
