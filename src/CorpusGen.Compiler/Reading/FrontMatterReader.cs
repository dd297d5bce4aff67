using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Reading;

/// <summary>Reads a file into <see cref="FrontMatter"/>: the delimiters here, the YAML between them in <see cref="YamlReader"/>.</summary>
public static class FrontMatterReader
{
    /// <summary>The front matter of an article, or <see langword="null"/> and the reason in <paramref name="problems"/>.</summary>
    public static FrontMatter? ReadArticle(SourceFile file, ICollection<Problem> problems, CancellationToken cancellation = default)
    {
        var opening = LineAt(file.Text, 0);
        if (!IsDelimiter(file.Text, opening, allowDots: false))
        {
            var (fact, advice) = DescribeMissing(file.Text);
            var missing = new Problem(ProblemIds.NoFrontMatter, fact, file.At(opening)) { Advice = advice };
            problems.Add(SlipSearch.Explain(file, All(file), missing, isRegister: false, cancellation));
            return null;
        }

        if (Find(file.Text, cancellation) is not { } found)
        {
            const string NeverClosed = "The front matter that opens here is never closed";
            var unclosed = new Problem(ProblemIds.FrontMatterNotClosed, NeverClosed, file.At(opening))
            {
                Advice = "write a line '---' between the front matter and the body",
                Related = new([new LabelledPlace("the start of the front matter", file.At(opening))]),
            };
            problems.Add(SlipSearch.Explain(file, All(file), unclosed, isRegister: false, cancellation));
            return null;
        }

        var root = Read(file, found.Yaml, problems, isRegister: false, cancellation);
        return root is null ? null : new FrontMatter(root, found.BodyStart, found.Yaml);
    }

    private static TextRange All(SourceFile file) => new(0, file.Text.Length);

    private static MappingNode? Read(
        SourceFile file, TextRange yaml, ICollection<Problem> problems, bool isRegister, CancellationToken cancellation)
    {
        var reading = new List<Problem>();
        var root = YamlReader.ReadMapping(file, yaml, reading, cancellation);
        foreach (var problem in reading)
        {
            var isYaml = problem.Id == ProblemIds.InvalidYaml;
            problems.Add(isYaml ? SlipSearch.Explain(file, yaml, problem, isRegister, cancellation) : problem);
        }

        return root;
    }

    /// <summary>Where the YAML of <paramref name="text"/> is, and where its body starts; only the delimiters are looked for.</summary>
    public static (TextRange Yaml, int BodyStart)? Find(string text, CancellationToken cancellation = default)
    {
        var opening = LineAt(text, 0);
        if (!IsDelimiter(text, opening, allowDots: false))
            return null;
        var start = AfterLine(text, opening);
        for (var at = start; at < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = LineAt(text, at);
            if (IsDelimiter(text, line, allowDots: true))
                return (new TextRange(start, at), AfterLine(text, line));
            at = AfterLine(text, line);
        }

        return null;
    }

    /// <summary>The whole file as one YAML mapping: for <c>actors.yaml</c>.</summary>
    public static MappingNode? ReadYamlFile(SourceFile file, ICollection<Problem> problems, CancellationToken cancellation = default) =>
        Read(file, All(file), problems, isRegister: true, cancellation);

    private static (string Fact, string Advice) DescribeMissing(string text)
    {
        const string Yaml = "write it as YAML, 'key: value' lines between two '---' lines";
        if (text.Trim().Length == 0)
            return ("The file is empty", "write front matter between two '---' lines, then the body");
        if (text.StartsWith("+++", StringComparison.Ordinal))
            return ("The front matter is TOML ('+++')", Yaml);
        if (text[0] == '{' && text.Substring(1).TrimStart() is ['"' or '\'' or '}', ..])
            return ("The front matter is JSON", Yaml);
        return (
            "The file has no front matter",
            "start it with '---' on its first line, or exclude a file that is not an article with CorpusExclude");
    }

    private static bool IsDelimiter(string text, TextRange line, bool allowDots)
    {
        var content = text.AsSpan(line.Start, line.Length).TrimEnd([' ', '\t']);
        return content is "---" || (allowDots && content is "...");
    }

    /// <summary>The line that starts at <paramref name="start"/>, without its line end.</summary>
    private static TextRange LineAt(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return new TextRange(start, length < 0 ? text.Length : start + length);
    }

    private static int AfterLine(string text, TextRange line)
    {
        var at = line.End;
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n' && (at == line.End || text[at - 1] == '\r'))
            at++;
        return at;
    }
}
