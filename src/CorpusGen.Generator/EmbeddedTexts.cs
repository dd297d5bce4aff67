using System.Collections.Immutable;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Generator;

/// <summary>
/// Compares the bodies in the assembly with the files that the generator read. The build and the generator read one after the other, so
/// that
/// an author may save a file in between. An editor hands no list over: its unsaved text is in no assembly.
/// </summary>
internal static class EmbeddedTexts
{
    public static EquatableArray<Problem> Check(
        FileList? list, LinkedCorpus corpus, ImmutableArray<ArticleIdentity> articles, ProjectOptions options)
    {
        if (list is null)
            return default;
        var changed = new List<string>();
        foreach (var bucket in corpus.Buckets)
        {
            foreach (var article in bucket.Articles)
            {
                if (!list.Agrees(article.Content.FilePath, article.Content.BodyHash))
                    changed.Add(article.Content.FilePath);
            }
        }

        foreach (var article in articles)
        {
            if (article is { IsDraft: true, IsReadable: true } && !options.Link.IncludeDrafts && !list.Agrees(article.FilePath, null))
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
