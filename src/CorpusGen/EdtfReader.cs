using System.Globalization;

namespace CorpusGen;

/// <summary>
/// Reads EDTF level 0 with level 1's trailing qualifiers and seasons, weeks, quarters and halves. Each step gives null, or the reason
/// that the text is not a date. Authors read the reasons.
/// </summary>
internal ref struct EdtfReader
{
    private const string Notation =
        "a date is written 2031, 2031-06, 2031-06-18 or 2031-06-18T09:40:00+09:00, an interval 2031-06-18/2031-07";

    private const int MaxShownLength = 40;
    private const int MaxFractionDigits = 7;

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    private EdtfReader(ReadOnlySpan<char> text) => _text = text;

    private readonly bool AtEnd => _position == _text.Length;

    private readonly bool IsAtAnythingBut(char next) => !AtEnd && _text[_position] != next;

    public static bool TryRead(string text, out PartialDate value, out string? error)
    {
        var reason = Read(text, out value);
        error = reason is null ? null : $"{Shown(text)}: {reason}";
        return error is null;
    }

    private static string? Read(string text, out PartialDate value)
    {
        value = default;
        var slash = text.AsSpan().IndexOf('/');
        if (slash < 0)
        {
            if (ReadMoment(text.AsSpan(), out var moment) is { } reason)
                return reason;
            value = new PartialDate(moment);
            return null;
        }

        if (ReadMoment(text.AsSpan(0, slash), out var start) is { } brokenStart)
            return brokenStart;
        if (ReadMoment(text.AsSpan(slash + 1), out var end) is { } brokenEnd)
            return brokenEnd;
        if (end.Latest < start.Earliest)
            return start.HasOffset == end.HasOffset
                ? "the interval ends before it starts"
                : "the interval ends before it starts (where no offset is written, it counts as UTC)";
        value = new PartialDate(start, end);
        return null;
    }

    private static string? ReadMoment(ReadOnlySpan<char> text, out DateMoment moment)
    {
        var (uncertain, approximate) = text.IsEmpty ? default : Qualifiers(text[text.Length - 1]);
        var reader = new EdtfReader(uncertain || approximate ? text.Slice(0, text.Length - 1) : text);
        var reason = reader.ReadDate(out moment);
        moment = moment.Qualified(uncertain, approximate);
        return reason;
    }

    private static (bool Uncertain, bool Approximate) Qualifiers(char mark) => (mark is '?' or '%', mark is '~' or '%');

    private string? ReadDate(out DateMoment moment)
    {
        moment = default;
        if (!TryTakeDigits(4, out var year) || IsAtAnythingBut('-'))
            return Notation;
        if (year == 0)
            return "years run from 0001 to 9999";
        if (AtEnd)
            return Give(DateMoment.OfCalendar(new DateTime(year, 1, 1), DatePrecision.Year), out moment);

        if (!TryTake('-'))
            return Notation;
        if (!AtEnd && _text[_position] is >= 'A' and <= 'Z')
            return ReadPartOfYear(year, out moment);
        if (!TryTakeDigits(2, out var month) || IsAtAnythingBut('-'))
            return Notation;
        if (month is >= 21 and <= 24 && AtEnd)
            return Give(DateMoment.OfCalendar(new DateTime(year, 1, 1), DatePrecision.Season, month), out moment);
        if (month is < 1 or > 12)
            return month > 24 && AtEnd ? "seasons run from 21 (spring) to 24 (winter), months from 01 to 12" : "months run from 01 to 12";
        if (AtEnd)
            return Give(DateMoment.OfCalendar(new DateTime(year, month, 1), DatePrecision.Month), out moment);

        if (!TryTake('-') || !TryTakeDigits(2, out var day) || IsAtAnythingBut('T'))
            return Notation;
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return FormattableString.Invariant($"{MonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days");
        var midnight = new DateTime(year, month, day);
        return AtEnd ? Give(DateMoment.OfCalendar(midnight, DatePrecision.Day), out moment) : ReadTime(midnight, out moment);
    }

    /// <summary>Reads a week, a quarter or a half.</summary>
    private string? ReadPartOfYear(int year, out DateMoment moment)
    {
        moment = default;
        if (TryTake('W'))
        {
            if (!TryTakeDigits(2, out var week) || !AtEnd)
                return "a week is written 2031-W24";
            var weeks = WeeksOf(year);
            return week >= 1 && week <= weeks
                ? Give(DateMoment.OfCalendar(MondayOfFirstWeek(year).AddDays(7 * (week - 1)), DatePrecision.Week), out moment)
                : FormattableString.Invariant($"weeks of {year} run from 01 to {weeks}");
        }

        var isHalf = TryTake('H');
        if ((!isHalf && !TryTake('Q')) || !TryTakeDigits(1, out var part) || !AtEnd || part < 1 || part > (isHalf ? 2 : 4))
            return "quarters are written 2031-Q1 to 2031-Q4, halves 2031-H1 and 2031-H2, seasons 2031-21 (spring) to 2031-24 (winter)";
        var months = isHalf ? 6 : 3;
        var precision = isHalf ? DatePrecision.Half : DatePrecision.Quarter;
        return Give(DateMoment.OfCalendar(new DateTime(year, 1 + ((part - 1) * months), 1), precision), out moment);
    }

    /// <summary>The Monday of the week that has the year's first Thursday.</summary>
    private static DateTime MondayOfFirstWeek(int year)
    {
        var fourth = new DateTime(year, 1, 4);
        return fourth.AddDays(-(((int)fourth.DayOfWeek + 6) % 7));
    }

    /// <summary>How many weeks are numbered in a year: those whose Thursday is in it. The last one of 9999 would end after it.</summary>
    private static int WeeksOf(int year)
    {
        if (year == DateTime.MaxValue.Year)
            return 51;
        var first = new DateTime(year, 1, 1).DayOfWeek;
        return first == DayOfWeek.Thursday || (first == DayOfWeek.Wednesday && DateTime.IsLeapYear(year)) ? 53 : 52;
    }

    private string? ReadTime(DateTime midnight, out DateMoment moment)
    {
        moment = default;
        if (!TryTake('T') || !TryTakeDigits(2, out var hour) || !TryTake(':') || !TryTakeDigits(2, out var minute))
            return "a time is written T09:40, T09:40:00 or T09:40:00.5";
        var precision = DatePrecision.Minute;
        var second = 0;
        if (TryTake(':'))
        {
            precision = DatePrecision.Second;
            if (!TryTakeDigits(2, out second))
                return "seconds are written with two digits";
        }

        if (hour > 23 || minute > 59 || second > 59)
            return "times run from 00:00:00 to 23:59:59";
        var first = midnight + new TimeSpan(hour, minute, second);

        var fractionDigits = 0;
        if (precision == DatePrecision.Second && TryTake('.'))
        {
            precision = DatePrecision.Fraction;
            if (!TryTakeFraction(out fractionDigits, out var ticks))
                return "the fraction of a second has one to seven digits";
            first = first.AddTicks(ticks);
        }

        if (ReadOffset(out var offsetMinutes) is { } reason)
            return reason;
        moment = DateMoment.OfClock(first, precision, fractionDigits, offsetMinutes);
        return moment.IsWithinUtc ? null : "in UTC it lies outside the years 0001 to 9999";
    }

    private string? ReadOffset(out short? minutes)
    {
        minutes = null;
        if (AtEnd)
            return null;
        if (TryTake('Z'))
        {
            minutes = 0;
            return AtEnd ? null : Notation;
        }

        var negative = TryTake('-');
        var minute = 0;
        if (!negative && !TryTake('+') || !TryTakeDigits(2, out var hour) || TryTake(':') && !TryTakeDigits(2, out minute) || !AtEnd)
            return "an offset is written Z, +09:00 or -05:30";
        var total = (hour * 60) + minute;
        if (minute > 59 || total > 14 * 60)
            return "offsets run from -14:00 to +14:00";
        if (negative && total == 0)
            return "an offset of zero is written Z or +00:00";
        minutes = (short)(negative ? -total : total);
        return null;
    }

    private static string? Give(DateMoment read, out DateMoment moment)
    {
        moment = read;
        return null;
    }

    private bool TryTake(char expected)
    {
        if (AtEnd || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private bool TryTakeDigits(int count, out int number)
    {
        number = 0;
        if (_text.Length - _position < count)
            return false;
        for (var digit = 0; digit < count; digit++, _position++)
        {
            if (_text[_position] is not (>= '0' and <= '9'))
                return false;
            number = (number * 10) + (_text[_position] - '0');
        }

        return true;
    }

    private bool TryTakeFraction(out int digits, out long ticks)
    {
        ticks = 0;
        for (digits = 0; !AtEnd && _text[_position] is >= '0' and <= '9'; _position++)
        {
            if (++digits > MaxFractionDigits)
                return false;
            ticks += (_text[_position] - '0') * DateMoment.TicksPerUnit(digits);
        }

        return digits > 0;
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>The written text, short enough for a message, and never cut through a character.</summary>
    private static string Shown(string text)
    {
        if (text.Length == 0)
            return "an empty text";
        if (text.Length <= MaxShownLength)
            return text;
        var length = char.IsHighSurrogate(text[MaxShownLength - 1]) ? MaxShownLength - 1 : MaxShownLength;
        return text.Substring(0, length) + "…";
    }
}
