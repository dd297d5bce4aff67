using System.Globalization;
using CorpusGen.Compiler.Binding;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Emission;

/// <summary>
/// Emits a bucket: its articles, the names of their quotes and dates, and the table that describes them. Members are fields,
/// because they are the cheapest to compile. Each bucket's class derives from the one before it, so that <c>Corpus.Articles</c> has all
/// articles as its own members without a type in several files or a second list of them (docs/performance.md).
/// </summary>
internal static class BucketEmitter
{
    /// <summary>The file of <paramref name="bucket"/>.</summary>
    public static string HintName(int bucket) => string.Format(CultureInfo.InvariantCulture, "Articles.{0:x2}.g.cs", bucket);

    /// <summary>The class of <paramref name="bucket"/>.</summary>
    public static string ClassName(int bucket) => GeneratedTypes.Articles + bucket.ToString("x2", CultureInfo.InvariantCulture);

    /// <summary>
    /// The class that has the table of <paramref name="bucket"/>, with a dot, for code in any namespace. It is not in the class of the
    /// articles, whose members an editor lists. Its <c>Value</c> is the bucket; its <c>Ready</c> is the bucket with its named articles.
    /// </summary>
    public static string ClassOfTable(int bucket, EmissionOptions options) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.Bucket_{1:x2}.", options.NamesNamespaceInCode, bucket);

    public static string Emit(LinkedBucket bucket, EmissionOptions options, CancellationToken cancellation = default)
    {
        var code = new CSharpWriter(options.HasDocumentation, cancellation);
        Header.Write(code);
        code.Line($"namespace {options.NamesNamespace};").Line();
        NamesEmitter.WriteUsings(code);
        EmitArticles(code, bucket, options);
        foreach (var article in bucket.Articles)
        {
            if (article.Name is { } name)
                NamesEmitter.Emit(code, article, name, options);
        }

        return code.ToString();
    }

    private static void EmitArticles(CSharpWriter code, LinkedBucket bucket, EmissionOptions options)
    {
        var previous = bucket.Number > 0 ? " : " + ClassName(bucket.Number - 1) : "";
        code.Summary("Some of the articles: see <c>Corpus.Articles</c>, which has them all.")
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (code.Open($"{options.Visibility} abstract class {ClassName(bucket.Number)}{previous}"))
            EmitFields(code, bucket, options);

        code.Line();
        EmitTable(code, bucket, options);
    }

    /// <summary>
    /// The articles as fields. Articles with own fields are created with their bucket, and given to nobody before all articles that they
    /// lead to have their values: each field takes its article from the bucket. Other articles create themselves.
    /// </summary>
    private static void EmitFields(CSharpWriter code, LinkedBucket bucket, EmissionOptions options)
    {
        var isOwn = bucket.HasOwnClasses;
        var instance = ClassOfTable(bucket.Number, options) + "Value";
        if (isOwn)
            code.Line($"private static readonly global::CorpusGen.ArticleList _articles = {instance}.Completed;").Line();
        else
            code.Line($"private static readonly global::CorpusGen.Runtime.ArticleBucket _bucket = {instance};").Line();

        for (var row = 0; row < bucket.Articles.Count; row++)
        {
            // Those without a name are created when they are first asked for.
            if (bucket.Articles[row] is not { Name: { } name, Content: var content } article)
                continue;
            if (code.HasDocumentation)
                code.Summary(Describe(content));
            var type = NamesEmitter.TypeOf(article, name);
            code.Indent().Append(article.Class is { IsPublic: false } ? "internal" : "public")
                .Append(" static readonly ").Append(type).Append(' ').Append(name);
            if (isOwn)
                code.End($" = ({type})_articles[{row}];");
            else
                code.End($" = new(_bucket, {row});");
            code.Line();
        }
    }

    /// <summary>The articles of a bucket with own fields, in its rows; nothing for those without names.</summary>
    private static void EmitInstances(CSharpWriter code, LinkedBucket bucket, string type, EmissionOptions options)
    {
        using (code.Open($"private {type}() : base({CorpusEmitter.Store(options)}, new global::CorpusGen.Article?[]", "}) { }"))
        {
            foreach (var article in bucket.Articles)
                code.Line(article.Name is { } name ? $"new {NamesEmitter.TypeOf(article, name)}()," : "null,");
        }

        code.Line();
    }

    private static void EmitTable(CSharpWriter code, LinkedBucket bucket, EmissionOptions options)
    {
        var lines = new LineWriter();
        foreach (var article in bucket.Articles)
            lines.WriteArticle(article);
        var table = lines.Table;

        var type = string.Format(CultureInfo.InvariantCulture, "Bucket_{0:x2}", bucket.Number);
        using (code.Open($"internal sealed class {type} : global::CorpusGen.Runtime.ArticleBucket"))
        {
            code.Line($"public static readonly {type} Value = new();").Line();
            EmitReady(code, bucket, type);
            if (bucket.HasOwnClasses)
                EmitInstances(code, bucket, type, options);
            else
                code.Line($"private {type}() : base({CorpusEmitter.Store(options)}, {bucket.Articles.Count}) {{ }}").Line();
            code.Line("// A line for each article, its own fields, its quotes and its dates: CorpusGen.Runtime.Wire has the format.");
            if (options.HasLargeTables)
                TableLiteral.WriteUtf8(code, "Table", table);
            else
                TableLiteral.WriteText(code, "TableText", table);
            if (options.RestartsOnEdit)
                Edition.Write(code, table);
        }
    }

    /// <summary>
    /// The bucket for the run time: named articles create themselves when the class that has them is initialised, so it must be before the
    /// run time would create others in their rows.
    /// </summary>
    private static void EmitReady(CSharpWriter code, LinkedBucket bucket, string type)
    {
        using (code.Open($"public static {type} Ready"))
        {
            using (code.Open("get"))
            {
                if (!bucket.HasOwnClasses)
                {
                    code.Line(
                        "global::System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor("
                        + $"typeof({ClassName(bucket.Number)}).TypeHandle);");
                }

                code.Line("return Value;");
            }
        }

        code.Line();
    }

    private static string Describe(ArticleContent article) =>
        article.Date is { } date ? $"“{CSharpText.Doc(article.Title)}”, {date}." : $"“{CSharpText.Doc(article.Title)}”.";
}
