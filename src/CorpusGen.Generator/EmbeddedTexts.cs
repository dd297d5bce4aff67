using System.Collections.Immutable;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Generator;

/// <summary>
/// Compares the bodies in the assembly with the files that the generator read. The build and the generator read one after the other, so
/// that
/// an author may save a file in between. An editor hands no list over: its unsaved text is in no assembly.
/// </summary>
internal static class EmbeddedTexts
{
    public static EquatableArray<Problem> Check(
        FileList? list, CSharpCorpus corpus, ImmutableArray<NamedIdentity> articles, ProjectOptions options)
    {
        if (list is null)
            return default;
        var changed = new List<string>();
        foreach (var article in corpus.Corpus.Articles)
        {
            if (!list.Agrees(article.Content.FilePath, article.Content.BodyHash))
                changed.Add(article.Content.FilePath);
        }

        foreach (var (article, _) in articles)
        {
            if (article.IsReadable && options.Link.LeavesOut(article) && !list.Agrees(article.FilePath, null))
                changed.Add(article.FilePath);
        }

        changed.Sort(StringComparer.Ordinal);
        return changed.Select(path => Changed(path, options.Root)).ToEquatableArray();
    }

    private static Problem Changed(string path, string root) =>
        new(
            ProblemIds.ChangedWhileBuilding,
            $"'{path}' changed while the build ran",
            new Place(root + path, default)) { Advice = "build again" };
}
