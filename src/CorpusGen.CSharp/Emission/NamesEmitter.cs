using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Emission;

/// <summary>Emits the names of an article's quotes and dates: a class of fields for each, which the run time fills.</summary>
internal static class NamesEmitter
{
    /// <summary>
    /// The names of the library that generated files write shortly: a name of four parts for each article would be 3 % of the time that
    /// the compiler takes for the file. The directive is in the namespace, where no type of the consumer has the same name.
    /// </summary>
    public static void WriteUsings(CSharpWriter code) =>
        code.Line("using global::CorpusGen.Runtime;")
            .Line("using DateMention = global::CorpusGen.DateMention;")
            .Line("using Quote = global::CorpusGen.Quote;")
            .Line();

    /// <summary>The type of an article, with the types of its names.</summary>
    public static string TypeOf(LinkedArticle article, string name)
    {
        var quotes = HasNamedQuotes(article) ? GeneratedTypes.OfQuotes(name) : "NamedQuotes";
        var dates = HasNamedDates(article) ? GeneratedTypes.OfDates(name) : "NamedDates";
        return article.Class is { } type
            ? ClassEmitter.NamedType(type.CSharp, quotes, dates)
            : $"NewsArticle<{quotes}, {dates}>";
    }

    public static void Emit(CSharpWriter code, LinkedArticle article, string name, EmissionOptions options)
    {
        var title = code.HasDocumentation ? CSharpText.Doc(article.Content.Title, 80) : "";
        if (HasNamedQuotes(article))
        {
            code.Line().Summary($"The quotes of “{title}” by name and as a list.");
            using (code.Open($"{options.Visibility} sealed class {GeneratedTypes.OfQuotes(name)} : NamedQuotes"))
            {
                var (quotes, names) = (article.Content.Quotes, article.Members.Quotes);
                var fields = new Fields(code, "Quote");
                for (var i = 0; i < quotes.Count; i++)
                {
                    if (!article.NamesQuote(quotes[i].Id))
                        continue;
                    if (code.HasDocumentation)
                        code.Summary(DescribeQuote(names[i].Excerpt, quotes[i].Kind, article.Speakers[i], title));
                    fields.Add(names[i].Name);
                }

                fields.End();
                EmitWithheld(code, article.Members.WithheldQuotes, article.NamesQuote, "Quote", "quote");
            }
        }

        if (HasNamedDates(article))
        {
            code.Line().Summary($"The dates in “{title}” by name and as a list.");
            using (code.Open($"{options.Visibility} sealed class {GeneratedTypes.OfDates(name)} : NamedDates"))
            {
                var (dates, names) = (article.Content.Dates, article.Members.Dates);
                var fields = new Fields(code, "DateMention");
                for (var i = 0; i < dates.Count; i++)
                {
                    if (!article.NamesDate(dates[i].Id))
                        continue;
                    if (code.HasDocumentation)
                        code.Summary(DescribeDate(dates[i].Value, names[i].Excerpt, title));
                    fields.Add(names[i].Name);
                }

                fields.End();
                EmitWithheld(code, article.Members.WithheldDates, article.NamesDate, "DateMention", "date");
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
    private static void EmitWithheld(
        CSharpWriter code, EquatableArray<WithheldName> names, Func<string?, bool> isNamed, string type, string noun)
    {
        foreach (var (name, id) in names)
        {
            if (!isNamed(id))
                continue;
            code.Summary("Has an error, so it is not in the corpus.")
                .Line($"public {type} {name} => {Throw(noun, name)};");
        }
    }

    private static bool HasNamedQuotes(LinkedArticle article) =>
        article.Content.Quotes.Any(quote => article.NamesQuote(quote.Id))
        || article.Members.WithheldQuotes.Any(name => article.NamesQuote(name.Id));

    private static bool HasNamedDates(LinkedArticle article) =>
        article.Content.Dates.Any(date => article.NamesDate(date.Id))
        || article.Members.WithheldDates.Any(name => article.NamesDate(name.Id));

    /// <summary>The words, in quotation marks where they are direct speech, because only then are they the speaker's.</summary>
    private static string DescribeQuote(string excerpt, QuoteKind kind, string speakers, string title)
    {
        var words = CSharpText.Doc(excerpt);
        if (kind == QuoteKind.Direct)
            words = $"“{words}”";
        return speakers.Length == 0 ? $"{words} — in “{title}”." : $"{words} — {CSharpText.Doc(speakers)}, in “{title}”.";
    }

    private static string DescribeDate(PartialDate? date, string excerpt, string title) =>
        date is { } value
            ? $"“{CSharpText.Doc(excerpt)}”: {value}, in “{title}”."
            : $"“{CSharpText.Doc(excerpt)}”, in “{title}”.";

    /// <summary>
    /// The fields of a class: a declaration for each where each has a comment, otherwise one declaration, because the compiler binds the
    /// type once for a declaration (docs/performance.md).
    /// </summary>
    private ref struct Fields(CSharpWriter code, string type)
    {
        private bool _isOpen;

        public void Add(string name)
        {
            if (_isOpen)
                code.Append(", ").Append(name);
            else
                code.Indent().Append("public readonly ").Append(type).Append(' ').Append(name);
            _isOpen = true;
            if (code.HasDocumentation)
                End();
        }

        public void End()
        {
            if (_isOpen)
                code.End(";");
            _isOpen = false;
        }
    }
}
