using CorpusGen.CSharp.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Hostile.Tests;

/// <summary>The members of emitted code: those that are there, and those that a corpus implies.</summary>
internal static class Declarations
{
    /// <summary>What every corpus has, whatever is in it.</summary>
    private static readonly string[] OfIndex =
    [
        "Corpus", "Corpus.Instance", "Corpus.Articles", "Corpus.Articles.All", "Corpus.Articles.Of", "Corpus.Articles.TryGet",
        "Corpus.Actors", "Corpus.Quotes", "Corpus.Quotes.All", "Corpus.Dates", "Corpus.Dates.All", "ActorNames", "ActorNames.ActorNames()",
        "Content", "Content.Value", "Content.Names", "Content.Content()", "Content.Assembly", "Content.ActorLines", "Content.ArticleOrder",
        "Content.Bucket",
    ];

    /// <summary>The members in syntax trees, each with the types it is in.</summary>
    public static string[] In(IEnumerable<SyntaxTree> trees) =>
        trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
            .Where(member => member is not BaseNamespaceDeclarationSyntax)
            .SelectMany(Names)
            .Order(StringComparer.Ordinal)
            .ToArray();

    /// <summary>The members that <paramref name="corpus"/> implies.</summary>
    public static string[] Of(CSharpCorpus corpus) =>
        OfIndex
            .Concat(corpus.Actors.SelectMany(actor => new[] { actor.Name, actor.WithheldName }).OfType<string>().Select(name => "ActorNames." + name))
            .Concat(corpus.Buckets.SelectMany(Of))
            .Concat(corpus.Withheld.Count > 0 ? Of("Articles_Withheld", corpus.Withheld).Append("Articles_Withheld") : [])
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static IEnumerable<string> Of(LinkedBucket bucket)
    {
        var type = FormattableString.Invariant($"Articles_{bucket.Number:x2}");
        var table = FormattableString.Invariant($"Bucket_{bucket.Number:x2}");
        string[] always = [type, $"{type}._bucket", table, $"{table}.Value", $"{table}.Ready", $"{table}.{table}()", $"{table}.TableText"];
        return always.Concat(Of(type, bucket.Articles));
    }

    private static IEnumerable<string> Of(string type, IEnumerable<LinkedArticle> articles)
    {
        foreach (var article in articles.Where(article => article.Name is not null))
        {
            yield return $"{type}.{article.Name}";
            var members = article.Members;
            var quotes = members.Quotes.Select(quote => quote.Name).Concat(members.WithheldQuotes.Select(quote => quote.Name));
            var dates = members.Dates.Where((_, i) => article.NamesDate(article.Content.Dates[i].Id)).Select(date => date.Name)
                .Concat(members.WithheldDates.Where(date => article.NamesDate(date.Id)).Select(date => date.Name));
            foreach (var name in Names(article.Name + "_Quotes", quotes).Concat(Names(article.Name + "_Dates", dates)))
                yield return name;
        }
    }

    private static IEnumerable<string> Names(string type, IEnumerable<string> names) =>
        names.Any() ? names.Select(name => $"{type}.{name}").Append(type) : [];

    private static IEnumerable<string> Names(MemberDeclarationSyntax member)
    {
        var container = string.Concat(member.Ancestors().OfType<BaseTypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.ValueText + "."));
        return (member switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
            BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            ConstructorDeclarationSyntax constructor => [constructor.Identifier.ValueText + "()"],
            _ => new[] { member.Kind() + " " + member },
        }).Select(name => container + name);
    }

    private static Microsoft.CodeAnalysis.CSharp.SyntaxKind Kind(this SyntaxNode node) => Microsoft.CodeAnalysis.CSharp.CSharpExtensions.Kind(node);
}
