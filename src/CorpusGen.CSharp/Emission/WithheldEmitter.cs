using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Emission;

/// <summary>
/// Emits the names of articles that cannot be read, so that code which names them has no error besides theirs. There is such a file only
/// where there is such an article.
/// </summary>
internal static class WithheldEmitter
{
    /// <summary>The file.</summary>
    public const string HintName = "Articles.Withheld.g.cs";

    /// <summary>The class, from which <c>Corpus.Articles</c> derives in place of the last bucket's.</summary>
    public const string ClassName = GeneratedTypes.Articles + "Withheld";

    public static string Emit(WithheldArticles withheld, EmissionOptions options)
    {
        var code = new CSharpWriter(options.HasDocumentation);
        Header.Write(code);
        code.Line($"namespace {options.NamesNamespace};").Line();
        NamesEmitter.WriteUsings(code);
        code.Summary("The names of articles that have an error: they are not in the corpus.")
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (code.Open($"{options.Visibility} abstract class {ClassName} : {BucketEmitter.ClassName(withheld.Buckets - 1)}"))
        {
            foreach (var article in withheld.Articles)
            {
                var name = article.Name!;
                var access = article.Class is { IsPublic: false } ? "internal" : "public";
                code.Summary("Has an error, so it is not in the corpus.")
                    .Line($"{access} static {NamesEmitter.TypeOf(article, name)} {name} => {NamesEmitter.Throw("article", name)};");
            }
        }

        foreach (var article in withheld.Articles)
            NamesEmitter.Emit(code, article, article.Name!, options);
        return code.ToString();
    }
}

/// <summary>The articles that are withheld, and the number of buckets of all others.</summary>
internal sealed record WithheldArticles(EquatableArray<LinkedArticle> Articles, int Buckets);
