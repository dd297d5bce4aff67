using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator;

/// <summary>What is wrong with the project rather than with an article.</summary>
internal static class Setup
{
    private static readonly Version Version = typeof(Setup).Assembly.GetName().Version!;

    public static EquatableArray<Problem> Check(ProjectOptions options, Host host, bool hasArticles)
    {
        if (!options.HasCorpus)
            return default;
        if (host.LanguageVersion < Host.OldestLanguage)
            return new([new Problem(ProblemIds.OldLanguageVersion, $"The project uses C# {host.LanguageVersion.ToDisplayString()}, and the generated code needs C# {Host.OldestLanguage.ToDisplayString()}: raise LangVersion", null)]);
        if (host.LibraryVersion is null)
            return new([new Problem(ProblemIds.WrongLibrary, "The project does not reference the library CorpusGen, which the generated code needs: reference the package without ExcludeAssets", null)]);
        var problems = new List<Problem>();
        foreach (var message in options.Mistakes)
            problems.Add(new Problem(ProblemIds.InvalidProperty, message, null));
        if (!hasArticles)
            problems.Add(new Problem(ProblemIds.NoArticles, $"The corpus root '{options.RootName}' holds no article (*.md, *.txt): write one there, or set the property CorpusRoot to another folder", null));
        if (host.LibraryVersion != Version)
            problems.Add(new Problem(ProblemIds.WrongLibrary, $"The library CorpusGen is of version {host.LibraryVersion.ToString(3)} and its generator of {Version.ToString(3)}: reference one version of the package in all projects", null));
        return problems.ToEquatableArray();
    }
}
