namespace CorpusGen.Compiler.Schema;

/// <summary>Checks values against the rules of their properties, with the results of the attributes of
/// <c>System.ComponentModel.DataAnnotations</c>.</summary>
internal static class FieldRules
{
    /// <summary>Says that the article used up the time for its expressions: whether a value breaks the rule is not known.</summary>
    public const string OutOfTime = "is not checked, because the regular expressions of one article have a tenth of a second in all";

    /// <summary>What is wrong with a list of that many items; <see langword="null"/> for nothing.</summary>
    public static string? Explain(FieldRule rule, int count) => rule is LengthRule length ? ExplainLength(length, count, "item") : null;

    /// <summary>What is wrong with one value; <see langword="null"/> for nothing.</summary>
    public static string? Explain(FieldRule rule, FieldType type, string canonical, ExpressionMatches expressions) => (rule, type) switch
    {
        (LengthRule length, _) => ExplainLength(length, canonical.Length, "character"),
        (RangeRule range, ScalarType scalar) => ExplainRange(range, scalar.Kind, canonical),
        (PatternRule pattern, _) => ExplainPattern(pattern.Pattern, canonical, expressions),
        (UrlRule, _) => IsUrl(canonical) ? null : $"takes a URL that starts with http://, https:// or ftp://; '{canonical}' does not",
        (EmailAddressRule, _) => IsEmailAddress(canonical) ? null : $"takes an e-mail address; '{canonical}' is not one",
        (AllowedValuesRule allowed, ScalarType scalar) =>
            allowed.Values.Any(value => value == canonical || ValueText.Compare(scalar.Kind, canonical, value) == 0)
            ? null
            : $"takes one of {string.Join(", ", allowed.Values)}; '{canonical}' is not one of them",
        _ => null,
    };

    private static string? ExplainLength(LengthRule rule, int length, string unit)
    {
        if (length >= rule.Minimum && length <= rule.Maximum)
            return null;
        var wanted = rule.Maximum == int.MaxValue ? $"at least {rule.Minimum}"
            : rule.Minimum == 0 ? $"at most {rule.Maximum}"
            : $"{rule.Minimum} to {rule.Maximum}";
        return $"takes {wanted} {unit}s, found {length}";
    }

    private static string? ExplainRange(RangeRule rule, ScalarKind kind, string canonical)
    {
        if (ValueText.Compare(kind, canonical, rule.Minimum) is not { } low
            || ValueText.Compare(kind, canonical, rule.Maximum) is not { } high)
            return null;
        if (low > (rule.MinimumIsExclusive ? 0 : -1) && high < (rule.MaximumIsExclusive ? 0 : 1))
            return null;
        var from = rule.MinimumIsExclusive ? $"more than {rule.Minimum}" : $"at least {rule.Minimum}";
        var to = rule.MaximumIsExclusive ? $"less than {rule.Maximum}" : $"at most {rule.Maximum}";
        return $"takes {from} and {to}; {(kind == ScalarKind.TimeSpan ? "this" : canonical)} is not that";
    }

    private static string? ExplainPattern(string pattern, string text, ExpressionMatches expressions)
    {
        // RegularExpressionAttribute accepts every empty text.
        if (text.Length == 0)
            return null;
        try
        {
            return expressions.IsMatch(pattern, text) switch
            {
                true => null,
                false => $"takes text that the expression '{pattern}' matches; '{text}' is not such text",
                null => OutOfTime,
            };
        }
        catch (ArgumentException)
        {
            return $"has the expression '{pattern}', which cannot be read";
        }
    }

    private static bool IsUrl(string text) =>
        new[] { "http://", "https://", "ftp://" }.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static bool IsEmailAddress(string text) =>
        text.IndexOf('@') is > 0 and var at && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
}
