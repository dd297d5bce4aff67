using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The line <c>draft: true</c>, by which the package's targets know a draft, so that nothing of it goes into the assembly. They look for the line
/// alone (<c>_CorpusDraftPattern</c> in <c>build/CorpusGen.targets</c>), as MSBuild reads no YAML: here it is made sure that YAML says the same.
/// </summary>
internal static class DraftLine
{
    private const string Key = "draft:";

    /// <summary>Reports a draft without such a line, and a line that is no draft's.</summary>
    public static void Check(Fields fields, SourceFile file, int bodyStart, bool isDraft)
    {
        var line = Find(file.Text.AsSpan(0, bodyStart));
        if (isDraft && line is null)
            fields.Report(ProblemIds.InvalidValue, "A draft is left out of the assembly by a line 'draft: true', without quotes or blanks before it: write it so", fields["draft"]!);
        else if (!isDraft && line is { } range)
            fields.Report(ProblemIds.InvalidValue, "This line reads as the mark of a draft, and is text of another key: write it in another way", new ScalarNode("", false, range));
    }

    private static TextRange? Find(ReadOnlySpan<char> frontMatter)
    {
        for (var from = 0; frontMatter.Slice(from).IndexOf(Key.AsSpan(), StringComparison.Ordinal) is >= 0 and var at; from += at + Key.Length)
        {
            // Lines are walked where one starts with the key only: a line may be long, and full of it.
            var start = from + at;
            if (start == 0 || frontMatter[start - 1] is not ('\r' or '\n'))
                continue;
            var rest = frontMatter.Slice(start + Key.Length);
            var lineEnd = rest.IndexOfAny('\r', '\n');
            if (lineEnd >= 0 && IsTrue(rest.Slice(0, lineEnd)))
                return new TextRange(start, start + Key.Length + lineEnd);
        }

        return null;
    }

    private static bool IsTrue(ReadOnlySpan<char> value)
    {
        var text = value.TrimStart([' ', '\t']);
        if (text.Length == value.Length || !text.StartsWith("true".AsSpan(), StringComparison.Ordinal))
            return false;
        var after = text.Slice("true".Length);
        var comment = after.TrimStart([' ', '\t']);
        return comment.Length == 0 || (comment[0] == '#' && comment.Length < after.Length);
    }
}
