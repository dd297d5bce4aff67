using System.CommandLine;
using CorpusGen.Compiler.Settings;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Commands;

/// <summary>The arguments by which a command finds its corpora.</summary>
internal sealed class CorpusArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles or folders of articles. Without a path: the corpus of the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _root = new("--root")
    {
        Description = "The corpus root, where ids and the register are.",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Hints are warnings, and warnings fail." };

    /// <summary>Adds the arguments to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_root);
        command.Options.Add(_strict);
    }

    /// <summary>Whether warnings fail.</summary>
    public bool IsStrict(ParseResult arguments) => arguments.GetValue(_strict);

    /// <summary>The paths as they are written.</summary>
    public IReadOnlyList<string> Paths(ParseResult arguments)
    {
        var paths = arguments.GetValue(_paths) ?? [];
        return Array.Find(paths, path => path.StartsWith('-') && path != "-") is { } option
            ? throw new UseException($"'{option}' is not an option; --help shows the options")
            : paths;
    }

    /// <summary>The corpora that are asked for.</summary>
    public IReadOnlyList<AskedCorpus> Find(ParseResult arguments)
    {
        var found = CorpusFinder.Find(Paths(arguments), arguments.GetValue(_root));
        return IsStrict(arguments)
            ? [.. found.Select(asked => asked with { Settings = asked.Settings with { IsStrict = true } })]
            : found;
    }

    /// <summary>The settings for articles that come on standard input.</summary>
    public CorpusSettings OfLines(ParseResult arguments) =>
        (arguments.GetValue(_root) is { } root ? CorpusFinder.Find([], root)[0].Settings : new CorpusSettings(new CorpusRoot("")))
        with { IsStrict = IsStrict(arguments) };

    /// <summary>The corpora that are asked for, checked.</summary>
    public IReadOnlyList<CheckedCorpus> Check(ParseResult arguments, Output output)
    {
        using var progress = new Progress(output);
        return [.. Find(arguments).Select(asked => CorpusSession.Open(asked.Settings, progress.Step).Link().Under(asked.Paths))];
    }
}
