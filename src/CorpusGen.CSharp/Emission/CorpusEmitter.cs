using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Names;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Emission;

/// <summary>Emits the class <c>Corpus</c>: the index of articles and actors, one type in one file.</summary>
internal static class CorpusEmitter
{
    /// <summary>The file.</summary>
    public const string HintName = "Corpus.g.cs";

    /// <summary>The object that has the content, for code in any namespace.</summary>
    public static string Store(EmissionOptions options) => options.NamesNamespaceInCode + ".Content.Value";

    private static readonly string Version = typeof(CorpusEmitter).Assembly.GetName().Version!.ToString(3);

    public static string Emit(CorpusIndex index, EmissionOptions options, CancellationToken cancellation = default)
    {
        var code = new CSharpWriter(options.HasDocumentation, cancellation);
        Header.Write(code);
        using (code.Open($"namespace {options.Namespace}"))
            EmitCorpus(code, index, options);
        code.Line();
        using (code.Open($"namespace {options.NamesNamespace}"))
        {
            EmitActors(code, index.Actors, options);
            code.Line();
            EmitContent(code, index, options, cancellation);
        }

        return code.ToString();
    }

    private static void EmitCorpus(CSharpWriter code, CorpusIndex index, EmissionOptions options)
    {
        code.Summary("The articles of this project, with their actors, quotes and dates.")
            .Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusGen\", \"{Version}\")]")
            .Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (code.Open($"{options.Visibility} static class Corpus"))
        {
            code.Summary("The corpus as an object, for code that works with any corpus.")
                .Line($"public static global::CorpusGen.ICorpus Instance => {Store(options)};").Line();
            EmitArticles(code, index, options);
            var names = options.NamesNamespaceInCode;
            code.Line().Summary("The actors by name and as a list: persons, organizations and states.")
                .Line($"public static {names}.{GeneratedTypes.Actors} Actors => {names}.Content.Names;").Line();
            const string OfQuotes = "Every quote: the articles in the order of the corpus, the quotes in the order of each.";
            EmitList(code, "Quotes", "quotes", OfQuotes, options);
            code.Line();
            EmitList(code, "Dates", "dates", "Every date that an article mentions, in time order.", options);
        }
    }

    private static void EmitArticles(CSharpWriter code, CorpusIndex index, EmissionOptions options)
    {
        var names = index.HasWithheld ? WithheldEmitter.ClassName : BucketEmitter.ClassName(index.Buckets - 1);
        code.Summary("The articles.");
        using (code.Open($"public abstract class Articles : {options.NamesNamespaceInCode}.{names}"))
        {
            code.Summary("Every article, by date of publication and then by id.")
                .Line($"public static global::CorpusGen.ArticleList All => {Store(options)}.Articles;").Line();
            code.Summary("The articles of a class, in the same order.")
                .Line("public static global::System.Collections.Generic.IReadOnlyList<T> Of<T>() where T : global::CorpusGen.Article => "
                    + $"{Store(options)}.ArticlesOf<T>();").Line();
            var attribute = options.HasNullableAttributes ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
            var result = $"{attribute}out global::CorpusGen.Article? article";
            code.Summary("Finds an article by its id.")
                .Line($"public static bool TryGet(string id, {result}) => All.TryGet(id, out article);");
        }
    }

    private static void EmitActors(CSharpWriter code, EquatableArray<LinkedActor> actors, EmissionOptions options)
    {
        code.Summary("The actors by name and as a list: see <c>Corpus.Actors</c>.")
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (code.Open($"{options.Visibility} sealed class {GeneratedTypes.Actors} : global::CorpusGen.Runtime.NamedActors"))
        {
            code.Line($"internal {GeneratedTypes.Actors}() : base({Store(options)}) {{ }}");
            for (var i = 0; i < actors.Count; i++)
            {
                var facts = actors[i].Facts;
                var type = "global::CorpusGen." + facts.Type;
                if (actors[i].WithheldName is { } clashing)
                    code.Line().Line($"public {type} {clashing} => {NamesEmitter.Throw("actor", clashing)};");
                if (actors[i].Name is not { } name)
                    continue;
                code.Line().Summary(Describe(facts))
                    .Line($"public {type} {name} => At<{type}>({i.ToString(CultureInfo.InvariantCulture)});");
            }
        }
    }

    private static void EmitList(CSharpWriter code, string name, string noun, string summary, EmissionOptions options)
    {
        code.Summary($"The {noun} of all articles.");
        using (code.Open($"public static class {name}"))
            code.Summary(summary).Line($"public static global::CorpusGen.{name.TrimEnd('s')}List All => {Store(options)}.{name};");
    }

    private static void EmitContent(CSharpWriter code, CorpusIndex index, EmissionOptions options, CancellationToken cancellation)
    {
        using (code.Open("internal sealed class Content : global::CorpusGen.Runtime.CorpusStore"))
        {
            code.Line("public static readonly Content Value = new();").Line()
                .Line($"public static readonly {GeneratedTypes.Actors} Names = new();").Line()
                .Line($"private Content() : base({index.Buckets}) {{ }}").Line()
                .Line("protected override global::System.Reflection.Assembly Assembly => typeof(Content).Assembly;").Line();

            var actors = new LineWriter();
            foreach (var actor in index.Actors)
            {
                cancellation.ThrowIfCancellationRequested();
                actors.WriteActor(actor);
            }

            TableLiteral.WriteUtf8(code, "ActorLines", actors.Table);
            code.Line();

            var order = new StringBuilder();
            foreach (var bucket in index.Order)
                BucketOrder.Write(order, bucket);
            code.Line($"protected override global::System.ReadOnlySpan<byte> ArticleOrder => \"{order}\"u8;").Line()
                .Line("protected override global::CorpusGen.Runtime.ArticleBucket Bucket(int number) => number switch").Line("{");
            for (var bucket = 0; bucket < index.Buckets; bucket++)
            {
                var pattern = bucket < index.Buckets - 1 ? $"0x{bucket:x2}" : "_";
                code.Line($"    {pattern} => {BucketEmitter.ClassOfTable(bucket, options)}Ready,");
            }
            code.Line("};");
            if (index.Classes.Count > 0)
                EmitCreateArticle(code, index.Classes);
            if (options.RestartsOnEdit)
                Edition.Write(code, actors.Table.Append(order));
        }
    }

    private static void EmitCreateArticle(CSharpWriter code, EquatableArray<string> classes)
    {
        code.Line();
        using (code.Open("protected override global::CorpusGen.Article CreateArticle(int ofClass) => ofClass switch", "};"))
        {
            const string Quotes = "global::CorpusGen.Runtime.NamedQuotes", Dates = "global::CorpusGen.Runtime.NamedDates";
            for (var i = 0; i < classes.Count; i++)
                code.Line($"{i} => new {ClassEmitter.NamedType(classes[i], Quotes, Dates)}(),");
            code.Line("_ => base.CreateArticle(ofClass),");
        }
    }

    private static string Describe(ActorFacts actor)
    {
        var role = actor.JobTitle is null ? actor.Type.ToString().ToLowerInvariant() : CSharpText.Doc(actor.JobTitle, 60);
        return $"{CSharpText.Doc(actor.Name, 80)}, {role}.";
    }
}
