using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CorpusGen.Tool.Commands;

/// <summary>A command with examples in its help.</summary>
/// <param name="name">The word.</param>
/// <param name="description">A sentence.</param>
/// <param name="examples">A line each.</param>
internal sealed class ToolCommand(string name, string description, string examples) : Command(name, description)
{
    private string Examples { get; } = examples;

    /// <summary>The option <c>--help</c>, which shows the examples too.</summary>
    public static HelpOption Help()
    {
        var option = new HelpOption();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
        return option;
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            if (parseResult.CommandResult.Command is ToolCommand command)
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Examples:");
                foreach (var line in command.Examples.Split('\n'))
                    output.WriteLine("  " + line.TrimEnd('\r'));
            }

            return code;
        }
    }
}
