using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>A value in an article's own fields. Values are a tree like the front matter, so that any output can be made of them.</summary>
public abstract record OwnValue;

/// <summary>A value that is written as text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The text in the one form of that kind, independent of culture: see <see cref="ScalarKind"/>.</param>
public sealed record OwnScalar(ScalarKind Kind, string Text) : OwnValue;

/// <summary>A member of an enumeration.</summary>
public sealed record OwnMember(EnumMember Member) : OwnValue;

/// <summary>The id of an actor or of an article.</summary>
public sealed record OwnId(ReferenceKind Kind, string Id) : OwnValue;

/// <summary>A list.</summary>
public sealed record OwnList(EquatableArray<OwnValue> Items) : OwnValue;

/// <summary>A dictionary.</summary>
public sealed record OwnDictionary(EquatableArray<OwnEntry> Entries) : OwnValue;

/// <summary>An entry of a dictionary.</summary>
public sealed record OwnEntry(string Key, OwnValue Value);

/// <summary>A mapping: a field for each property of its type, in their order.</summary>
public sealed record OwnObject(EquatableArray<OwnField> Fields) : OwnValue;

/// <summary>The value of a property.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Value">The value; <see langword="null"/> where it is missing, or has an error.</param>
public sealed record OwnField(string Property, OwnValue? Value);

/// <summary>An id in an article's own fields.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Its place.</param>
/// <param name="Type">The type that the id must be of.</param>
/// <param name="Property">The property, for people.</param>
/// <param name="Declaration">Which property it is.</param>
public sealed record OwnReference(string Id, SourceSpan Span, ReferenceType Type, string Property, string Declaration);
