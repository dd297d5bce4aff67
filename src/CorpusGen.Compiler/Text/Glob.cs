namespace CorpusGen.Compiler.Text;

/// <summary>
/// A pattern of paths under the corpus root: <c>?</c> is any character of a folder's or file's name, <c>*</c> any number of them,
/// <c>**</c> any number of folders; <c>/</c> separates them. Letter case counts, on every system.
/// </summary>
public sealed class Glob(string pattern) : IEquatable<Glob>
{
    private readonly string[] _segments = pattern.Replace('\\', '/').Trim('/').Split('/');

    /// <summary>The pattern as it was written.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>How specific the pattern is: the number of its characters that are not wildcards.</summary>
    public int Specificity { get; } = pattern.Count(character => character is not ('*' or '?'));

    /// <summary>Whether <paramref name="path"/>, with <c>/</c> between folders, is one of those meant.</summary>
    public bool Matches(string path)
    {
        // Rows of a table: which of the pattern's first segments the path's first segments can be. Never exponential.
        var names = path.Split('/');
        var reached = new bool[_segments.Length + 1];
        reached[0] = true;
        for (var i = 0; i < _segments.Length && _segments[i] == "**"; i++)
            reached[i + 1] = true;
        foreach (var name in names)
        {
            var next = new bool[_segments.Length + 1];
            for (var i = 0; i < _segments.Length; i++)
            {
                if (_segments[i] == "**")
                    next[i + 1] = next[i] = next[i] || next[i + 1] || reached[i] || reached[i + 1];
                else if (reached[i] && IsMatch(_segments[i], name))
                    next[i + 1] = true;
            }

            // A '**' also matches no folder at all.
            for (var i = 0; i < _segments.Length; i++)
                next[i + 1] |= next[i] && _segments[i] == "**";
            reached = next;
        }

        return reached[_segments.Length];
    }

    /// <inheritdoc/>
    public bool Equals(Glob? other) => other is not null && Pattern == other.Pattern;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Glob);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    /// <inheritdoc/>
    public override string ToString() => Pattern;

    /// <summary>Greedy with one point of return: the last <c>*</c>.</summary>
    private static bool IsMatch(string pattern, string name)
    {
        int at = 0, star = -1, mark = 0;
        for (var i = 0; i < name.Length;)
        {
            if (at < pattern.Length && (pattern[at] == '?' || (pattern[at] == name[i] && pattern[at] != '*')))
            {
                at++;
                i++;
            }
            else if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                mark = i;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++mark;
            }
            else
                return false;
        }

        return pattern.Substring(at).All(unit => unit == '*');
    }
}
