using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// Explains why front matter cannot be read. A parser reports where it stops, which is seldom the line of the mistake. So each slip that
/// the text may have is mended, and the file read again: the first slip without which the file is readable is the explanation.
/// </summary>
internal static class SlipSearch
{
    /// <summary>Longer front matter is not read again and again.</summary>
    private const int MaxLength = 64 * 1024;

    /// <summary>Of a longer file no delimiter is looked for again.</summary>
    private const int MaxFile = 1024 * 1024;

    /// <summary>How often front matter is read again.</summary>
    private const int MaxTries = 60;

    /// <summary>The problem with the place, the words and the edits of the slip that causes it, where one is found.</summary>
    public static Problem Explain(SourceFile file, TextRange yaml, Problem problem, bool isRegister, CancellationToken cancellation)
    {
        if (yaml.Length > (problem.Id == ProblemIds.InvalidYaml ? MaxLength : MaxFile))
            return problem;
        var lines = new YamlLines(file.Text, yaml);
        var errorLine = lines.At(problem.Place!.Span.Range.Start);
        var slips = problem.Id == ProblemIds.InvalidYaml
            ? YamlSlips.Find(lines, errorLine, file.LineEnd)
            : DelimiterSlips.Find(lines, file.LineEnd);
        var (tries, partial) = (0, (Slip?)null);
        foreach (var slip in slips)
        {
            var edits = new List<Edit>();
            foreach (var mend in slip.Mends)
            {
                if (tries++ == MaxTries)
                    return partial is null ? problem : Told(file, problem, partial, []);
                if (edits.Exists(edit => edit.Title == mend.Title))
                    continue;
                var next = Read(file, mend, isRegister, cancellation);
                if (next is null)
                    edits.AddRange(Edit.Of(mend.Title, mend.Kind, [.. mend.Changes.Select(change => (TextChange?)change)]));
                else if (slip is { MustMend: false, Message: not null } && next > Math.Max(errorLine, lines.At(slip.Place.Start)))
                    partial ??= slip;
            }

            if (edits.Count > 0)
                return Told(file, problem, slip, edits);
            if (slip.IsCertain)
                partial ??= slip;
        }

        return partial is null ? problem : Told(file, problem, partial, []);
    }

    private static Problem Told(SourceFile file, Problem problem, Slip slip, List<Edit> edits) => slip.Message is not { } message
        ? problem with { Edits = edits.ToEquatableArray() }
        : problem with
        {
            Message = message.Fact,
            Advice = message.Advice,
            Place = file.At(slip.Place),
            Edits = edits.ToEquatableArray(),
        };

    /// <summary>The line of the first mistake of the mended file; <see langword="null"/> where it is readable.</summary>
    private static int? Read(SourceFile file, Mend mend, bool isRegister, CancellationToken cancellation)
    {
        var mended = new SourceFile(file.Path, file.RelativePath, file.With(mend.Changes.OrderBy(change => change.Range.Start).ToArray()));
        var range = isRegister ? new TextRange(0, mended.Text.Length) : FrontMatterReader.Find(mended.Text, cancellation)?.Yaml;
        if (range is not { } yaml)
            return -1;
        var problems = new List<Problem>();
        var root = YamlReader.ReadMapping(mended, yaml, problems, cancellation);
        var wrong = problems.Find(problem => problem.Id != ProblemIds.TextCutShort);
        return wrong is not null ? new YamlLines(mended.Text, yaml).At(wrong.Place!.Span.Range.Start)
            : root is { Entries.Count: > 0 } ? null : -1;
    }
}
