namespace CorpusGen.Runtime.Wire;

/// <summary>
/// A line of a table while it is written or read. A line passes each of its values and takes the result: the writer writes the value and
/// returns it, the reader ignores it and returns the value that it has read. So a line describes its fields once, for both directions.
/// </summary>
internal abstract class LineFields
{
    /// <summary>The number right after the letter of the line, where there is one.</summary>
    public abstract int? Number(int? value);

    /// <summary>The ranges right after the letter of the line.</summary>
    public abstract BodyRange[] Ranges(BodyRange[] value);

    /// <summary>A text; a field with no text is not the same as no field.</summary>
    public abstract string? Text(char letter, string? value);

    /// <summary>A field for each text.</summary>
    public abstract IReadOnlyList<string> Texts(char letter, IReadOnlyList<string> values);

    /// <summary>A number.</summary>
    public abstract int? Number(char letter, int? value);

    /// <summary>The fields that are left, each with its own letter.</summary>
    public abstract IReadOnlyList<FieldPart> Parts(IReadOnlyList<FieldPart> values);

    /// <summary>A date in EDTF.</summary>
    public abstract PartialDate? Date(char letter, PartialDate? value);

    /// <summary>A number that is absent where it is zero.</summary>
    public int NumberOrZero(char letter, int value) => Number(letter, value == 0 ? null : value) ?? 0;

    /// <summary>A field without text, absent where the value is false.</summary>
    public bool Flag(char letter, bool value) => Text(letter, value ? "" : null) is not null;
}

/// <summary>A letter with its text.</summary>
internal readonly record struct FieldPart(char Letter, string Text);

/// <summary>What a line of a table describes.</summary>
internal interface ILine
{
    /// <summary>The letter of the line, one of <see cref="LineKinds"/>.</summary>
    char Kind { get; }

    /// <summary>Passes the values in the order of the line, and keeps the results.</summary>
    void Exchange(LineFields fields);
}
