using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>The type of the values that a property takes. It has nothing of C#: see <c>TypeShape</c> in CorpusGen.CSharp.</summary>
public abstract record FieldType;

/// <summary>A value that is written as text.</summary>
public sealed record ScalarType(ScalarKind Kind) : FieldType;

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">The enumeration's name for people.</param>
/// <param name="Members">Its members.</param>
public sealed record EnumType(string Name, EquatableArray<EnumMember> Members) : FieldType;

/// <summary>A member of an enumeration.</summary>
/// <param name="Texts">How an article may write it, the form to recommend first.</param>
/// <param name="Number">Its number.</param>
public sealed record EnumMember(EquatableArray<string> Texts, string Number);

/// <summary>An actor or an article, by its id.</summary>
/// <param name="Kind">Which actors, or an article.</param>
/// <param name="Name">The name for people of the type that is referred to.</param>
/// <param name="FullName">Its full name.</param>
public sealed record ReferenceType(ReferenceKind Kind, string Name, string FullName) : FieldType;

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

    /// <summary>A source without a name of the same article.</summary>
    UnnamedSource,

    /// <summary>An article.</summary>
    Article,
}

/// <summary>A list.</summary>
/// <param name="Item">The type of its items.</param>
public sealed record ListType(FieldType Item) : FieldType;

/// <summary>A dictionary whose keys are text.</summary>
/// <param name="Value">The type of its values.</param>
public sealed record DictionaryType(FieldType Value) : FieldType;

/// <summary>A mapping.</summary>
/// <param name="FullName">The name of one of the <see cref="ArticleClass.Objects"/>.</param>
public sealed record NestedType(string FullName) : FieldType;

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
