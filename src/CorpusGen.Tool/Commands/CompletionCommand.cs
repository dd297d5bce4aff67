using System.CommandLine;
using System.CommandLine.Completions;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Commands;

/// <summary>
/// <c>corpusgen completion</c>: a script by which a shell completes commands and options. The script asks <c>corpusgen complete</c> for the
/// words that may come next.
/// </summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _corpusgen() {
            local IFS=$'\n'
            COMPREPLY=($(corpusgen complete --position "$COMP_POINT" -- "$COMP_LINE" 2>/dev/null))
        }
        complete -o default -F _corpusgen corpusgen
        """;

    private const string Zsh = """
        #compdef corpusgen
        _corpusgen() {
            local -a words_next
            words_next=("${(@f)$(corpusgen complete --position ${#BUFFER[1,CURSOR]} -- "$BUFFER" 2>/dev/null)}")
            compadd -a words_next
            _files
        }
        compdef _corpusgen corpusgen
        """;

    private const string Fish = """
        complete -c corpusgen -a '(corpusgen complete --position (commandline -C) -- (commandline -cp) 2>/dev/null)'
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName corpusgen -ScriptBlock {
            param($word, $line, $position)
            corpusgen complete --position $position -- "$line" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Create(Output output)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new ToolCommand(
            "completion",
            "Prints a script by which a shell completes the commands and options.",
            """
            eval "$(corpusgen completion bash)"       in ~/.bashrc
            eval "$(corpusgen completion zsh)"        in ~/.zshrc
            corpusgen completion fish | source        in ~/.config/fish/config.fish
            corpusgen completion pwsh | Out-String | Invoke-Expression   in $PROFILE
            """)
        {
            shell,
        };
        command.SetAction(arguments => output.Text.WriteLine((arguments.GetValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => Pwsh,
        }).ReplaceLineEndings("\n")));
        return command;
    }

    /// <summary>The ids of all problems, after the ids of a list that are there already.</summary>
    public static IEnumerable<CompletionItem> ProblemIdsAfter(CompletionContext context)
    {
        var written = context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)];
        return ProblemKinds.All.Select(kind => new CompletionItem(written + kind.Id));
    }

    /// <summary>The hidden command that a script asks for the next words.</summary>
    /// <param name="output">The streams.</param>
    /// <param name="root">The command whose line is completed.</param>
    public static Command CreateAnswer(Output output, Command root)
    {
        var position = new Option<int>("--position");
        var line = new Argument<string>("LINE");
        var command = new Command("complete") { position, line };
        command.Hidden = true;
        command.SetAction(arguments =>
        {
            var text = arguments.GetValue(line)!;
            var at = Math.Clamp(arguments.GetValue(position), 0, text.Length);
            // The library also offers words that contain the letters; a shell replaces the whole word.
            var begun = text[(text.LastIndexOf(' ', Math.Max(0, at - 1)) + 1)..at];
            foreach (var word in root.Parse(text).GetCompletions(at).Select(static item => item.InsertText ?? item.Label).Distinct())
            {
                if (word.StartsWith(begun, StringComparison.Ordinal))
                    output.Text.WriteLine(word);
            }
        });
        return command;
    }
}
