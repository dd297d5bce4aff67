using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class FrontMatterScanTests
{
    private const string Article = """
        ---
        title: "Talks: the end"
        id: talks # the id
        other:
          id: not-this
        actors:
          - hamaura
          - {id: port-union, type: organization, name: 'Port, Union'}
        quotes: [{id: one, exact: a}, {speaker: [mio, ana], exact: [we promised, and kept]}]
        dates:
        - exact: >-
            on the
            18th
          "id": opening
        -
          id: 結び
        ---
        id: body
        """;

    [Fact]
    public void The_keys_that_give_names_are_found_where_they_are()
    {
        var root = Scan(Article);

        Assert.Equal("title=Talks: the end id=talks", Show(root));
        Assert.Equal("id=port-union type=organization name=Port, Union", Show(root["actors"]));
        Assert.Equal("id=one exact=a|speaker=mio exact=we promised", Show(root["quotes"]));
        Assert.Equal("exact=on the id=opening|id=結び", Show(root["dates"]));
    }

    [Theory]
    [InlineData("actors:\n  - {id: mio, type: person, name: Mio: Hama}\n  - id: ana\n   name: [Ana")]
    [InlineData("  - {id: mio, name: Mio Hama}\n - {id: ana")]
    [InlineData("actors\n- id: mio\n- id: ana")]
    [InlineData("actors: {id: mio}\nactors: {id: ana}")]
    [InlineData("id: mio\nid: ana")]
    public void In_a_register_every_id_is_an_actors(string text) =>
        Assert.Equal(["mio", "ana"], Ids(FrontMatterScan.Register(new SourceFile("/actors.yaml", "actors.yaml", text), default)));

    [Theory]
    [InlineData("Some text.\nid: talks\n")]
    [InlineData("")]
    public void Nothing_is_found_where_text_comes_first(string text) => Assert.Equal("", Show(Scan(text)));

    [Fact]
    public void Any_part_of_a_text_can_be_looked_through()
    {
        for (var start = 0; start < Article.Length; start++)
        {
            Scan(Article[start..]);
            Scan(Article[..start]);
            Scan("---\n" + Article[start..].Replace("\n", "\r\n", StringComparison.Ordinal));
        }
    }

    private static MappingNode Scan(string text) => FrontMatterScan.Article(new SourceFile("/talks.md", "talks.md", text), default);

    private static IEnumerable<string> Ids(MappingNode root) =>
        ((SequenceNode)root["actors"]!).Items.Select(item => ((ScalarNode)((MappingNode)item)["id"]!).Value);

    private static string Show(FrontMatterNode? node) => node switch
    {
        SequenceNode list => string.Join('|', list.Items.Select(Show)),
        MappingNode mapping => string.Join(' ', mapping.Entries.Select(Show).OfType<string>()),
        _ => "",
    };

    private static string? Show(FrontMatterEntry entry) => entry.Value is ScalarNode text ? $"{entry.Key.Value}={text.Value}" : null;
}
