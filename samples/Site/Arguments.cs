namespace Newsroom.Site;

/// <summary>The arguments of the program.</summary>
/// <param name="ExportFolder">The folder that gets the pages; null for a server.</param>
/// <param name="Base">The path of the front page, with a slash at both ends.</param>
/// <param name="Origin">The scheme and the host of the site, without a slash at the end; empty where they are not known.</param>
/// <param name="OfTheServer">The arguments that ASP.NET Core reads, such as <c>--urls</c>.</param>
internal sealed record Arguments(string? ExportFolder, string Base, string Origin, string[] OfTheServer)
{
    /// <summary>Reads the arguments; null, and a message on the error stream, where one is wrong.</summary>
    public static Arguments? Read(string[] args)
    {
        var (folder, path, origin, rest) = ((string?)null, "/", "", new List<string>());
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
                case "--base" when i + 1 < args.Length && args[i + 1] is [.., '/']
                    && Uri.TryCreate(args[i + 1], UriKind.Absolute, out var address) && address.Scheme is "http" or "https":
                    (path, origin) = (address.AbsolutePath, address.GetLeftPart(UriPartial.Authority));
                    i++;
                    break;
                case "--export":
                    Console.Error.WriteLine("--export needs a folder: --export public");
                    return null;
                case "--base":
                    Console.Error.WriteLine("--base needs a path between slashes, or an address with a slash at the end: --base /repo/");
                    return null;
                default:
                    rest.Add(args[i]);
                    break;
            }
        }

        return new Arguments(folder, path, origin, [.. rest]);
    }
}
