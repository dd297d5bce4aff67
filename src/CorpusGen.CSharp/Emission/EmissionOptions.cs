using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Emission;

/// <summary>What the consumer's project decides about the emitted code.</summary>
/// <param name="Namespace">Where the class <c>Corpus</c> is; valid C#.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record EmissionOptions(string Namespace, string Visibility)
{
    /// <summary>Whether there is anything to emit: the project has a corpus, and the emitted code can compile in it.</summary>
    public bool IsWanted { get; init; }

    /// <summary>Whether the consumer's framework has <c>NotNullWhen</c>; .NET Standard 2.0 has not.</summary>
    public bool HasNullableAttributes { get; init; }

    /// <summary>Whether the consumer's framework has System.Text.Json.</summary>
    public bool HasJson { get; init; }

    /// <summary>Whether the consumer's framework has <c>DynamicallyAccessedMembers</c>, which a trimmer reads.</summary>
    public bool HasTrimming { get; init; }

    /// <summary>
    /// Whether anybody can see documentation comments: an editor, a documentation file, emitted files. They are more than half of
    /// the emitted text, and a build that drops them need not read them.
    /// </summary>
    public bool HasDocumentation { get; init; }

    /// <summary>
    /// Whether a running application must start again when an article is edited, because its embedded files do not change.
    /// </summary>
    public bool RestartsOnEdit { get; init; }

    /// <summary>Whether the tables of all articles might be too much for the strings of one assembly.</summary>
    public bool HasLargeTables { get; init; }

    /// <summary>The namespace of the types of names, which keeps them out of completion lists.</summary>
    public string NamesNamespace => Namespace + ".CorpusNames";

    /// <summary>The same namespace for code in any namespace.</summary>
    public string NamesNamespaceInCode => "global::" + NamesNamespace;
}

/// <summary>The part of a corpus that its index is emitted from: an edit of a body or a quote leaves it equal.</summary>
internal sealed record CorpusIndex(EquatableArray<int> Order, EquatableArray<LinkedActor> Actors, int Buckets)
{
    /// <summary>The full names of the own classes, by number.</summary>
    public EquatableArray<string> Classes { get; init; }

    /// <summary>Whether some articles have a name and are not in the corpus.</summary>
    public bool HasWithheld { get; init; }

    public static CorpusIndex Of(CSharpCorpus corpus) => new(corpus.Order, corpus.Actors, corpus.Buckets.Count)
    {
        HasWithheld = corpus.Withheld.Count > 0,
        Classes = corpus.Classes,
    };
}
