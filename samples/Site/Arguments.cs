namespace Newsroom.Site;

/// <summary>The arguments of the program.</summary>
/// <param name="ExportFolder">The folder that gets the pages; null for a server.</param>
/// <param name="Base">The path of the front page, with a slash at both ends.</param>
/// <param name="OfTheServer">The arguments that ASP.NET Core reads, such as <c>--urls</c>.</param>
internal sealed record Arguments(string? ExportFolder, string Base, string[] OfTheServer)
{
    /// <summary>Reads the arguments; null, and a message on the error stream, where one is wrong.</summary>
    public static Arguments? Read(string[] args)
    {
        var (folder, path, rest) = ((string?)null, "/", new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--export" when i + 1 < args.Length && args[i + 1].Length > 0:
                    folder = args[++i];
                    break;
                case "--base" when i + 1 < args.Length && args[i + 1] is ['/', ..] and [.., '/']:
                    path = args[++i];
                    break;
                case "--export":
                    Console.Error.WriteLine("--export needs a folder: --export public");
                    return null;
                case "--base":
                    Console.Error.WriteLine("--base needs a path between slashes: --base /repo/");
                    return null;
                default:
                    rest.Add(args[i]);
                    break;
            }
        }

        return new Arguments(folder, path, [.. rest]);
    }
}
