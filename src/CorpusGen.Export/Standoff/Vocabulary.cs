using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Standoff;

/// <summary>The names of keys and types in linked data: the terms of schema.org, and names of CorpusGen for everything else.</summary>
internal static class Vocabulary
{
    public const string SchemaPrefix = "schema";
    public const string OwnPrefix = "corpusgen";

    /// <summary>The namespaces of the prefixes.</summary>
    public static readonly (string Prefix, string Iri)[] Prefixes = [(SchemaPrefix, "https://schema.org/"), (OwnPrefix, "urn:corpusgen:")];

    /// <summary>The name of a key.</summary>
    public static string Of(FrontMatterKey key) =>
        // A byline has a term of IPTC ninjs, and not of schema.org. The status of a work is a word there, and a switch here.
        key.Term is null or "by" || key.Shape == KeyShape.Switch ? $"{OwnPrefix}:{key.Name}" : $"{SchemaPrefix}:{key.Term}";

    /// <summary>The name of a type of actors.</summary>
    public static string Of(ActorType type) => type switch
    {
        ActorType.Person => "schema:Person",
        ActorType.Organization => "schema:Organization",
        ActorType.State => "corpusgen:State",
        _ => "corpusgen:UnnamedSource",
    };
}
