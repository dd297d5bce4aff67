using System.Collections.Concurrent;
using System.Text.Json;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Names;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary>
/// <c>corpusgen check -</c>: an article a line as JSON on standard input, an answer a line on standard output, in the same order. An answer
/// is written as soon as it is known, so that a program may wait for it before it sends the next article.
/// </summary>
/// <param name="output">The streams.</param>
/// <param name="settings">The corpus whose register and settings count.</param>
/// <param name="isEach">Whether every article is judged alone, so that memory does not grow with their number.</param>
internal sealed class LineChecker(Output output, CorpusSettings settings, bool isEach)
{
    /// <summary>Enough for all cores, and few texts in memory.</summary>
    private const int MostWaiting = 32;

    private readonly JsonLines _lines = new(output.Stream);
    private readonly Severities _severities = new(settings, []);
    private readonly SourceTexts _texts = new() { IsClosed = true };
    private readonly List<NamedArticle> _articles = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private ActorRegister _register = settings.ReadRegister();
    private bool _hasErrors;
    private bool _hasWarnings;
    private bool _isWrong;

    /// <summary>Answers until standard input ends; the exit code.</summary>
    public int Run()
    {
        // A line that cannot be read is answered in its place among the others.
        using var waiting = new BlockingCollection<Task<Action>>(MostWaiting);
        var writer = Task.Factory.StartNew(() => Answer(waiting), TaskCreationOptions.LongRunning);
        var number = 0;
        while (output.ReadLine() is { } line && !writer.IsFaulted)
        {
            number++;
            if (line.Length > 0)
                waiting.Add(Check(line, number));
        }

        waiting.CompleteAdding();
        writer.GetAwaiter().GetResult();
        if (!isEach)
            WriteLinking();
        return _isWrong ? ExitCodes.WrongUse
            : _hasErrors || (settings.IsStrict && _hasWarnings) ? ExitCodes.Problems
            : ExitCodes.Fine;
    }

    private void Answer(BlockingCollection<Task<Action>> waiting)
    {
        foreach (var answer in waiting.GetConsumingEnumerable())
        {
            answer.GetAwaiter().GetResult()();
            if (waiting.Count == 0)
                output.Flush();
        }
    }

    private Task<Action> Check(string line, int number)
    {
        if (Read(line) is not (var path, var text))
            return Wrong(number, "The line is not an object with the texts 'path' and 'text'");
        var file = new TextFile(path, text);
        if (file.Kind == FileKind.Register)
        {
            var register = _register = CorpusCompiler.BindRegister(file);
            return Task.FromResult(() => Write("register", file, register.Problems, null));
        }

        if (file.Kind == FileKind.Other)
            return Wrong(number, $"'{path}' is neither an article (*.md, *.txt) nor the register");
        if (!isEach && !_paths.Add(path))
            return Wrong(number, $"'{path}' is the path of an earlier line");
        var known = _register;
        return Task.Run<Action>(() =>
        {
            var article = CSharpCompiler.Bind(file, known, settings.Classes.Schema);
            return () =>
            {
                if (!isEach)
                {
                    _articles.Add(article);
                    _texts.Pin(file.Source);
                }

                Write("article", file, article.Article.Problems, article.Article);
            };
        });
    }

    private static (string Path, string Text)? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.String
                && json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? (path.GetString()!, text.GetString()!)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair is not a text.
            return null;
        }
    }

    private Task<Action> Wrong(int number, string message) => Task.FromResult(() =>
    {
        _isWrong = true;
        _lines.Write("error", json =>
        {
            json.WriteNumber("line", number);
            json.WriteString("message", message);
        });
    });

    private void Write(string type, InputFile file, IReadOnlyCollection<Problem> problems, BoundArticle? article)
    {
        var texts = _texts;
        if (isEach)
        {
            texts = new SourceTexts { IsClosed = true };
            texts.Pin(file.Source);
        }

        _lines.Write(type, json =>
        {
            json.WriteString("path", file.Path);
            if (article is not null)
            {
                json.WriteString("id", article.Content.Id);
                JsonProblems.Write(json, Coverage.Of(article));
            }

            WriteProblems(json, problems, texts);
        });
    }

    private void WriteLinking()
    {
        var layout = CSharpCompiler.Plan(
            _articles.ConvertAll(article => article.Identity), _register, settings.Link, settings.Naming, settings.Classes);
        var ofRegister = _register.Problems.ToHashSet();
        Problem[] problems = [.. layout.Frame.Problems, .. layout.Problems];
        _lines.Write("corpus", json =>
        {
            json.WriteNumber("articles", _articles.Count);
            WriteProblems(json, [.. problems.Where(problem => !ofRegister.Contains(problem))], _texts);
        });
    }

    private void WriteProblems(Utf8JsonWriter json, IReadOnlyCollection<Problem> problems, SourceTexts texts)
    {
        var findings = _severities.Judge([], problems);
        _hasErrors |= findings.Any(static finding => finding.IsError);
        _hasWarnings |= findings.Any(finding => finding.Severity == ProblemSeverity.Warning);
        new JsonProblems(texts).Write(json, findings);
    }
}
