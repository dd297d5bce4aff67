using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Build;

/// <summary>
/// The patterns of <c>CorpusExclude</c>. MSBuild applies them; here is found out which of them has no effect, and why. Letter case does not
/// count here, so that the reason can be that it does in MSBuild.
/// </summary>
internal sealed class Exclusions(string property)
{
    private readonly string[] _patterns = property.Split(';')
        .Select(pattern => pattern.Trim())
        .Where(pattern => pattern.Length > 0)
        .ToArray();

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Whether a pattern means <paramref name="path"/>; that pattern has an effect then.</summary>
    public bool Match(string path)
    {
        var meant = _patterns.Where(pattern => Matches(pattern, path)).ToArray();
        _used.UnionWith(meant);
        return meant.Length > 0;
    }

    /// <summary>A sentence for each pattern that means none of the <paramref name="excluded"/> files.</summary>
    /// <param name="files">The files under the corpus root, by their path under it.</param>
    /// <param name="excluded">Those of them that are excluded.</param>
    /// <param name="root">The corpus root.</param>
    public IEnumerable<string> WithoutEffect(IReadOnlyCollection<string> files, IReadOnlyCollection<string> excluded, string root)
    {
        if (files.Count == 0)
            yield break;
        foreach (var pattern in _patterns)
        {
            if (!_used.Contains(pattern) && !excluded.Any(path => Matches(pattern, path)))
                yield return $"The pattern '{pattern}' of CorpusExclude excludes nothing; "
                    + Advice(pattern.Replace('\\', '/'), files, root);
        }
    }

    private static string Advice(string pattern, IReadOnlyCollection<string> files, string root)
    {
        if (Matches(pattern, FileKinds.RegisterPath))
            return "the register is not an article, so delete it instead";
        var (trimmed, below) = (pattern.TrimEnd('/'), BelowRoot(pattern, root.Replace('\\', '/')));
        foreach (var (meant, reason) in new[]
        {
            (trimmed, "it names a folder and not the files in it"),
            (trimmed + "/**", "it names a folder and not the files in it"),
            (below, "patterns start below the corpus root"),
            (below + "/**", "patterns start below the corpus root"),
            ("**/" + trimmed, "patterns start at the corpus root"),
        })
        {
            if (files.FirstOrDefault(path => Matches(meant, path)) is { } file)
                return meant == pattern ? $"it differs from '{file}' in letter case" : $"{reason}: write '{meant}'";
        }

        return "no file under the corpus root has such a path";
    }

    /// <summary>The pattern without <c>.</c>, <c>..</c> and the path or the own name of the corpus root at its start.</summary>
    private static string BelowRoot(string pattern, string root)
    {
        var ofRoot = Segments(root);
        var segments = new List<string>();
        var isFull = pattern.StartsWith(root, StringComparison.OrdinalIgnoreCase);
        foreach (var segment in isFull ? Segments(pattern) : [.. ofRoot, .. Segments(pattern)])
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment != ".")
                segments.Add(segment);
        }

        var isBelow = segments.Take(ofRoot.Length).SequenceEqual(ofRoot, StringComparer.OrdinalIgnoreCase);
        var below = (isBelow ? segments.Skip(ofRoot.Length) : segments).ToList();
        if (below.Count > 1 && string.Equals(below[0], ofRoot.LastOrDefault(), StringComparison.OrdinalIgnoreCase))
            below.RemoveAt(0);
        return string.Join("/", below);
    }

    private static bool Matches(string pattern, string path)
    {
        // MSBuild takes '*.*' for '*', and two separators for one.
        var segments = Segments(pattern.ToUpperInvariant().Replace('\\', '/')).Select(segment => segment == "*.*" ? "*" : segment);
        return new Glob(string.Join("/", segments)).Matches(path.ToUpperInvariant());
    }

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
