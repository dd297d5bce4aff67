using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Schema;

/// <summary>
/// A part of an article's own fields, in the order in which the run time reads them.
/// </summary>
/// <param name="Kind">One of <see cref="FieldTokenKind"/>.</param>
/// <param name="Text">Of a value or a key; empty for others.</param>
public readonly record struct FieldToken(FieldTokenKind Kind, string Text = "");

/// <summary>The parts of own fields.</summary>
public enum FieldTokenKind
{
    /// <summary>A value in the one form that the run time reads.</summary>
    Value = OwnFieldLetters.Value,

    /// <summary>A value that is missing.</summary>
    Missing = OwnFieldLetters.Missing,

    /// <summary>The start of a list or dictionary.</summary>
    ListStart = OwnFieldLetters.ListStart,

    /// <summary>The end of a list or dictionary.</summary>
    ListEnd = OwnFieldLetters.ListEnd,

    /// <summary>The start of an object: its values follow, one for each property, so that the first may be missing and the object is not.</summary>
    ObjectStart = OwnFieldLetters.ObjectStart,
}

/// <summary>An id in an article's own fields.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">What it must be the id of.</param>
/// <param name="Property">The property, for people.</param>
/// <param name="Declaration">Which property it is.</param>
public sealed record OwnReference(string Id, SourceSpan Span, ReferenceType Type, string Property, string Declaration);
