using System.Text.RegularExpressions;

namespace CorpusGen.Repository.Tests;

/// <summary>Finds phrases that make a sentence hard to read, in comments, messages and pages.</summary>
internal static partial class English
{
    /// <summary>Each phrase with the plain words to write instead.</summary>
    private static readonly (Regex Phrase, string Instead)[] Banned =
    [
        (Word(@"stands?|stood"), "is, is at, occurs"),
        (Word(@"says?|said"), "states, contains, asks; or name the field"),
        (Word(@"(is|are|was|were) no(?! (more|less|longer|later|earlier|fewer|larger|smaller)\b)"), "is not a"),
        (Word(@"(is|are|was|has|have) none|is nobody's"), "is not one, does not have one"),
        (Word(@"of (ours|the user's|its own|their own|the consumer's)|the user's|somebody's"), "generated, your"),
        (Word(@"what(?! to\b)(?![^.;]*\?)"), "the noun that is meant"),
        (Word(@"(that|those) (of|in|which|who)"), "the noun again"),
        (Word(@"one (that|which|of which|without|with)"), "the noun again"),
        (Word(@"the (others|same|former|latter)(?= (are|is|have|has|as text)\b)"), "the noun again"),
        (new Regex(@"[,;] as (?!well\b|if\b|long\b|soon\b|far\b|much\b|many\b)", RegexOptions.IgnoreCase), "because, such as"),
        (Word(@"but for|of which|by (?:itself|themselves) alone|so that which"), "except; a sentence of its own"),
        (Word(@"for the one who|whoever|whatever|wherever it"), "name the person or the thing"),
        (Word(@"is left alone|is let pass|are left alone"), "is ignored"),
    ];

    /// <summary>Each place with a banned phrase: file, line, the phrase.</summary>
    public static IEnumerable<string> Findings() =>
        from file in Repository.Files(".cs", "src").Concat(Repository.Files(".targets", "src")).Concat(Repository.Files(".props", "src"))
            .Concat(Repository.Files(".md", "docs")).Append("README.md").Append("CONTRIBUTING.md")
        from line in Prose(file)
        from banned in Banned
        from Match match in banned.Phrase.Matches(line.Text)
        select FormattableString.Invariant($"{file}({line.Number}): '{match.Value}' (write: {banned.Instead}): {line.Text.Trim()}");

    /// <summary>The lines of a file that people read: comments and texts of code, pages without their code.</summary>
    private static IEnumerable<(int Number, string Text)> Prose(string file)
    {
        var isPage = file.EndsWith(".md", StringComparison.Ordinal);
        var isXml = !isPage && !file.EndsWith(".cs", StringComparison.Ordinal);
        var (number, isFenced, isComment) = (0, false, false);
        foreach (var line in Repository.Read(file).Split('\n'))
        {
            number++;
            if (isPage)
            {
                if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                    isFenced = !isFenced;
                else if (!isFenced)
                    yield return (number, InlineCode().Replace(line, "`x`"));
            }
            else if (isXml)
            {
                isComment |= line.Contains("<!--", StringComparison.Ordinal);
                if (isComment)
                    yield return (number, line);
                isComment &= !line.Contains("-->", StringComparison.Ordinal);
            }
            else
            {
                foreach (Match part in CommentOrText().Matches(line))
                {
                    if (part.Value.Contains(' ', StringComparison.Ordinal))
                        yield return (number, Tag().Replace(part.Value, "x"));
                }
            }
        }
    }

    private static Regex Word(string alternatives) => new($@"\b(?:{alternatives})\b", RegexOptions.IgnoreCase);

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|//.*$")]
    private static partial Regex CommentOrText();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
