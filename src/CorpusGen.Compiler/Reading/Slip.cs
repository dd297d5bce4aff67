using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>A way in which people write front matter wrongly, at one place of a file.</summary>
/// <param name="Place">The place.</param>
/// <param name="Message">The message; <see langword="null"/> where the parser's own message tells it at its place.</param>
/// <param name="Mends">Changes that may mend it. Each is tried.</param>
internal sealed record Slip(TextRange Place, YamlMessage? Message, params Mend[] Mends)
{
    /// <summary>Whether it is a mistake even where no change makes the file readable, because there is another mistake in it.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether it explains nothing while another mistake is in the file.</summary>
    public bool MustMend { get; init; }
}

/// <summary>Changes that may mend a slip. Of those with one title the first counts that makes the file readable.</summary>
/// <param name="Title">The effect in the words of a menu.</param>
/// <param name="Kind">Who may apply the changes.</param>
/// <param name="Changes">The changes, in the order of the file.</param>
internal sealed record Mend(string Title, EditKind Kind, params TextChange[] Changes);
