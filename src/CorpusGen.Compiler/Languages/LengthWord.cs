namespace CorpusGen.Compiler.Languages;

/// <summary>A unit of a length of time, the larger first.</summary>
internal enum LengthUnit
{
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

/// <summary>The words for one length of time: “day days” are one day, “fortnight” is two weeks.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Words">The words.</param>
internal sealed record LengthWords(LengthUnit Unit, int Count, string Words);

/// <summary>The words for one number.</summary>
internal sealed record NumberWords(decimal Number, string Words)
{
    /// <summary>Words for the numbers from one on; the spellings of each in one text.</summary>
    public static NumberWords[] FromOne(params string[] words) => [.. words.Select((spellings, i) => new NumberWords(i + 1, spellings))];
}
