using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Schema;

/// <summary>The keys of an actor's definition, and of the register of actors.</summary>
public static class ActorKeys
{
    private static readonly FrontMatterKey Id = new(
        "id", KeyShape.Text, "letters, digits, `-`, `_`, `.`, `/`", "The id that other places refer to.", IsRequired: true)
    {
        Term = "identifier",
        Letter = ActorLetters.Id,
    };

    private static readonly FrontMatterKey Type = new(
        "type", KeyShape.Choice, "`person`, `organization` or `state`", "The kind of actor.", IsRequired: true)
    {
        Choices = Choices.SharedActorTypes,
    };

    private static readonly FrontMatterKey Name = new("name", KeyShape.Text, "text", "The name.", IsRequired: true)
    {
        Term = "name",
        Letter = ActorLetters.Name,
        Prose = Prose.Line,
    };

    private static readonly FrontMatterKey[] Others =
    [
        new("alternateName", KeyShape.Texts, "a list, or one text", "Other names that bodies use; the longest counts where names overlap.")
        {
            Term = "alternateName",
            Letter = ActorLetters.AlternateName,
            Prose = Prose.Line,
        },
        new("jobTitle", KeyShape.Text, "text", "The office or profession of a person.")
        {
            Term = "jobTitle",
            Letter = ActorLetters.JobTitle,
            Prose = Prose.Line,
        },
        new("affiliation", KeyShape.Actor, "an actor's id", "The organization or state that the actor belongs to; never in a circle.")
        {
            Term = "affiliation",
            Letter = ActorLetters.Affiliation,
        },
        new("country", KeyShape.Text, "ISO 3166-1, two letters", "The country, such as JP.")
        {
            Term = "addressCountry",
            Letter = ActorLetters.Country,
        },
        new("sameAs", KeyShape.Texts, "absolute URIs", "Pages that identify the actor.") { Term = "sameAs", Letter = ActorLetters.SameAs },
    ];

    /// <summary>The keys of a definition of the register, in the order of the documentation.</summary>
    public static readonly EquatableArray<FrontMatterKey> All = new([Id, Type, Name, .. Others]);

    /// <summary>The key of the number of people that an unnamed source is.</summary>
    public static readonly FrontMatterKey Count = new(
        "count", KeyShape.Count, "a whole number from 1; only of `unnamed`", "How many people the source is.")
    {
        Letter = ActorLetters.Count,
    };

    /// <summary>The key of names that one body alone uses, in an article's list.</summary>
    public static readonly FrontMatterKey As = new(
        "as",
        KeyShape.Texts,
        "a list, or one text; in an article only",
        "Names that this body alone uses for the actor; no other body is searched for them.")
    {
        Letter = ArticleLetters.ActorName,
        Prose = Prose.Line,
    };

    /// <summary>The keys of the definition of an unnamed source.</summary>
    public static readonly EquatableArray<FrontMatterKey> OfUnnamed = new(
    [
        Id,
        Type with { Choices = new([Choices.Unnamed]) },
        Name with { IsRequired = false },
        .. Others.Where(key => key.Name != "jobTitle"),
        Count,
        As,
    ]);

    /// <summary>The keys of the definition of any other actor in an article.</summary>
    public static readonly EquatableArray<FrontMatterKey> OfNamed = new([.. All, As]);

    /// <summary>The keys of an entry of an article's list.</summary>
    public static readonly EquatableArray<FrontMatterKey> InArticles = new(
    [
        Id,
        Type with
        {
            Value = "`person`, `organization` or `state`; in an article also `unnamed`",
            Choices = Choices.Texts(Choices.ActorTypes),
        },
        Name with { Value = "text, which `unnamed` may lack" },
        .. Others,
        Count,
        As,
    ]);

    /// <summary>The keys of the register, <c>actors.yaml</c>.</summary>
    public static readonly EquatableArray<FrontMatterKey> Register = new(
        [new("actors", KeyShape.Definitions, "a list of definitions", "The actors that articles share.", IsRequired: true)]);
}
