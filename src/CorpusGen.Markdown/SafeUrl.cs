namespace CorpusGen.Markdown;

/// <summary>Addresses that run no code.</summary>
internal static class SafeUrl
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The address, or <see langword="null"/> where its scheme is another one than of the web, of mail or of a phone.</summary>
    /// <remarks>Browsers leave blanks and control characters out of a scheme, so <c>java\nscript:</c> is one too.</remarks>
    public static string? Of(string? url)
    {
        if (url is null)
            return null;
        var seen = new string([.. url.Where(static unit => unit > ' ' && !char.IsControl(unit) && !char.IsWhiteSpace(unit))]);
        var colon = seen.IndexOf(':');
        if (colon < 0 || seen.IndexOfAny(['/', '?', '#']) is >= 0 and var path && path < colon)
            return url;
        return Schemes.Contains(seen.Substring(0, colon), StringComparer.OrdinalIgnoreCase) ? url : null;
    }
}
