using System.Text.Json.Serialization;

namespace CorpusGen;

/// <summary>What kind of time an expression names: the <c>type</c> of ISO-TimeML's <c>TIMEX3</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimexType>))]
public enum TimexType
{
    /// <summary>A calendar date, of a day or coarser: “18 June”, “2035年”. Written <c>DATE</c>.</summary>
    Date,

    /// <summary>A time of a day, even a vague one: “9 a.m. on Monday”, “18日未明”. Written <c>TIME</c>.</summary>
    Time,

    /// <summary>A length of time: “for three days”. Written <c>DURATION</c>.</summary>
    Duration,

    /// <summary>A time that comes again: “every Monday”. Written <c>SET</c>.</summary>
    Set,
}
