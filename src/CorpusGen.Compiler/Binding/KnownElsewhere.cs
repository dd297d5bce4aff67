using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>The edits for a missing <c>title</c> or <c>date</c>, which the first heading or the name of the file may have.</summary>
internal sealed class KnownElsewhere(SourceFile file, FrontMatter frontMatter, string body, YamlEdits edits)
{
    private static readonly Regex Heading = new(@"\A\s*# +(?<text>[^\n]*?)(?: +#+)? *(?:\n|\z)", RegexOptions.CultureInvariant);

    private static readonly Regex DateOfName = new(
        @"(?:^|/)(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[-_.][^/]*\z",
        RegexOptions.CultureInvariant);

    /// <summary>Takes the heading, or leaves a gap.</summary>
    public EquatableArray<Edit> Title(FrontMatterEntry? empty)
    {
        var heading = Heading.Match(body).Groups["text"].Value;
        return string.IsNullOrWhiteSpace(heading)
            ? Edit.Of("Add 'title'", EditKind.Snippet, Added("title", empty, "…"))
            : Edit.Of("Take the heading as 'title'", EditKind.Fix, Added("title", empty, heading));
    }

    /// <summary>Takes the date with which the name of the file begins, or leaves a gap.</summary>
    public EquatableArray<Edit> Date(FrontMatterEntry? empty)
    {
        var written = DateOfName.Match(file.RelativePath).Groups["date"].Value;
        return PartialDate.TryParse(written, out _)
            ? Edit.Of("Take the date of the file's name", EditKind.Fix, Added("date", empty, written))
            : Edit.Of("Add 'date'", EditKind.Snippet, Added("date", empty, "…"));
    }

    private TextChange? Added(string key, FrontMatterEntry? empty, string text) =>
        empty is not null ? edits.Fill(empty, text)
        : key == "date" && frontMatter.Root.Entry("title") is not null ? edits.Add(frontMatter.Root, "title", key, text)
        : edits.AddFirst(frontMatter, key, text);
}
