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
        {
            var (used, needed) = (host.LanguageVersion.ToDisplayString(), Host.OldestLanguage.ToDisplayString());
            var message = $"The project uses C# {used}, and the generated code needs C# {needed}";
            return new([new Problem(ProblemIds.OldLanguageVersion, message, null) { Advice = "raise LangVersion" }]);
        }

        if (host.LibraryVersion is null)
        {
            const string Message = "The project does not reference the library CorpusGen, which the generated code needs";
            return new([new Problem(ProblemIds.WrongLibrary, Message, null) { Advice = "reference the package without ExcludeAssets" }]);
        }
        var problems = new List<Problem>();
        foreach (var mistake in options.Mistakes)
            problems.Add(new Problem(ProblemIds.InvalidProperty, mistake, null));
        if (!hasArticles)
            problems.Add(options.Corpus.NoArticles);
        if (host.LibraryVersion != Version)
        {
            var (library, generator) = (host.LibraryVersion.ToString(3), Version.ToString(3));
            var message = $"The library CorpusGen has version {library} and its generator has version {generator}";
            problems.Add(new Problem(ProblemIds.WrongLibrary, message, null)
            {
                Advice = "reference one version of the package in all projects",
            });
        }

        return problems.ToEquatableArray();
    }
}
