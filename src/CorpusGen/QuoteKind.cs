using System.Text.Json.Serialization;

namespace CorpusGen;

/// <summary>How a quotation is rendered in the article (the four kinds of speech presentation).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuoteKind>))]
public enum QuoteKind
{
    /// <summary>The words themselves, between quotation marks.</summary>
    Direct,

    /// <summary>The content in the article's own grammar: “he promised that …”.</summary>
    Indirect,

    /// <summary>Indirect speech with quoted fragments in it.</summary>
    Mixed,

    /// <summary>The fact that someone spoke, without the content in clause form: “he rejected the offer”.</summary>
    Reported,
}
