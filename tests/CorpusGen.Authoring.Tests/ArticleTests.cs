using CorpusGen.Compiler.Reading;

namespace CorpusGen.Authoring.Tests;

/// <summary>Drafts of whole articles: those of <c>tests/drafting</c> that a change may be tried on.</summary>
public sealed class ArticleTests
{
    public static TheoryData<string> Bodies => [.. Directory.EnumerateDirectories(Root).Select(folder => Path.Combine(folder, "tuning"))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md")).Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal)];

    private static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "CorpusGen.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "tests", "drafting");
        }
    }

    /// <summary>A text that ends anywhere: within marks, behind a blank, within a word.</summary>
    [Theory]
    [MemberData(nameof(Bodies))]
    public void No_part_of_an_article_makes_it_fail(string path)
    {
        var text = File.ReadAllText(Path.Combine(Root, path));
        var body = text[FrontMatterReader.Find(text)!.Value.BodyStart..];
        for (var length = 1; length < body.Length; length += 127)
        {
            _ = Drafter.Propose(new DraftRequest(new("a.md", "a.md", body[..length])) { Lang = path[..2], Date = Drafts.Day });
            _ = Drafter.Propose(new DraftRequest(new("a.md", "a.md", body[length..])) { Lang = path[..2], Date = Drafts.Day });
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_draft_of_an_article_has_no_problem_and_is_complete(string path)
    {
        var text = File.ReadAllText(Path.Combine(Root, path));
        var draft = Drafts.Of(text[FrontMatterReader.Find(text)!.Value.BodyStart..], path[..2]);
        Assert.NotEmpty(draft.Words(ProposalKind.Quote));
    }
}
