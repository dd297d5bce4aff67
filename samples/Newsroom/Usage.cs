using Spectre.Console;

namespace Newsroom;

/// <summary>What can be asked for.</summary>
internal static class Usage
{
    private const string Text = """
        newsroom                   the articles, who speaks, and which dates come up
        newsroom article <id>      one article, its quotes and its dates
        newsroom actor <id>        one actor, and every quote of theirs
        newsroom quotes            every quote, by article
        newsroom timeline          every date, in time order, with its sentence
        newsroom --help            this

        In the repository, 'newsroom' is: dotnet run --project samples/Newsroom --
        """;

    public static int Show(IAnsiConsole console)
    {
        console.Write(new Prose(Text));
        return 0;
    }

    public static int Report(string[] arguments)
    {
        Screen.OpenErrors().Write(new Prose($"This is no command: newsroom {string.Join(' ', arguments)}\n\n{Text}"));
        return 1;
    }
}
