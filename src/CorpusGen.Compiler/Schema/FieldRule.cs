using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>What a value must be besides of its type: an attribute of <c>System.ComponentModel.DataAnnotations</c>.</summary>
public abstract record FieldRule;

/// <summary><c>[Range]</c>.</summary>
public sealed record RangeRule(string Minimum, string Maximum, bool MinimumIsExclusive, bool MaximumIsExclusive) : FieldRule
{
    /// <summary>Whether values of that kind can be compared to the bounds.</summary>
    public bool Suits(ScalarKind kind) => ValueText.IsBound(kind, Minimum) && ValueText.IsBound(kind, Maximum);
}

/// <summary>
/// <c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[Length]</c>: of a text in UTF-16 units, or of a list in items.
/// </summary>
public sealed record LengthRule(int Minimum, int Maximum) : FieldRule;

/// <summary><c>[RegularExpression]</c>, which all of the text matches.</summary>
public sealed record PatternRule(string Pattern) : FieldRule;

/// <summary><c>[Url]</c>.</summary>
public sealed record UrlRule : FieldRule;

/// <summary><c>[EmailAddress]</c>.</summary>
public sealed record EmailAddressRule : FieldRule;

/// <summary><c>[AllowedValues]</c>.</summary>
public sealed record AllowedValuesRule(EquatableArray<string> Values) : FieldRule;
