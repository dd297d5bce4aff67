using System.Text.Json;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Benchmarks.Annotated;

/// <summary>
/// How well quotations are understood in texts that somebody annotated: whether each annotated quotation is accepted as a quote, whether it
/// is refused after a change of one letter, and how many of the quotations that are hinted at are annotated ones, and the reverse.
/// </summary>
internal static class QuotationsRunner
{
    /// <summary>The fewest units between marks: shorter texts are names, titles and single words.</summary>
    private const int Shortest = 6;

    private const int ContextLength = 60;

    private const string Head = "---\ntitle: T\ndate: 2016-11-08\nlang: en\n";

    private const string Delimiter = "---\n";

    public static int Run(string folder)
    {
        var (texts, accepted, refused, mutants, caught, hinted, right, expected, found) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var text in PolNeAR.Read(folder))
        {
            texts++;
            var contents = text.Attributions.SelectMany(attribution => attribution.Content).ToArray();
            bool IsAttributed(TextRange range) => Array.Exists(contents, content => content.Start < range.End && range.Start < content.End);
            var marked = BetweenDoubleMarks(text.Text).Where(range => range.Length >= Shortest).ToArray();
            var direct = marked.Where(IsAttributed).ToArray();
            foreach (var range in direct)
            {
                var words = text.Text[range.Start..range.End];
                if (IsAccepted(text.Text, words, range))
                    accepted++;
                else
                {
                    refused++;
                    Console.Error.WriteLine($"refused: {text.Name}: {words}");
                }

                if (Mutated(words) is not { } mutant)
                    continue;
                mutants++;
                caught += IsAccepted(text.Text, mutant, range) ? 0 : 1;
            }

            var start = Head.Length + Delimiter.Length;
            var hints = Compile(text.Text, "").Where(problem => problem.Id == ProblemIds.UnannotatedQuote)
                .Select(problem => problem.Place!.Span.Range).Select(range => new TextRange(range.Start - start, range.End - start)).ToArray();
            hinted += hints.Length;
            right += hints.Count(IsAttributed);
            expected += direct.Length;
            foreach (var range in direct.Where(range => !Array.Exists(hints, hint => hint.Start < range.End && range.Start < hint.End)))
                Console.Error.WriteLine($"missed: {text.Text[Math.Max(0, range.Start - 30)..range.Start]}[[{text.Text[range.Start..range.End]}]]{text.Text[range.End..Math.Min(text.Text.Length, range.End + 30)]}".Replace('\n', '/'));
            found += direct.Count(range => Array.Exists(hints, hint => hint.Start < range.End && range.Start < hint.End));
        }

        var table = new Table("quotations between double marks", "of", "share");
        table.Add($"accepted as quotes: {accepted}", $"{accepted + refused}", Share(accepted, accepted + refused));
        table.Add($"refused with another letter: {caught}", $"{mutants}", Share(caught, mutants));
        table.Add($"hints, precision: {right}", $"{hinted}", Share(right, hinted));
        table.Add($"hints, recall: {found}", $"{expected}", Share(found, expected));
        table.Print();
        Console.WriteLine($"{texts} texts");
        return 0;
    }

    private static string Share(int part, int whole) => $"{(double)part / whole:0.000}";

    /// <summary>The ranges between double marks, paired within each paragraph in the simplest way: not the way of the compiler.</summary>
    private static IEnumerable<TextRange> BetweenDoubleMarks(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                open = -1;
            else if (text[i] == '“' || (text[i] == '"' && open < 0))
                open = i + 1;
            else if (text[i] is '”' or '"' && open >= 0)
            {
                yield return new TextRange(open, i);
                open = -1;
            }
        }
    }

    /// <summary>The words with the letter in the middle replaced by another letter of its case.</summary>
    private static string? Mutated(string words)
    {
        for (var i = words.Length / 2; i < words.Length; i++)
        {
            if (words[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
                return words[..i] + (char)(words[i] is 'z' or 'Z' ? words[i] - 1 : words[i] + 1) + words[(i + 1)..];
        }

        return null;
    }

    private static bool IsAccepted(string text, string words, TextRange range)
    {
        var before = text[Math.Max(0, range.Start - ContextLength)..range.Start];
        var after = text[range.End..Math.Min(text.Length, range.End + ContextLength)];
        return !Compile(text, $"quotes:\n- exact: {Yaml(words)}\n").Any(IsOfQuotes)
            || !Compile(text, $"quotes:\n- exact: {Yaml(words)}\n  prefix: {Yaml(before)}\n  suffix: {Yaml(after)}\n").Any(IsOfQuotes);
    }

    private static bool IsOfQuotes(Problem problem) => problem.Id.StartsWith("CG3", StringComparison.Ordinal) && problem.Id != ProblemIds.UnannotatedQuote;

    /// <summary>A double-quoted scalar: YAML 1.2 contains JSON.</summary>
    private static string Yaml(string text) => JsonSerializer.Serialize(text);

    private static IEnumerable<Problem> Compile(string body, string quotes)
    {
        return CorpusCompiler.Compile([InputFile.Of(new SourceFile("a.md", "a.md", Head + quotes + Delimiter + body))], new LinkOptions()).Problems;
    }
}
