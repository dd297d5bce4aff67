using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Names;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Generator.Emission;

/// <summary>Emits the class <c>Corpus</c>: the index of articles and actors, one type in one file.</summary>
internal static class CorpusEmitter
{
    /// <summary>The file.</summary>
    public const string HintName = "Corpus.g.cs";

    /// <summary>The field that holds the content. No C# name of ours starts so, or an article called Store would stand before it.</summary>
    public const string StoreField = "_store";

    private static readonly string Version = typeof(CorpusEmitter).Assembly.GetName().Version!.ToString(3);

    public static string Emit(CorpusIndex index, EmissionOptions options)
    {
        var code = new CSharpWriter(options.HasDocumentation);
        Header.Write(code);
        code.Line($"namespace {options.Namespace};").Line()
            .Summary("The articles of this project, with their actors, quotes and dates.")
            .Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusGen\", \"{Version}\")]")
            .Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (code.Open($"{options.Visibility} static class Corpus"))
        {
            code.Line($"internal static readonly global::CorpusGen.Runtime.CorpusStore {StoreField} = new Content();").Line();
            EmitArticles(code, index, options);
            code.Line();
            EmitActors(code, index.Actors, options);
            code.Line();
            EmitList(code, "Quotes", "quotes", "QuoteList", "Every quote: the articles in the order of the corpus, the quotes in the order of each.");
            code.Line();
            EmitList(code, "Dates", "dates", "DateList", "Every date that an article mentions, in time order.");
            code.Line();
            EmitContent(code, index, options);
        }

        return code.ToString();
    }

    private static void EmitArticles(CSharpWriter code, CorpusIndex index, EmissionOptions options)
    {
        var names = index.HasWithheld ? WithheldEmitter.ClassName : BucketEmitter.ClassName(index.Buckets - 1);
        code.Summary("The articles.");
        using (code.Open($"public abstract class Articles : {options.NamesNamespaceInCode}.{names}"))
        {
            code.Summary("Every article, by date of publication and then by id.")
                .Line($"public static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Article> All => {StoreField}.Articles;").Line();
            code.Summary("The articles of a class, in the same order.")
                .Line($"public static global::System.Collections.Generic.IReadOnlyList<T> Of<T>() where T : global::CorpusGen.Article => {StoreField}.ArticlesOf<T>();").Line();
            EmitTryGet(code, "Article", "article", options);
        }
    }

    private static void EmitActors(CSharpWriter code, EquatableArray<LinkedActor> actors, EmissionOptions options)
    {
        code.Summary("The actors: persons, organizations and states.");
        using (code.Open("public static class Actors"))
        {
            code.Summary("Every actor, by id.")
                .Line($"public static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Actor> All => {StoreField}.Actors;").Line();
            EmitTryGet(code, "Actor", "actor", options);
            for (var i = 0; i < actors.Count; i++)
            {
                var facts = actors[i].Facts;
                var type = "global::CorpusGen." + facts.Type;
                if (actors[i].WithheldName is { } clashing)
                    code.Line().Line($"public static {type} {clashing} => {NamesEmitter.Throw("actor", clashing)};");
                if (actors[i].Name is not { } name)
                    continue;
                code.Line().Summary(Describe(facts))
                    .Line($"public static {type} {name} => ({type}){StoreField}.Actors[{i.ToString(CultureInfo.InvariantCulture)}];");
            }
        }
    }

    private static void EmitTryGet(CSharpWriter code, string type, string noun, EmissionOptions options) =>
        code.Summary($"Finds an {noun} by its id.")
            .Line($"public static bool TryGet(string id, {(options.HasNullableAttributes ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "")}out global::CorpusGen.{type}? {noun}) =>")
            .Line($"    ({noun} = {StoreField}.Find{type}(id)) != null;");

    private static void EmitList(CSharpWriter code, string name, string noun, string type, string summary)
    {
        code.Summary($"The {noun} of all articles.");
        using (code.Open($"public static class {name}"))
            code.Summary(summary).Line($"public static global::CorpusGen.{type} All => {StoreField}.{name};");
    }

    private static void EmitContent(CSharpWriter code, CorpusIndex index, EmissionOptions options)
    {
        using (code.Open("private sealed class Content : global::CorpusGen.Runtime.CorpusStore"))
        {
            code.Line($"public Content() : base({index.Buckets}) {{ }}").Line()
                .Line("protected override global::System.Reflection.Assembly Assembly => typeof(Corpus).Assembly;").Line();

            var actors = new LineWriter();
            foreach (var actor in index.Actors)
                actors.WriteActor(actor.Facts);
            TableLiteral.WriteUtf8(code, "ActorLines", actors.Table);
            code.Line();

            var order = new StringBuilder();
            foreach (var bucket in index.Order)
                BucketOrder.Write(order, bucket);
            code.Line($"protected override global::System.ReadOnlySpan<byte> ArticleOrder => \"{order}\"u8;").Line()
                .Line("protected override global::CorpusGen.Runtime.ArticleBucket Bucket(int number) => number switch").Line("{");
            for (var bucket = 0; bucket < index.Buckets; bucket++)
                code.Line($"    {(bucket < index.Buckets - 1 ? $"0x{bucket:x2}" : "_")} => {options.NamesNamespaceInCode}.{BucketEmitter.ClassName(bucket)}.{BucketEmitter.BucketField},");
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
            for (var i = 0; i < classes.Count; i++)
                code.Line($"{i} => new {ClassEmitter.NamedType(classes[i], "global::CorpusGen.NoQuotes", "global::CorpusGen.NoDates")}(),");
            code.Line("_ => base.CreateArticle(ofClass),");
        }
    }

    private static string Describe(ActorFacts actor)
    {
        var role = actor.JobTitle is null ? actor.Type.ToString().ToLowerInvariant() : CSharpText.Doc(actor.JobTitle, 60);
        return $"{CSharpText.Doc(actor.Name, 80)}, {role}.";
    }
}
