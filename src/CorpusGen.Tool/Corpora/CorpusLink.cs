using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Tool.Corpora;

/// <summary>The facts of a corpus that concern more than one file, and the problems between files.</summary>
internal sealed class CorpusLink
{
    private readonly ILookup<string, Problem> _byPath;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private CorpusLink(CorpusLayout layout)
    {
        Layout = layout;
        Problems = [.. layout.Frame.Problems, .. layout.Problems];
        _byPath = Problems.Where(static problem => problem.Place is not null)
            .ToLookup(static problem => problem.Place!.Path, StringComparer.Ordinal);
        foreach (var problem in Problems)
        {
            if (problem.Place is { } place)
                _named.Add(place.Path);
            foreach (var related in problem.Related)
                _named.Add(related.Place.Path);
        }
    }

    /// <summary>The frame of the corpus, with C# names. Places of definitions in it may be of an earlier state of their files.</summary>
    public CorpusLayout Layout { get; }

    /// <summary>The problems between files, and the problems of the register.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The files that have such a problem.</summary>
    public IEnumerable<string> Paths => _byPath.Select(static ofFile => ofFile.Key);

    /// <summary>Links the <paramref name="articles"/>.</summary>
    public static CorpusLink Of(CorpusSettings settings, NamedArticle[] articles, ActorRegister register) => new(CSharpCompiler.Plan(
        Array.ConvertAll(articles, static article => article.Identity), register, settings.Link, settings.Naming, settings.Classes));

    /// <summary>The problems that are reported in the file at <paramref name="path"/>.</summary>
    public IEnumerable<Problem> ProblemsAt(string path) => _byPath[path];

    /// <summary>
    /// Whether an edit that changes the identity of an article leaves all of this as it is. An edit above an id moves the id. That concerns
    /// only problems that name its file, and a corpus of ten thousand articles need not be linked again for each character of a title.
    /// </summary>
    public bool IsKeptBy(NamedIdentity? before, NamedIdentity? after) =>
        before is null || after is null
            ? before == after
            : before.Equals(after)
                || (before.Name == after.Name && !_named.Contains(before.Article.Path) && before.Article.IsMoved(after.Article));
}
