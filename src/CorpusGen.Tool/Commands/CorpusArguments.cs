using System.CommandLine;
using CorpusGen.Compiler.Settings;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Projects;

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

    private readonly Option<string?> _project = new("--project")
    {
        Description = "The project of the corpus. Without it: the nearest project above a path, if it uses CorpusGen.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _noProject = new("--no-project")
    {
        Description = "Use no project: evaluate nothing, and take the defaults.",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Hints are warnings, and warnings fail." };

    /// <summary>Adds the arguments to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        AddOptionsTo(command);
    }

    /// <summary>Adds the options to a command that takes no paths.</summary>
    public void AddOptionsTo(Command command)
    {
        command.Options.Add(_root);
        command.Options.Add(_project);
        command.Options.Add(_noProject);
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
    public IReadOnlyList<AskedCorpus> Find(ParseResult arguments, Output output)
    {
        var found = Finder(arguments, output).Find(Paths(arguments));
        return IsStrict(arguments)
            ? [.. found.Select(asked => asked with { Settings = asked.Settings with { IsStrict = true } })]
            : found;
    }

    /// <summary>The settings for articles that come on standard input.</summary>
    public CorpusSettings OfLines(ParseResult arguments, Output output) =>
        (arguments.GetValue(_root) is null && arguments.GetValue(_project) is null
            ? new CorpusSettings(new CorpusRoot(""))
            : Finder(arguments, output).Find([])[0].Settings) with { IsStrict = IsStrict(arguments) };

    private CorpusFinder Finder(ParseResult arguments, Output output)
    {
        var (root, project) = (arguments.GetValue(_root), arguments.GetValue(_project));
        if (project is not null && (root is not null || arguments.GetValue(_noProject)))
            throw new UseException("--project decides the corpus root; leave --root and --no-project out");
        var above = new Dictionary<string, CorpusSettings?>(StringComparer.Ordinal);
        return new CorpusFinder(
            root,
            project is null ? null : ProjectSettings.Of(project, Note)
                ?? throw new UseException($"'{project}' has no corpus; reference the package CorpusGen in it"),
            path =>
            {
                if (arguments.GetValue(_noProject) || ProjectSettings.Above(path) is not { } file)
                    return null;
                if (!above.TryGetValue(file, out var settings))
                    above.Add(file, settings = ProjectSettings.Of(file, Note));
                return settings;
            });

        void Note(string sentence) => output.Errors.WriteLine($"corpusgen: {sentence}");
    }

    /// <summary>The corpora that are asked for, checked.</summary>
    public IReadOnlyList<CheckedCorpus> Check(ParseResult arguments, Output output) =>
        new RepeatedCheck(Find(arguments, output), output).Result;
}
