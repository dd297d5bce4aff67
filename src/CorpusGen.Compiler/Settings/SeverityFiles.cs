using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Settings;

/// <summary>
/// The rule for which <c>.editorconfig</c> files set severities of articles. A file above the corpus root counts as for all other
/// settings. In the corpus root, where somebody else may write, severities alone count; in the folders below it only where the project
/// allows it, because authors could write them.
/// </summary>
/// <param name="root">The corpus root.</param>
/// <param name="foldersCount">Whether the project allows severities in the folders below the root.</param>
public sealed class SeverityFiles(CorpusRoot root, bool foldersCount)
{
    /// <summary>Whether a file at or below the root sets severities.</summary>
    public bool Counts(EditorConfig file) =>
        file.Global is null && root.RelativePath(file.Path) is { } path && (foldersCount || path.IndexOf('/') < 0);

    /// <summary>The errors of the settings in <paramref name="files"/>.</summary>
    public EquatableArray<Problem> Check(EquatableArray<EditorConfig> files)
    {
        var problems = new List<Problem>();
        foreach (var file in files)
        {
            if (WithoutEffect(file) is { } problem)
                problems.Add(problem);
            foreach (var line in file.Severities)
            {
                if (SeverityRules.Check(line.Id, line.Value, line.Place) is { } wrong)
                    problems.Add(wrong);
            }
        }

        return problems.ToEquatableArray();
    }

    private Problem? WithoutEffect(EditorConfig file)
    {
        if (root.RelativePath(file.Path) is null)
            return null;
        if (file.Global is { } global)
        {
            return new(
                ProblemIds.SettingsBelowRoot,
                "An .editorconfig under the corpus root sets only severities of articles, and a global one has no effect",
                global) { Advice = "remove 'is_global'" };
        }

        return Counts(file) || file.Severities.Count == 0 ? null : new(
            ProblemIds.SettingsBelowRoot,
            "Severities in an .editorconfig below the corpus root have no effect, because authors of articles could write them",
            file.Severities[0].Place)
        {
            Advice = "write them into one at the root, or set the property CorpusFolderSeverities to true",
        };
    }
}
