using CorpusGen.Compiler.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tool.Corpora;

/// <summary>
/// The severities that sections of <c>.editorconfig</c> files set for a file. Roslyn matches the sections in a build too. It is loaded
/// only where some file sets a severity, because its start takes longer than the check of a small corpus.
/// </summary>
/// <param name="above">The files above the corpus root.</param>
/// <param name="within">The files at the root and below it that count.</param>
internal sealed class SectionSeverities(IReadOnlyList<EditorConfig> above, IReadOnlyList<EditorConfig> within)
{
    private readonly AnalyzerConfigSet _above = SetOf(above);
    private readonly AnalyzerConfigSet _within = SetOf(within);

    /// <summary>The severity that is set for the problem <paramref name="id"/> of the file at <paramref name="path"/>.</summary>
    public string? Of(string path, string id)
    {
        var key = SeverityRules.Key + id;
        return _within.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(key, out var inCorpus) ? inCorpus
            : _above.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(key, out var configured) ? configured
            : _above.GlobalConfigOptions.AnalyzerOptions.TryGetValue(key, out var global) ? global
            : null;
    }

    private static AnalyzerConfigSet SetOf(IReadOnlyList<EditorConfig> files) =>
        AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToArray());
}
