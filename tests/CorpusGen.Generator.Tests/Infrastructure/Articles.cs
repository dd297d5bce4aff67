namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>Articles that tests share.</summary>
internal static class Articles
{
    public const string HarborTalks = """
        ---
        title: Harbor talks end
        date: 2031-06-19T09:40:00+09:00
        lang: en
        tags: [harbor, treaty]
        actors:
          - {id: hamaura, type: person, name: Mio Hamaura, alternateName: [Hamaura], jobTitle: Prime Minister, affiliation: minato}
          - {id: minato, type: state, name: Minato}
          - {id: port-union, type: organization, name: Port Union, alternateName: [港湾労連]}
        quotes:
          - {id: kept-promise, speaker: hamaura, cue: said, exact: The route opens as promised}
          - {speaker: port-union, exact: [We want to believe it, promises were broken before]}
        dates:
          - {exact: the 18th}
          - {exact: "2035", value: "2035", mod: ON_OR_BEFORE}
        ---
        “The route opens as promised,” Hamaura said on the 18th in Minato.

        “We want to believe it,” the Port Union said, “promises were broken before.”
        Work ends in 2035.

        """;

    public const string Reply = """
        ---
        title: The union replies
        date: 2031-06-21
        lang: ja
        actors:
          - {id: port-union, type: organization, name: Port Union, alternateName: [港湾労連]}
        quotes:
          - {id: wait, speaker: port-union, exact: 船を待つ}
        ---
        港湾労連は「船を待つ」と述べた。

        """;
}
