using System.Text.Json.Serialization;

namespace CorpusGen;

/// <summary>How much of a date is written: the finest unit a <see cref="PartialDate"/> names. Coarser is smaller.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>A year: <c>2031</c>.</summary>
    Year,

    /// <summary>Half a year: <c>2031-H1</c>.</summary>
    Half,

    /// <summary>A season of a year, in the numbers of EDTF: <c>2031-21</c> is the spring, <c>2031-24</c> the winter.</summary>
    Season,

    /// <summary>A quarter of a year: <c>2031-Q3</c>.</summary>
    Quarter,

    /// <summary>A month of a year: <c>2031-06</c>.</summary>
    Month,

    /// <summary>A week of ISO 8601, from Monday to Sunday: <c>2031-W24</c>.</summary>
    Week,

    /// <summary>A day: <c>2031-06-18</c>.</summary>
    Day,

    /// <summary>A day and a time in hours and minutes: <c>2031-06-18T09:40</c>.</summary>
    Minute,

    /// <summary>A day and a time down to the second: <c>2031-06-18T09:40:00</c>.</summary>
    Second,

    /// <summary>A day and a time with a decimal fraction of the second: <c>2031-06-18T09:40:00.25</c>.</summary>
    Fraction,
}
