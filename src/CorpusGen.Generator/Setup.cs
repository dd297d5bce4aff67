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
            return new([new Problem(
                ProblemIds.OldLanguageVersion,
                $"The project uses C# {host.LanguageVersion.ToDisplayString()}, and the generated code needs C# {Host.OldestLanguage.ToDisplayString()}",
                null) { Advice = "raise LangVersion" }]);
        if (host.LibraryVersion is null)
            return new([new Problem(ProblemIds.WrongLibrary, "The project does not reference the library CorpusGen, which the generated code needs", null) { Advice = "reference the package without ExcludeAssets" }]);
        var problems = new List<Problem>();
        foreach (var message in options.Mistakes)
            problems.Add(new Problem(ProblemIds.InvalidProperty, message, null));
        if (!hasArticles)
        {
            problems.Add(new Problem(ProblemIds.NoArticles, $"The corpus root '{options.RootName}' has no article (*.md, *.txt)", null)
            {
                Advice = "write one there, or set the property CorpusRoot to another folder",
            });
        }

        if (host.LibraryVersion != Version)
        {
            var message = $"The library CorpusGen is of version {host.LibraryVersion.ToString(3)} and its generator of {Version.ToString(3)}";
            problems.Add(new Problem(ProblemIds.WrongLibrary, message, null) { Advice = "reference one version of the package in all projects" });
        }

        return problems.ToEquatableArray();
    }
}
