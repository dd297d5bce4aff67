namespace CorpusGen.Tool.Commands;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCodes
{
    /// <summary>No error.</summary>
    public const int Fine = 0;

    /// <summary>Articles have errors; with <c>--strict</c> also warnings.</summary>
    public const int Problems = 1;

    /// <summary>Wrong use or set-up.</summary>
    public const int WrongUse = 2;
}
