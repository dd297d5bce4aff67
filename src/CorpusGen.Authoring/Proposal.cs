using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring;

/// <summary>The lists of front matter that entries are proposed for.</summary>
public enum ProposalKind
{
    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A quote.</summary>
    Quote,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>One entry of front matter that the text suggests, and the evidence for it.</summary>
/// <param name="Kind">The list that it belongs to.</param>
/// <param name="Range">The words in the body, in UTF-16 units.</param>
/// <param name="Words">The words.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Reason">The evidence: a clause for people.</param>
public sealed record Proposal(ProposalKind Kind, TextRange Range, string Words, double Confidence, string Reason)
{
    private const string Skipped = "skipped by a person";

    /// <summary>The id of the entry, if it has one.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the actor whose words a quote is; <see langword="null"/> below the confidence that a proposal needs.</summary>
    public string? Speaker { get; init; }

    /// <summary>The place that names the speaker: a name, a pronoun or a noun.</summary>
    public TextRange? Source { get; init; }

    /// <summary>The word that introduces a quote.</summary>
    public TextRange? Cue { get; init; }

    /// <summary>How the article renders the words of a quote.</summary>
    public QuoteKind Rendering { get; init; }

    /// <summary>Why the entry is not written; <see langword="null"/> for an entry that is written.</summary>
    public string? Withheld { get; init; }

    /// <summary>The values that a date may have, where the text does not decide.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Whether a person left it out for good.</summary>
    public bool IsSkipped => Withheld == Skipped;

    /// <summary>The entry in YAML, on one line.</summary>
    public string Yaml => FrontMatterAdditions.InBraces(this);

    /// <summary>The entry: each key with its text or its texts.</summary>
    internal IReadOnlyList<(string Key, string[] Texts)> Entry { get; init; } = [];

    /// <summary>
    /// The proposal as a person left it out: a comment of nothing but the words, which are the same in the next draft of the article.
    /// </summary>
    internal Proposal AsSkipped() => this with
    {
        Entry = Entry.Count == 1 ? Entry : [.. Entry.Where(static field => field.Key is "name" or "prefix" or "exact" or "suffix")],
        Withheld = Skipped,
    };

    /// <summary>The texts at a key of the entry.</summary>
    internal string[] this[string key] => Entry.FirstOrDefault(field => field.Key == key).Texts ?? [];
}
