using System.Globalization;
using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Classes;

/// <summary>Understands the attributes of <c>System.ComponentModel.DataAnnotations</c>.</summary>
internal static class RuleReader
{
    public const string Namespace = "System.ComponentModel.DataAnnotations";

    /// <summary>
    /// The rule that <paramref name="attribute"/> states for a property of <paramref name="type"/>; <see langword="null"/> when it
    /// states none, or, with the reason, when it makes no sense there.
    /// </summary>
    public static FieldRule? Read(AttributeData attribute, FieldType type, out string? wrong)
    {
        wrong = null;
        if (attribute.AttributeClass is not { } symbol || symbol.ContainingNamespace?.ToDisplayString() != Namespace)
            return null;
        var arguments = attribute.ConstructorArguments;
        var first = Integer(arguments, 0);
        var isText = type is ScalarType { Kind: ScalarKind.String };
        var hasLength = isText || type is ListType or DictionaryType;
        (FieldRule? rule, var fits) = symbol.Name switch
        {
            "RangeAttribute" => ((FieldRule?)Range(attribute), HasOrder(type)),
            "StringLengthAttribute" => (new LengthRule(Named(attribute, "MinimumLength") as int? ?? 0, first), isText),
            "MinLengthAttribute" => (new LengthRule(first, int.MaxValue), hasLength),
            "MaxLengthAttribute" => (new LengthRule(0, first >= 0 ? first : int.MaxValue), hasLength),
            "RequiredAttribute" when isText && Named(attribute, "AllowEmptyStrings") is not true => (new LengthRule(1, int.MaxValue), true),
            "LengthAttribute" => (new LengthRule(first, Integer(arguments, 1)), hasLength),
            "RegularExpressionAttribute" => (new PatternRule(arguments[0].Value as string ?? ""), isText),
            "UrlAttribute" => (new UrlRule(), isText || type is ScalarType { Kind: ScalarKind.Uri }),
            "EmailAddressAttribute" => (new EmailAddressRule(), isText),
            "AllowedValuesAttribute" => (new AllowedValuesRule(Values(arguments).Select(Text).ToEquatableArray()), type is ScalarType),
            _ => (null, true),
        };

        var name = symbol.Name.Substring(0, symbol.Name.Length - "Attribute".Length);
        if (!fits)
            wrong = $"[{name}] has no meaning for values of its type";
        else if (rule is PatternRule { Pattern: var pattern } && !IsValid(pattern))
            wrong = $"the expression '{pattern}' cannot be read";
        else if (rule is RangeRule range && type is ScalarType { Kind: var kind } && !range.Suits(kind))
            wrong = $"the bounds {range.Minimum} and {range.Maximum} cannot be compared to values of its type";
        else
            return rule;
        return null;
    }

    private static RangeRule Range(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        var first = arguments.Length == 3 ? 1 : 0;
        return new RangeRule(
            Text(arguments[first]),
            Text(arguments[first + 1]),
            Named(attribute, "MinimumIsExclusive") is true,
            Named(attribute, "MaximumIsExclusive") is true);
    }

    private static bool HasOrder(FieldType type) => type is ScalarType
    {
        Kind: not (ScalarKind.String or ScalarKind.Boolean or ScalarKind.Uri or ScalarKind.PartialDate),
    };

    private static bool IsValid(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>
    /// The values of a parameter <c>params object?[]</c>, for which C# takes a <see langword="null"/> without an array around it.
    /// </summary>
    private static IEnumerable<TypedConstant> Values(IReadOnlyList<TypedConstant> arguments) =>
        arguments[0].IsNull ? Enumerable.Empty<TypedConstant>() : arguments[0].Values;

    private static int Integer(IReadOnlyList<TypedConstant> arguments, int index) =>
        arguments.Count > index && arguments[index] is { Kind: TypedConstantKind.Primitive, Value: int value } ? value : int.MaxValue;

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static string Text(TypedConstant constant) => constant.Value switch
    {
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}
