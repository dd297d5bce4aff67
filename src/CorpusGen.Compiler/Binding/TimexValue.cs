using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Binding;

/// <summary>The <c>value</c> of a date as the front matter has it: a date, or the length of a duration or a set's period.</summary>
internal readonly record struct TimexValue(PartialDate? Date, PartialDuration? Length)
{
    /// <summary>Reads <c>value</c>, and reports where it is not of the type.</summary>
    public static TimexValue Read(Fields fields, TimexType type)
    {
        if (fields.Scalar("value") is not { } scalar)
            return default;
        var takesLength = type is TimexType.Duration or TimexType.Set;
        var isLength = PartialDuration.TryParse(scalar.Value, out var length);
        if (isLength && takesLength)
            return new(null, length);
        if (WrittenMoment.TryRead(scalar.Value, out var date, out var error) && (!takesLength || date.IsInterval))
            return new(date, null);
        var meant = MeantDate.Of(scalar, DatePrecision.Year);
        var read = LengthExpression.Read(scalar.Value, lang: null);
        if (isLength)
            fields.Report(
                ProblemIds.InvalidValue,
                $"'value' is a length of time, {length}, and the type is {NameOf(type)}",
                "write 'type: DURATION'",
                scalar,
                WriteType(fields));
        else if (takesLength)
            fields.Report(
                ProblemIds.InvalidValue,
                $"'value' of a {NameOf(type)} takes a duration of ISO 8601 (P30D, P2W, P1Y6M, PT2H30M), and not '{scalar.Value}'",
                read is null ? null : $"write {read}",
                scalar,
                read is null ? default : fields.ReplaceBy(scalar, EditKind.Fix, read.Value.ToString()));
        else
            fields.Report(
                ProblemIds.InvalidValue,
                "'value' takes a year, part of a year, month, week, day, date-time or interval in EDTF "
                    + $"(2035, 2031-Q3, 2031-06, 2031-W24, 2031-06-18, 2031-07-01/2031-07-14), and not '{scalar.Value}'",
                meant.Advice ?? error,
                scalar,
                meant.EditsOf(fields, scalar));
        return default;
    }

    /// <summary>The length of a duration: as it is written, if the text allows it, else as the text tells it.</summary>
    public PartialDuration? Understand(Fields fields, string exact, string? lang)
    {
        if (LengthExpression.Read(exact, lang) is not { } read)
            return Length;
        if (Length is { } written && !LengthExpression.AreEqual(written, read))
            fields.Report(
                ProblemIds.DateDisagrees,
                $"The text is the length {read} ('{exact}') and the value is {written}",
                "correct the value, or leave it out",
                fields["value"]!,
                DateEdits.Disagreeing(fields, read.ToString()));
        return Length ?? read;
    }

    /// <summary>The text at a key that only sets have.</summary>
    public static string? OfSet(Fields fields, string key, TimexType type)
    {
        if (fields.Text(key) is { } text && type != TimexType.Set)
            fields.Report(
                ProblemIds.InvalidValue,
                $"'{key}' is of a SET, and the type is {NameOf(type)}",
                $"write 'type: SET', or remove '{key}'",
                fields[key]!);
        else
            return fields.Text(key);
        return null;
    }

    /// <summary>The edit that makes a length of time a duration.</summary>
    public static EquatableArray<Edit> WriteType(Fields fields) => Edit.Of(
        "Write 'type: DURATION'",
        EditKind.Fix,
        fields.Scalar("type") is { } type
            ? fields.Edits.SetText(type, "DURATION")
            : fields.Edits.Add(fields.Mapping, "exact", "type", "DURATION"));

    private static string NameOf(TimexType type) => type.ToString().ToUpperInvariant();
}
