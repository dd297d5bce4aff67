using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Tool.Corpora;

/// <summary>The facts of a corpus that concern more than one file, and the problems between files.</summary>
internal sealed class CorpusLink
{
    /// <summary>The linker gives so many unknown ids the nearest id, and fewer here are never more than these.</summary>
    private const int MostUnknown = 40;

    private readonly ILookup<string, Problem> _byPath;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Lazy<ActorCheck?> _uses;

    private CorpusLink(CorpusLayout layout, IReadOnlyList<Problem> problems, Lazy<ActorCheck?> uses)
    {
        (Layout, Problems, _uses) = (layout, problems, uses);
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

    /// <summary>Whether the problems are in the order of a link of all articles, and the frame has them too.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>Links the <paramref name="articles"/>.</summary>
    public static CorpusLink Of(CorpusSettings settings, NamedArticle[] articles, ActorRegister register)
    {
        var identities = Array.ConvertAll(articles, static article => article.Identity);
        var layout = CSharpCompiler.Plan(identities, register, settings.Link, settings.Naming, settings.Classes);
        return new CorpusLink(
            layout,
            [.. layout.Frame.Problems, .. layout.Problems],
            new(() => ActorCheck.Of(layout.Frame, Array.ConvertAll(identities, static one => one.Article), settings.Link)));
    }

    /// <summary>The problems that are reported in the file at <paramref name="path"/>.</summary>
    public IEnumerable<Problem> ProblemsAt(string path) => _byPath[path];

    /// <summary>
    /// The link after an edit of one article; <see langword="null"/> where all articles must be linked again. An edit of an id that the
    /// article uses concerns the article alone.
    /// </summary>
    public CorpusLink? After(NamedIdentity? before, NamedIdentity? after)
    {
        if (IsKeptBy(before, after))
            return this;
        if (before is null || after is null || before.Name != after.Name || !before.Article.UsesOthers(after.Article))
            return null;
        var path = after.Article.Path;
        var others = Problems.Where(problem => problem.Place?.Path != path).ToArray();
        if (Problems.Count - others.Length != _byPath[path].Count(static problem => problem.Id == ProblemIds.UnknownActor)
            || Array.Exists(others, problem => problem.Related.Any(related => related.Place.Path == path))
            || others.Count(static problem => problem.Id == ProblemIds.UnknownActor) > MostUnknown
            || _uses.Value?.Check(after.Article) is not { Count: <= MostUnknown } unknown)
            return null;
        return new CorpusLink(Layout, [.. others, .. unknown], _uses) { IsWhole = false };
    }

    /// <summary>
    /// Whether an edit that changes the identity of an article leaves all of this as it is. An edit above an id moves the id. That concerns
    /// only problems that name its file, and a corpus of ten thousand articles need not be linked again for each character of a title.
    /// </summary>
    private bool IsKeptBy(NamedIdentity? before, NamedIdentity? after) =>
        before is null || after is null
            ? before == after
            : before.Equals(after)
                || (before.Name == after.Name && !_named.Contains(before.Article.Path) && before.Article.IsMoved(after.Article));
}
