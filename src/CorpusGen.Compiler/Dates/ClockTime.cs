using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusGen.Compiler.Dates;

/// <summary>The time of day in a text, for advice on how to write it.</summary>
internal static class ClockTime
{
    private static readonly Regex Clock = new(
        @"(?<![0-9:])(?:(?<half>午前|午後)\s*)?(?<hour>[0-9]{1,2})"
            + @"(?:(?::|時|\s?h\s?)(?<minute>[0-9]{2})?分?|(?=\s*(?:[ap]\.?m\b|uhr\b)))"
            + @"(?::(?<second>[0-9]{2}))?\s*(?<half>[ap]\.?m\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether the text has a time of day, possible or not: advice that leaves it out would lose it.</summary>
    public static bool IsIn(string text) => text.Length <= DateExpression.MaxLength && Clock.IsMatch(text);

    /// <summary>The time as EDTF writes it, <c>09:40</c>, or null.</summary>
    public static string? Find(string text)
    {
        if (text.Length > DateExpression.MaxLength || Clock.Match(text) is not { Success: true } match)
            return null;
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var half = match.Groups["half"].Value.ToLowerInvariant();
        if (half.Length > 0 && half[0] is '午' or 'a' or 'p')
            hour = (hour % 12) + (half[half.Length - 1] == '後' || half[0] == 'p' ? 12 : 0);
        var minute = match.Groups["minute"].Success ? match.Groups["minute"].Value : "00";
        var second = match.Groups["second"].Success ? ":" + match.Groups["second"].Value : "";
        return hour > 23 ? null : FormattableString.Invariant($"{hour:00}:{minute}{second}");
    }
}
