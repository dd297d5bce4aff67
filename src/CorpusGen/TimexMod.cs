using System.Text.Json.Serialization;

namespace CorpusGen;

/// <summary>
/// How an expression bends the value it names: the <c>mod</c> of ISO-TimeML's <c>TIMEX3</c>. The first four are for
/// points in time, the next four for durations, the rest for both.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimexMod>))]
public enum TimexMod
{
    /// <summary><c>BEFORE</c>: “more than a decade ago”.</summary>
    Before,

    /// <summary><c>AFTER</c>: “less than a year ago”.</summary>
    After,

    /// <summary><c>ON_OR_BEFORE</c>: “by 2035”, “2035年までに”.</summary>
    OnOrBefore,

    /// <summary><c>ON_OR_AFTER</c>: “since 18 June”, “18日以降”.</summary>
    OnOrAfter,

    /// <summary><c>LESS_THAN</c>: “less than two hours”.</summary>
    LessThan,

    /// <summary><c>MORE_THAN</c>: “more than five minutes”.</summary>
    MoreThan,

    /// <summary><c>EQUAL_OR_LESS</c>: “no more than ten days”.</summary>
    EqualOrLess,

    /// <summary><c>EQUAL_OR_MORE</c>: “at least ten days”.</summary>
    EqualOrMore,

    /// <summary><c>START</c>: “the early 2030s”, “6月上旬”.</summary>
    Start,

    /// <summary><c>MID</c>: “the middle of the month”, “6月中旬”.</summary>
    Mid,

    /// <summary><c>END</c>: “the end of the year”, “6月下旬”.</summary>
    End,

    /// <summary><c>APPROX</c>: “about 2030”, “2030年ごろ”.</summary>
    Approx,
}
