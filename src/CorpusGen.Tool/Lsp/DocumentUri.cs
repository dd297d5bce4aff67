namespace CorpusGen.Tool.Lsp;

/// <summary>The paths of documents, which the protocol names by URI.</summary>
internal static class DocumentUri
{
    /// <summary>The absolute path with <c>/</c>; <see langword="null"/> for a document that is not a file, such as a new one.</summary>
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile && parsed.LocalPath.IndexOf('\0') < 0
            ? Path.GetFullPath(parsed.LocalPath).Replace('\\', '/')
            : null;

    /// <summary>The URI of the file at <paramref name="path"/>.</summary>
    public static string Of(string path) =>
        "file://" + (path.StartsWith('/') ? "" : "/") + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
