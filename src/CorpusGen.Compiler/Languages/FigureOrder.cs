namespace CorpusGen.Compiler.Languages;

/// <summary>The order of day, month and year in a date in figures.</summary>
internal enum FigureOrder
{
    /// <summary>Not known: 1/2/2031 is the first of February or the second of January.</summary>
    Unknown,

    /// <summary>28/10/2031.</summary>
    DayFirst,

    /// <summary>10/28/2031.</summary>
    MonthFirst,

    /// <summary>2031/10/28; without a year, 10/28.</summary>
    YearFirst,
}
