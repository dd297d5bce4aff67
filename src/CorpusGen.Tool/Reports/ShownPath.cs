namespace CorpusGen.Tool.Reports;

/// <summary>Paths as reports show them: relative to the current folder where they are below it, with <c>/</c> between folders.</summary>
internal static class ShownPath
{
    private static readonly string Current = Environment.CurrentDirectory.Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>The path to show for <paramref name="path"/>.</summary>
    public static string Of(string path)
    {
        path = path.Replace('\\', '/');
        return path.StartsWith(Current, StringComparison.Ordinal) ? path[Current.Length..] : path;
    }
}
