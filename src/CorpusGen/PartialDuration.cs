using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace CorpusGen;

/// <summary>
/// A length of time in the units that are written, and no others: a month has no fixed number of days. The notation is the duration of
/// ISO 8601, which TIMEX3 uses: <c>P30D</c>, <c>P2W</c>, <c>P1Y6M</c>, <c>PT2H30M</c>. All numbers are whole.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(Json.PartialDurationJsonConverter))]
public readonly partial struct PartialDuration : IEquatable<PartialDuration>
{
    private const string Units = "YMWDHMS";
    private const int FirstOfTime = 4;
    private const int MaxDigits = 6;

    private const string Notation =
        "a duration is written P30D, P2W, P1Y6M or PT2H30M: whole numbers, the larger unit first, and T before hours, minutes and seconds";

    /// <summary>A length of time.</summary>
    /// <param name="years">Years; no number is negative.</param>
    /// <param name="months">Of any number: 18 months are not a year and six months.</param>
    /// <param name="weeks">Weeks.</param>
    /// <param name="days">Days.</param>
    /// <param name="hours">Hours.</param>
    /// <param name="minutes">Minutes.</param>
    /// <param name="seconds">Seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public PartialDuration(int years = 0, int months = 0, int weeks = 0, int days = 0, int hours = 0, int minutes = 0, int seconds = 0)
    {
        (Years, Months, Weeks, Days, Hours, Minutes, Seconds) = (years, months, weeks, days, hours, minutes, seconds);
        if (Numbers.Any(static number => number < 0))
            throw new ArgumentOutOfRangeException(nameof(years), "A length of time has no negative numbers.");
    }

    /// <summary>Years.</summary>
    public int Years { get; }

    /// <summary>Months.</summary>
    public int Months { get; }

    /// <summary>Weeks.</summary>
    public int Weeks { get; }

    /// <summary>Days.</summary>
    public int Days { get; }

    /// <summary>Hours.</summary>
    public int Hours { get; }

    /// <summary>Minutes.</summary>
    public int Minutes { get; }

    /// <summary>Seconds.</summary>
    public int Seconds { get; }

    /// <summary>Whether it has a length in days and hours, which years and months do not have.</summary>
    public bool IsExact => Years == 0 && Months == 0;

    private int[] Numbers => [Years, Months, Weeks, Days, Hours, Minutes, Seconds];

    /// <summary>Whether both have the same numbers of the same units: <c>P1W</c> is not <c>P7D</c>.</summary>
    public static bool operator ==(PartialDuration left, PartialDuration right) => left.Equals(right);

    /// <summary>Whether they differ in a number of a unit.</summary>
    public static bool operator !=(PartialDuration left, PartialDuration right) => !left.Equals(right);

    /// <summary>Reads a duration of ISO 8601.</summary>
    /// <param name="text">The notation alone, no white space around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a duration; the message has the reason.</exception>
    public static PartialDuration Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return TryParse(text, out var value) ? value : throw new FormatException($"'{text}': {Notation}.");
    }

    /// <summary>Reads a duration of ISO 8601. The result is false, and the duration <c>default</c>, for any other text.</summary>
    /// <param name="text">The notation alone, no white space around it.</param>
    /// <param name="value">The duration.</param>
    public static bool TryParse(string? text, out PartialDuration value)
    {
        value = default;
        if (text is null || text.Length < 3 || text[0] != 'P')
            return false;
        var numbers = new int[Units.Length];
        var (unit, at, hasTime) = (0, 1, false);
        while (at < text.Length)
        {
            if (text[at] == 'T')
            {
                if (hasTime || ++at == text.Length)
                    return false;
                (unit, hasTime) = (FirstOfTime, true);
                continue;
            }

            var start = at;
            while (at < text.Length && text[at] is >= '0' and <= '9')
                at++;
            if (at == start || at - start > MaxDigits || at == text.Length)
                return false;
            var found = Units.IndexOf(text[at], unit, (hasTime ? Units.Length : FirstOfTime) - unit);
            if (found < 0)
                return false;
            numbers[found] = int.Parse(text.Substring(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture);
            (unit, at) = (found + 1, at + 1);
        }

        value = new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
        return true;
    }

    /// <summary>The length.</summary>
    /// <exception cref="InvalidOperationException">It has years or months, which have no fixed length.</exception>
    public TimeSpan ToTimeSpan() => IsExact
        ? new TimeSpan((Weeks * 7) + Days, Hours, Minutes, Seconds)
        : throw new InvalidOperationException($"{this} has years or months, which have no fixed length; add it to a date.");

    /// <summary>Whether both have the same numbers of the same units: <c>P1W</c> is not <c>P7D</c>.</summary>
    public bool Equals(PartialDuration other) => Numbers.AsSpan().SequenceEqual(other.Numbers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Numbers.Aggregate(17, static (hash, number) => unchecked((hash * 31) + number));

    /// <summary>Canonical ISO 8601: <see cref="Parse"/> gives the same duration again. No time at all is <c>PT0S</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        var numbers = Numbers;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i == FirstOfTime && numbers.Skip(FirstOfTime).Any(static number => number != 0))
                text.Append('T');
            if (numbers[i] != 0)
                text.Append(numbers[i].ToString(CultureInfo.InvariantCulture)).Append(Units[i]);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }
}
