using System.Text.Json;
using NJsonSchema;

namespace CorpusGen.Tool.Tests;

public sealed class SarifTests
{
    [SchemaFact]
    public async Task A_log_is_valid()
    {
        using var corpus = new Corpus(
            ("a.md", Corpus.NearMiss),
            ("日本 %.md", Corpus.NearMiss.Replace("Harbor", "b", StringComparison.Ordinal)),
            ("b.md", "no front matter\n"),
            ("c.md", Corpus.Sound + "---\n"),
            ("d.md", "---\ntitle: T\ndate: 2031-06-19\nid: a\n---\n"),
            ("e.md", "---\ntitle: T\ndate: 2031-06-19\nid: a\n---\n"));
        var schema = await JsonSchema.FromFileAsync(SchemaFact.Path!);
        Assert.Empty(schema.Validate(corpus.Run("check", "--format", "sarif", "--hints").Output));
        using var empty = new Corpus(("a.md", Corpus.Sound));
        Assert.Empty(schema.Validate(empty.Run("check", "--format", "sarif").Output));
    }

    [Fact]
    public void A_result_has_its_rule_its_place_and_its_fix()
    {
        using var corpus = new Corpus(("日本 %.md", Corpus.NearMiss));
        var run = JsonDocument.Parse(corpus.Run("check", "--format", "sarif").Output).RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("CG3001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("%E6%97%A5%E6%9C%AC%20%25.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal((6, 12), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("promised", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }
}

/// <summary>A test that needs the schema of SARIF, which this repository may not contain: a folder beside it does.</summary>
internal sealed class SchemaFact : FactAttribute
{
    public SchemaFact()
    {
        if (Path is null)
            Skip = "There is no folder 'shared/data' with sarif-schema-2.1.0.json above the repository.";
    }

    public static string? Path { get; } = Above(AppContext.BaseDirectory)
        .Select(folder => System.IO.Path.Combine(folder, "shared", "data", "sarif-schema-2.1.0.json"))
        .FirstOrDefault(File.Exists);

    private static IEnumerable<string> Above(string folder)
    {
        for (var above = folder; above is not null; above = System.IO.Path.GetDirectoryName(above))
            yield return above;
    }
}
