using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CorpusGen.Compiler.Dates;

namespace CorpusGen.Compiler.Schema;

/// <summary>
/// Reads the text of a value in the one way that counts everywhere, and gives it in the form that the run time reads. Numbers have
/// a point, no group separators, and keep the digits that are written.
/// </summary>
internal static class ValueText
{
    /// <summary>A label of a host has at most 63 letters, so a shorter URL needs no look at each.</summary>
    private const int LongestPlainUrl = 70;

    private const int DecimalDigits = 28;

    // No number has more than 400 digits on one side of its point: .NET goes on through the digits of a megabyte when it is cancelled.
    private static readonly Regex Number = new(
        @"^[+-]?([0-9]{1,400}(\.[0-9]{1,400})?|\.[0-9]{1,400})([eE][+-]?[0-9]{1,3})?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Integer = new(@"^[+-]?[0-9]{1,20}\z", RegexOptions.CultureInvariant);

    private static readonly string[] DurationFormats = [@"h\:mm", @"h\:mm\:ss", "c"];

    /// <summary>The form that the run time reads, or <see langword="null"/>.</summary>
    public static string? Canonical(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.String => text,
        ScalarKind.Boolean => text is "true" or "false" ? text : null,
        ScalarKind.SByte => Whole(text, sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => Whole(text, byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => Whole(text, short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => Whole(text, ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => Whole(text, int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => Whole(text, uint.MinValue, uint.MaxValue),
        ScalarKind.Int64 => Whole(text, long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => Whole(text, ulong.MinValue, ulong.MaxValue),
        ScalarKind.Single => Floating(text, static value => !float.IsInfinity((float)value)),
        ScalarKind.Double => Floating(text, static value => !double.IsInfinity(value)),
        ScalarKind.Decimal => Decimal(text),
        ScalarKind.DateOnly => Day(text),
        ScalarKind.DateTimeOffset => Moment(text),
        ScalarKind.TimeSpan => Duration(text)?.ToString("c", CultureInfo.InvariantCulture),
        ScalarKind.PartialDate => WrittenMoment.TryRead(text, out var date, out _) ? date.ToString() : null,
        ScalarKind.Uri => AbsoluteUri(text),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What to write for a value of that kind.</summary>
    public static string Describe(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "text",
        ScalarKind.Boolean => "true or false",
        ScalarKind.SByte => "an integer from -128 to 127",
        ScalarKind.Byte => "an integer from 0 to 255",
        ScalarKind.Int16 => "an integer from -32768 to 32767",
        ScalarKind.UInt16 => "an integer from 0 to 65535",
        ScalarKind.Int32 => "an integer from -2147483648 to 2147483647",
        ScalarKind.UInt32 => "an integer from 0 to 4294967295",
        ScalarKind.Int64 => "an integer of 64 bits",
        ScalarKind.UInt64 => "an integer of 64 bits, not negative",
        ScalarKind.Single or ScalarKind.Double => "a number, such as 3.5",
        ScalarKind.Decimal => $"a number of at most {DecimalDigits} digits, such as 3.50",
        ScalarKind.DateOnly => "a day, such as 2031-06-19",
        ScalarKind.DateTimeOffset => "a moment, such as 2031-06-19T09:40:00+09:00",
        ScalarKind.TimeSpan => "a duration, such as 1:30:00 or PT1H30M",
        ScalarKind.PartialDate => "a date, such as 2031-06-19, 2031-06 or 2031",
        _ => "an absolute URI, such as https://example.org/page",
    };

    /// <summary>
    /// A value for comparisons in that kind, from the canonical text; <see langword="null"/> for kinds without an order.
    /// </summary>
    public static IComparable? Comparable(ScalarKind kind, string canonical) => kind switch
    {
        ScalarKind.TimeSpan => TimeSpan.ParseExact(canonical, "c", CultureInfo.InvariantCulture),
        >= ScalarKind.SByte and <= ScalarKind.UInt64 or ScalarKind.Decimal =>
            decimal.Parse(canonical, NumberStyles.Float, CultureInfo.InvariantCulture),
        ScalarKind.Single or ScalarKind.Double => double.Parse(canonical, NumberStyles.Float, CultureInfo.InvariantCulture),
        ScalarKind.DateOnly => DateTime.ParseExact(canonical, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        ScalarKind.DateTimeOffset => DateTimeOffset.ParseExact(canonical, "O", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>
    /// How a value compares to a bound, which may be too large for the kind of a number; <see langword="null"/> where
    /// the bound cannot be read.
    /// </summary>
    public static int? Compare(ScalarKind kind, string canonical, string bound)
    {
        if (!IsNumber(kind))
            return Canonical(kind, bound) is { } other ? Comparable(kind, canonical)?.CompareTo(Comparable(kind, other)) : null;
        var value = Comparable(kind, canonical);
        if (value is decimal exact && decimal.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var exactBound))
            return exact.CompareTo(exactBound);
        return double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var far)
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture).CompareTo(far)
            : null;
    }

    /// <summary>Whether values of that kind can be compared to the bound.</summary>
    public static bool IsBound(ScalarKind kind, string text) => IsNumber(kind)
        ? double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        : Canonical(kind, text) is { } canonical && Comparable(kind, canonical) is not null;

    /// <summary><paramref name="text"/>, where it is an absolute URI.</summary>
    public static string? AbsoluteUri(string text) =>
        // A path such as /a/b is an absolute file URI on Unix only: ask for a scheme that is written.
        IsPlainUrl(text)
            || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase))
            ? text
            : null;

    /// <summary>
    /// Whether a text is a URL of the most usual form: a host of names, and a path of letters, digits and a few marks. The first use of
    /// <see cref="Uri"/> takes as long as binding a dozen articles.
    /// </summary>
    private static bool IsPlainUrl(string text)
    {
        var at = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (at == 0 || text.Length > LongestPlainUrl)
            return false;
        while (true)
        {
            if (at == text.Length || text[at] is not (>= 'a' and <= 'z'))
                return false;
            while (at < text.Length && text[at] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                at++;
            if (at == text.Length || text[at] == '/')
                break;
            if (text[at] != '.' && text[at] != '-')
                return false;
            at++;
        }

        for (; at < text.Length; at++)
        {
            if (text[at] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '-' or '_' or '.'))
                return false;
        }

        return true;
    }

    private static bool IsNumber(ScalarKind kind) => kind is >= ScalarKind.SByte and <= ScalarKind.Decimal;

    private static string? Whole(string text, decimal minimum, decimal maximum) =>
        Integer.IsMatch(text) && decimal.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var value
        && value >= minimum && value <= maximum
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? Floating(string text, Func<double, bool> hasRoom) =>
        Number.IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && hasRoom(value)
            ? text
            : null;

    private static string? Decimal(string text) =>
        Number.IsMatch(text) && HasRoomInDecimal(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? text
            : null;

    /// <summary>Whether a <see cref="decimal"/> keeps all digits of the number, also those far behind the point.</summary>
    private static bool HasRoomInDecimal(string number)
    {
        var parts = number.Split('e', 'E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.');
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        return parts[0].TrimStart('+', '-', '0', '.').Count(char.IsDigit) <= DecimalDigits && decimals - exponent <= DecimalDigits;
    }

    private static string? Day(string text) =>
        PartialDate.TryParse(text, out var date, out _) && text.Length == 10 && date is { Precision: DatePrecision.Day, IsInterval: false }
            ? text
            : null;

    /// <summary>A moment has an offset: without one it is another instant in each time zone.</summary>
    private static string? Moment(string text) =>
        WrittenMoment.TryRead(text, out var date, out _)
            && date is { HasOffset: true, IsInterval: false, IsUncertain: false, IsApproximate: false }
            ? date.ToDateTimeOffset().ToString("O", CultureInfo.InvariantCulture)
            : null;

    private static TimeSpan? Duration(string text)
    {
        // Without a colon it would be a number of days.
        if (text.IndexOf(':') >= 0)
            return TimeSpan.TryParseExact(text, DurationFormats, CultureInfo.InvariantCulture, out var duration) ? duration : null;

        // Years and months are of no one length.
        var time = text.IndexOf('T');
        if (text.IndexOf('P') < 0 || text.IndexOf('Y') >= 0 || text.IndexOf('M') is >= 0 and var month && (time < 0 || month < time))
            return null;
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }
}
