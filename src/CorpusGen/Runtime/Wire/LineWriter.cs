using System.Text;

namespace CorpusGen.Runtime.Wire;

/// <summary>
/// Writes the lines of a table. A line is a letter of <see cref="LineKinds"/>, for some kinds a number or ranges, and then fields, each
/// with <c>|</c> and a letter: <c>Q120 11 68 22|ikept-promise|shamaura</c>. Numbers are not negative, so they do not depend on culture.
/// </summary>
internal sealed class LineWriter : LineFields
{
    /// <summary>The lines written so far, each with its LF.</summary>
    public StringBuilder Table { get; } = new();

    /// <summary>Writes a line.</summary>
    public void Write(ILine line)
    {
        Table.Append(line.Kind);
        line.Exchange(this);
        Table.Append('\n');
    }

    public override int? Number(int? value)
    {
        if (value is { } number)
            Table.Append(number);
        return value;
    }

    public override BodyRange[] Ranges(BodyRange[] value)
    {
        BodyRange.Write(Table, value);
        return value;
    }

    public override string? Text(char letter, string? value)
    {
        if (value is not null)
            FieldText.Escape(Table.Append('|').Append(letter), value);
        return value;
    }

    public override IReadOnlyList<string> Texts(char letter, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
            Text(letter, values[i]);
        return values;
    }

    public override int? Number(char letter, int? value)
    {
        if (value is { } number)
            Table.Append('|').Append(letter).Append(number);
        return value;
    }

    public override PartialDate? Date(char letter, PartialDate? value)
    {
        Text(letter, value?.ToString());
        return value;
    }

    public override IReadOnlyList<FieldPart> Parts(IReadOnlyList<FieldPart> values)
    {
        foreach (var (letter, text) in values)
            Text(letter, text);
        return values;
    }
}
