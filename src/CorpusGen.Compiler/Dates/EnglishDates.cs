using System.Globalization;

namespace CorpusGen.Compiler.Dates;

/// <summary>Calendar words as messages spell them.</summary>
internal static class EnglishDates
{
    /// <summary><c>June</c>.</summary>
    public static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary><c>18th</c>.</summary>
    public static string Ordinal(int number)
    {
        var suffix = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
