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
    public IEnumerable<string> WithoutEffect(IReadOnlyCollection<string> files, IReadOnlyCollection<string> excluded, string rootName)
    {
        if (files.Count == 0)
            yield break;
        foreach (var pattern in _patterns)
        {
            if (!_used.Contains(pattern) && !excluded.Any(path => Matches(pattern, path)))
                yield return $"The pattern '{pattern}' of CorpusExclude excludes nothing; {Advice(pattern, files, rootName)}";
        }
    }

    private static string Advice(string pattern, IReadOnlyCollection<string> files, string rootName)
    {
        var slashed = pattern.Replace('\\', '/');
        var relative = slashed;
        while (relative.StartsWith("./", StringComparison.Ordinal) || relative.StartsWith("/", StringComparison.Ordinal))
            relative = relative.Substring(relative.IndexOf('/') + 1);
        foreach (var candidate in new[] { relative, WithoutRoot(relative, rootName) })
        {
            foreach (var meant in new[] { candidate, candidate.TrimEnd('/') + "/**" })
            {
                if (files.FirstOrDefault(path => Matches(meant, path)) is not { } file)
                    continue;
                if (meant == slashed)
                    return $"it differs from '{file}' in letter case";
                var reason = candidate != slashed ? "patterns start below the corpus root" : "it names a folder and not the files in it";
                return $"{reason}: write '{meant}'";
            }
        }

        return "no file under the corpus root has such a path";
    }

    private static string WithoutRoot(string pattern, string rootName) =>
        pattern.StartsWith(rootName + "/", StringComparison.OrdinalIgnoreCase) ? pattern.Substring(rootName.Length + 1) : pattern;

    private static bool Matches(string pattern, string path)
    {
        // MSBuild takes '*.*' for '*'.
        var segments = pattern.ToUpperInvariant().Replace('\\', '/').Split('/').Select(segment => segment == "*.*" ? "*" : segment);
        return new Glob(string.Join("/", segments)).Matches(path.ToUpperInvariant());
    }
}
