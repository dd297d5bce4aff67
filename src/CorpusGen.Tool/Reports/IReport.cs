using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>A way to show problems.</summary>
internal interface IReport
{
    /// <summary>Writes the problems of some corpora, and their numbers.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="showsHints">Whether problems are shown that a build does not show.</param>
    public void Write(IReadOnlyList<CheckedCorpus> corpora, bool showsHints);
}
