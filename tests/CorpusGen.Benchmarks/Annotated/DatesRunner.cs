using System.Text.Json;
using System.Xml.Linq;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Benchmarks.Annotated;

/// <summary>
/// How well dates are understood in texts that somebody annotated with TIMEX3: of those with a value of the calendar, how many are read as
/// that value, how many as another, and how many are asked for.
/// </summary>
internal static class DatesRunner
{
    /// <summary>Measures over a file of CAEVO, which has sentences with the expressions in them, and the day of each text.</summary>
    public static int Run(string path)
    {
        var (dates, lengths) = (new Tally("dates"), new Tally("lengths of time"));
        foreach (var file in XDocument.Load(path).Root!.Elements().Where(static file => file.Name.LocalName == "file"))
        {
            var day = file.Descendants().Where(IsTimex).First(timex => (string?)timex.Attribute("docFunction") == "CREATION_TIME").Attribute("value")!.Value[..10];
            foreach (var sentence in file.Elements().Where(static entry => entry.Name.LocalName == "entry"))
            {
                var words = sentence.Elements().First(static element => element.Name.LocalName == "sentence").Value;
                foreach (var timex in sentence.Descendants().Where(IsTimex))
                {
                    var (text, type, value) = (timex.Attribute("text")!.Value, timex.Attribute("type")!.Value, timex.Attribute("value")!.Value);
                    if (IsOfCalendar(type, value))
                        dates.Add(text, Value(type, value), Read(day, words, text, "DATE"), words);
                    else if (type == "DURATION" && value.StartsWith('P') && !value.Contains('X', StringComparison.Ordinal))
                        lengths.Add(text, value, Read(day, words, text, "DURATION"), words);
                }
            }
        }

        var table = new Table("of the calendar", "all", "right", "asked", "wrong");
        dates.AddTo(table);
        lengths.AddTo(table);
        table.Print();
        return 0;
    }

    private static bool IsTimex(XElement element) => element.Name.LocalName == "timex";

    private static bool IsOfCalendar(string type, string value) => type is "DATE" or "TIME" && value.Length >= 4 && value[..4].All(char.IsAsciiDigit);

    /// <summary>The value as the compiler writes it: TIMEX3 has a part of a day that is not a time of EDTF.</summary>
    private static string Value(string type, string value) =>
        type == "TIME" && value.IndexOf('T', StringComparison.Ordinal) is > 0 and var time && value[(time + 1)..].Any(char.IsAsciiLetter) ? value[..time] : value;

    /// <summary>The value that an expression is read as; <see langword="null"/> where it is asked for.</summary>
    private static string? Read(string day, string sentence, string exact, string type)
    {
        var front = $"---\ntitle: T\ndate: {day}\nlang: en\ndates:\n- exact: {JsonSerializer.Serialize(exact)}\n  type: {type}\n---\n";
        var corpus = CorpusCompiler.Compile([InputFile.Of(new SourceFile("a.md", "a.md", front + sentence + "\n"))], new LinkOptions());
        if (corpus.Problems.FirstOrDefault(problem => problem.Id is ProblemIds.DateNotFound or ProblemIds.QuoteAmbiguous) is { Edits: { Count: > 0 } edits })
        {
            // The expression is in the sentence more than once.
            front = edits[0].Changes.Aggregate(front, static (text, change) => text[..change.Range.Start] + change.Text + text[change.Range.End..]);
            corpus = CorpusCompiler.Compile([InputFile.Of(new SourceFile("a.md", "a.md", front + sentence + "\n"))], new LinkOptions());
        }

        return corpus.Articles is { Count: 1 } articles && articles[0].Content.Dates is { Count: 1 } dates && dates[0] is var date ? date.Value?.ToString() ?? date.Duration?.ToString() : null;
    }

    private sealed class Tally(string name)
    {
        private int _right;
        private int _asked;
        private int _wrong;

        public void Add(string text, string expected, string? read, string sentence)
        {
            if (read is null)
                _asked++;
            else if (read == expected)
                _right++;
            else
                _wrong++;
            if (read != expected)
                Console.Error.WriteLine($"{(read is null ? "asked" : "WRONG")}: {text}: {expected}, read {read}: {sentence}");
        }

        public void AddTo(Table table) => table.Add(name, $"{_right + _asked + _wrong}", $"{_right}", $"{_asked}", $"{_wrong}");
    }
}
