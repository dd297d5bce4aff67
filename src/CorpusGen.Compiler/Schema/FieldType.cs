using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>What a property of the user's takes.</summary>
/// <param name="CSharp">The type in C#, without the <c>?</c> of a property that may be missing.</param>
public abstract record FieldType(string CSharp);

/// <summary>One value that is written as text.</summary>
public sealed record ScalarType(ScalarKind Kind, string CSharp) : FieldType(CSharp);

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">The enumeration's name for people.</param>
/// <param name="Members">Its members.</param>
/// <param name="CSharp">Its full name.</param>
public sealed record EnumType(string Name, EquatableArray<EnumMember> Members, string CSharp) : FieldType(CSharp);

/// <summary>A member of an enumeration.</summary>
/// <param name="Texts">How an article may write it, the form to recommend first.</param>
/// <param name="Number">The number that it stands for.</param>
public sealed record EnumMember(EquatableArray<string> Texts, string Number);

/// <summary>An actor or an article, by its id.</summary>
/// <param name="Kind">Which actors, or an article.</param>
/// <param name="Name">The name for people of what is referred to.</param>
/// <param name="CSharp">Its full name.</param>
public sealed record ReferenceType(ReferenceKind Kind, string Name, string CSharp) : FieldType(CSharp);

/// <summary>What can be referred to.</summary>
public enum ReferenceKind
{
    /// <summary>Any actor.</summary>
    Actor,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A state.</summary>
    State,

    /// <summary>An article.</summary>
    Article,
}

/// <summary>A list.</summary>
/// <param name="Item">What its items are.</param>
/// <param name="ItemCSharp">The type of its items in C#, with the <c>?</c> of values that may be missing.</param>
/// <param name="IsImmutableArray">Whether it is an <c>ImmutableArray</c>, else an <c>IReadOnlyList</c>.</param>
/// <param name="CSharp">Its full name.</param>
public sealed record ListType(FieldType Item, string ItemCSharp, bool IsImmutableArray, string CSharp) : FieldType(CSharp);

/// <summary>A dictionary whose keys are text.</summary>
/// <param name="Value">What its values are.</param>
/// <param name="ValueCSharp">The type of its values in C#, with the <c>?</c> of values that may be missing.</param>
/// <param name="IsImmutable">Whether it is an <c>ImmutableDictionary</c>, else an <c>IReadOnlyDictionary</c>.</param>
/// <param name="CSharp">Its full name.</param>
public sealed record DictionaryType(FieldType Value, string ValueCSharp, bool IsImmutable, string CSharp) : FieldType(CSharp);

/// <summary>A mapping: one of the <see cref="ArticleClass.Objects"/>.</summary>
public sealed record NestedType(string CSharp) : FieldType(CSharp);

/// <summary>The kinds of values that are written as text.</summary>
public enum ScalarKind
{
#pragma warning disable CS1591 // the types of the framework with these names
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateOnly,
    DateTimeOffset,
    TimeSpan,
    PartialDate,
    Uri,
#pragma warning restore CS1591
}
