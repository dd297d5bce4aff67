using System.CommandLine;
using System.Globalization;
using System.Text;
using CorpusGen.Authoring;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Fixes;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen draft</c>: front matter for raw articles.</summary>
internal sealed class DraftCommand
{
    private readonly Output _output;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Articles, with or without front matter.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _register = new("--register")
    {
        Description = "The register of actors. Without it: the register of the corpus.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _date = new("--date") { Description = "The date of publication.", HelpName = "DAY" };

    private readonly Option<string?> _lang = new("--lang") { Description = "The language, such as ja or en-GB.", HelpName = "TAG" };

    private readonly Option<string?> _title = new("--title") { Description = "The headline." };

    private readonly Option<string?> _folder = new("--output", "-o")
    {
        Description = "Write new files into this folder.",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _inPlace = new("--in-place") { Description = "Change the files." };

    private readonly Option<bool> _stdout = new("--stdout") { Description = "Print the drafts. The default." };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print the proposals with their evidence, a line for each article.",
    };

    private readonly Option<bool> _interactive = new("--interactive", "-i")
    {
        Description = "Ask about each proposal, and save after each answer.",
    };

    private DraftCommand(Output output) => _output = output;

    public static Command Create(Output output)
    {
        var draft = new DraftCommand(output);
        var command = new ToolCommand(
            "draft",
            "Drafts front matter from the text of articles.",
            """
            corpusgen draft raw.txt --date 2031-06-19           prints the article with front matter
            corpusgen draft raw/*.txt -o seeds                  writes new articles
            corpusgen draft seeds/talks.md --in-place           adds the quotes, actors and dates that are missing
            corpusgen draft raw.txt -o seeds --interactive      asks about each entry
            corpusgen draft raw.txt --json                      the proposals, each with its evidence
            The exit code is 0 when every article is drafted, 1 when one is not, 2 after a wrong use.
            """)
        {
            draft._files, draft._register, draft._date, draft._lang, draft._title, draft._folder,
            draft._inPlace, draft._stdout, draft._json, draft._interactive,
        };
        command.SetAction(draft.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var (folder, inPlace) = (arguments.GetValue(_folder), arguments.GetValue(_inPlace));
        if ((folder is null ? 0 : 1) + (inPlace ? 1 : 0) + (arguments.GetValue(_stdout) ? 1 : 0) > 1)
            throw new UseException("-o, --in-place and --stdout exclude each other; choose one");
        if (arguments.GetValue(_interactive) && (arguments.GetValue(_json) || (folder is null && !inPlace)))
            throw new UseException("--interactive saves the article after each answer; add -o FOLDER or --in-place, and leave --json out");
        if (arguments.GetValue(_date) is { } date && !PartialDate.TryParse(date, out _))
            throw new UseException($"'{date}' is not a date; write one such as 2031-06-19");
        if (arguments.GetValue(_lang) is { } lang && !Drafter.Knows(lang))
            throw new UseException($"Drafting has no words of the language '{lang}'; write one of {string.Join(", ", Drafter.Languages)}");
        var files = arguments.GetValue(_files)!;
        if (files.Length > 1 && arguments.GetValue(_title) is not null)
            throw new UseException("--title belongs to one article; name one file");
        var register = arguments.GetValue(_register) is { } path ? ReadRegister(path) : null;
        var corpora = new Dictionary<string, (ActorRegister Register, List<BoundArticle> Articles)>(StringComparer.Ordinal);
        var code = ExitCodes.Fine;
        foreach (var file in files)
        {
            var bytes = Read(file);
            var target = folder is null ? file : Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".md");
            if (folder is not null && File.Exists(target))
                throw new UseException($"'{target}' exists; choose another folder, or use --in-place");
            var corpus = CorpusOf(target, corpora, register);
            if (!Draft(arguments, file, target, bytes, corpus))
                code = ExitCodes.Problems;
        }

        return code;
    }

    private bool Draft(
        ParseResult arguments, string file, string target, byte[] bytes,
        (string Root, ActorRegister Register, List<BoundArticle> Articles) corpus)
    {
        var full = Path.GetFullPath(target).Replace('\\', '/');
        var relative = full.StartsWith(corpus.Root, StringComparison.Ordinal) ? full[corpus.Root.Length..] : Path.GetFileName(full);
        var source = DiskFile.Of(full, relative, bytes);
        if (source.Fault is { } fault)
        {
            _output.Errors.WriteLine($"corpusgen: '{ShownPath.Of(file)}': {fault.Message}");
            return false;
        }

        var others = corpus.Articles.Where(article => article.Path != full).ToArray();
        var request = new DraftRequest(source.Source)
        {
            Register = corpus.Register,
            Others = others,
            Title = arguments.GetValue(_title),
            Date = arguments.GetValue(_date),
            Lang = arguments.GetValue(_lang),
        };
        corpus.Articles.RemoveAll(article => article.Path == full);
        if (arguments.GetValue(_interactive))
            return Review(request, target, arguments.GetValue(_inPlace) ? bytes : null, corpus);
        var draft = Drafter.Draft(request);
        corpus.Articles.Add(Bound(new SourceFile(full, relative, draft.Text), corpus.Register));
        if (draft.Refusal is { } refusal)
            _output.Errors.WriteLine($"corpusgen: '{ShownPath.Of(file)}' is not drafted: {Shown.Text(refusal)}");
        if (arguments.GetValue(_json))
            JsonDraft.Write(_output.Text, ShownPath.Of(file), draft);
        else if (!arguments.GetValue(_inPlace) && arguments.GetValue(_folder) is null)
            _output.Text.Write(draft.Text);
        if (draft.Refusal is not null)
            return false;
        return (!arguments.GetValue(_inPlace) && arguments.GetValue(_folder) is null) || Write(arguments, target, bytes, draft);
    }

    private static BoundArticle Bound(SourceFile file, ActorRegister register) =>
        CorpusCompiler.Bind(InputFile.Of(file), register, ArticleClasses.Empty);

    private bool Review(
        DraftRequest request, string target, byte[]? onDisk, (string Root, ActorRegister Register, List<BoundArticle> Articles) corpus)
    {
        var path = Shown.Text(ShownPath.Of(Path.GetFullPath(target)));
        var review = new DraftReview(request);
        if (review.Refusal is { } refusal)
        {
            _output.Errors.WriteLine($"corpusgen: '{path}' is not drafted: {Shown.Text(refusal)}");
            return false;
        }

        _output.Text.WriteLine(_output.Paint.Bold(path));
        var isSaved = new DraftReviewer(_output, review, Save).Run(out var isStopped);
        corpus.Articles.Add(Bound(review.File, corpus.Register));
        if (isStopped)
        {
            _output.Text.WriteLine();
            _output.Text.WriteLine($"{path} is saved. 'corpusgen draft {path} --in-place --interactive' goes on.");
        }

        return isSaved;

        bool Save(string text)
        {
            var content = Encoding.UTF8.GetBytes(text);
            var isWritten = Write(target, onDisk, content);
            onDisk = content;
            return isWritten;
        }
    }

    private bool Write(ParseResult arguments, string target, byte[] original, ArticleDraft draft)
    {
        if (!Write(target, arguments.GetValue(_inPlace) ? original : null, Encoding.UTF8.GetBytes(draft.Text)))
            return false;
        if (!arguments.GetValue(_json))
            _output.Text.WriteLine($"{Shown.Text(ShownPath.Of(Path.GetFullPath(target)))}: {Counts(draft)}");
        return true;
    }

    /// <summary>Writes a new file, or replaces a file whose content is still <paramref name="original"/>.</summary>
    private bool Write(string target, byte[]? original, byte[] content)
    {
        try
        {
            if (original is null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
                using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
                file.Write(content);
            }
            else if (!content.AsSpan().SequenceEqual(original) && !AtomicReplacement.Write(target, original, content))
            {
                _output.Errors.WriteLine(
                    $"corpusgen: '{ShownPath.Of(target)}' changed meanwhile and stays as it is; run the command again");
                return false;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _output.Errors.WriteLine($"corpusgen: '{ShownPath.Of(target)}' cannot be written: {e.Message}");
            return false;
        }

        return true;
    }

    private static string Counts(ArticleDraft draft)
    {
        var written = draft.Proposals.Where(proposal => proposal.Withheld is null).ToArray();
        int Of(ProposalKind kind) => written.Count(proposal => proposal.Kind == kind);
        var spoken = written.Count(proposal => proposal.Speaker is not null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"actors: {Of(ProposalKind.Actor)}, quotes: {Of(ProposalKind.Quote)} ({spoken} with a speaker), "
                + $"dates: {Of(ProposalKind.Date)}, left to you: {draft.Proposals.Count - written.Length}");
    }

    /// <summary>The corpus that a draft becomes a part of: its register and its articles. Its project is not evaluated.</summary>
    private static (string Root, ActorRegister Register, List<BoundArticle> Articles) CorpusOf(
        string target, Dictionary<string, (ActorRegister Register, List<BoundArticle> Articles)> known, ActorRegister? register)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder)!;
        var settings = new CorpusFinder(null, null, static _ => null).Find([File.Exists(target) ? target : folder])[0].Settings;
        var root = settings.Root.Path;
        if (!known.TryGetValue(root, out var corpus))
        {
            var files = settings.FindFiles([]).Select(file => DiskFile.Read(file.Path, file.RelativePath)).ToArray();
            var own = files.FirstOrDefault(file => file.RelativePath == FileKinds.RegisterPath) is { } found
                ? CorpusCompiler.BindRegister(found)
                : ActorRegister.Empty;
            var used = register ?? own;
            var articles = files.Where(file => file.Kind == FileKind.Article && FrontMatterReader.Find(file.Source.Text) is not null)
                .Select(file => CorpusCompiler.Bind(file, used, ArticleClasses.Empty)).ToList();
            known.Add(root, corpus = (used, articles));
        }

        return (root, corpus.Register, corpus.Articles);
    }

    private static ActorRegister ReadRegister(string path) => File.Exists(path)
        ? CorpusCompiler.BindRegister(DiskFile.Read(Path.GetFullPath(path), FileKinds.RegisterPath))
        : throw new UseException($"'{path}' does not exist; name a register such as seeds/actors.yaml");

    private static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UseException($"'{path}' cannot be read: {e.Message.TrimEnd('.')}; name an article");
        }
    }
}
