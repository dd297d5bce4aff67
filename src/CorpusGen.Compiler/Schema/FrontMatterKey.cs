using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>What the value of a built-in key is made of.</summary>
public enum KeyShape
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A list of texts, or one text.</summary>
    Texts,

    /// <summary>A day, or a moment with its offset from UTC.</summary>
    Date,

    /// <summary>A date of any precision, or an interval: EDTF.</summary>
    Edtf,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Switch,

    /// <summary>A whole number from 1.</summary>
    Count,

    /// <summary>One of <see cref="FrontMatterKey.Choices"/>.</summary>
    Choice,

    /// <summary>The id of an actor.</summary>
    Actor,

    /// <summary>A list of ids of actors, or one.</summary>
    Actors,

    /// <summary>A list of ids of actors and of definitions: <see cref="ActorKeys"/>.</summary>
    Cast,

    /// <summary>A list of definitions of actors.</summary>
    Definitions,

    /// <summary>A list of quotes: <see cref="QuoteKeys"/>.</summary>
    Quotes,

    /// <summary>A list of dates: <see cref="DateKeys"/>.</summary>
    Dates,

    /// <summary>A list of mentions: <see cref="MentionKeys"/>.</summary>
    Mentions,
}

/// <summary>Free text that no rule and no body bounds, so that only its form can show that YAML cut it.</summary>
public enum Prose : byte
{
    /// <summary>The value has rules: an id, a date, words of the body.</summary>
    None,

    /// <summary>A title, a name, a tag: no line end is part of it.</summary>
    Line,

    /// <summary>Lines of text.</summary>
    Lines,
}

/// <summary>A key of the built-in front matter, described once for everything that reads, writes or explains it.</summary>
/// <param name="Name">The key as articles write it.</param>
/// <param name="Shape">What its value is made of.</param>
/// <param name="Value">The value in a few words, for the documentation.</param>
/// <param name="Meaning">One sentence.</param>
/// <param name="IsRequired">Whether it must be written.</param>
public sealed record FrontMatterKey(string Name, KeyShape Shape, string Value, string Meaning, bool IsRequired = false)
{
    /// <summary>The property of schema.org that has the same meaning, where there is one.</summary>
    public string? Term { get; init; }

    /// <summary>
    /// The letter of the field that has the value in the tables; <see langword="null"/> where the value is not a field: a place, a list of
    /// lines, the kind of a line.
    /// </summary>
    public char? Letter { get; init; }

    /// <summary>Whether the value is free text.</summary>
    public Prose Prose { get; init; }

    /// <summary>The texts that a <see cref="KeyShape.Choice"/> takes.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>
    /// Whether a property of an own class may have this key, and then gets it: true for each key that came after the first release, because
    /// a new version must not take a key away from the projects that use it.
    /// </summary>
    public bool YieldsToOwnProperties { get; init; }
}

/// <summary>Views of lists of keys.</summary>
internal static class FrontMatterKeys
{
    /// <summary>The names of <paramref name="keys"/>, in their order.</summary>
    public static string[] Names(this EquatableArray<FrontMatterKey> keys) => [.. keys.Select(key => key.Name)];
}
