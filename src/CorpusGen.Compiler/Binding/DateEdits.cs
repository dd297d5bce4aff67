using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>The edits of dates: one for each candidate, because a person knows which date is meant.</summary>
internal static class DateEdits
{
    /// <summary>Adds the <c>value</c> that the text does not decide.</summary>
    public static EquatableArray<Edit> Missing(Fields fields, DateReading reading)
    {
        if (reading.Candidates.Count == 0)
            return Edit.Of("Add 'value'", EditKind.Snippet, Added(fields, "…"));
        return Edit.All(reading.Candidates.Select(date => Edit.Of(
            $"Add 'value: {date}'",
            EditKind.Choice,
            Added(fields, date.ToString()))));
    }

    /// <summary>Replaces a <c>value</c> that contradicts the text, or removes it where the text decides.</summary>
    public static EquatableArray<Edit> Disagreeing(Fields fields, DateReading reading)
    {
        var edits = new List<EquatableArray<Edit>>();
        if (fields["value"] is ScalarNode value)
        {
            var dates = reading.Candidates.Where(date => reading.Agrees(date)).Select(date => date.ToString());
            edits.Add(fields.ReplaceBy(value, EditKind.Choice, [.. dates]));
        }

        if (reading.Value is not null)
            edits.Add(Edit.Of("Remove 'value'", EditKind.Choice, fields.Edits.Remove(fields.Mapping, fields.Mapping.Entry("value")!)));
        return Edit.All(edits);
    }

    /// <summary>Replaces a <c>value</c> that contradicts the length that the text tells, or removes it.</summary>
    public static EquatableArray<Edit> Disagreeing(Fields fields, string length) => Edit.All(
    [
        fields["value"] is ScalarNode value ? fields.ReplaceBy(value, EditKind.Choice, length) : default,
        Edit.Of("Remove 'value'", EditKind.Choice, fields.Edits.Remove(fields.Mapping, fields.Mapping.Entry("value")!)),
    ]);

    private static TextChange? Added(Fields fields, string text) =>
        fields.Mapping.Entry("value") is { } empty ? fields.Edits.Fill(empty, text) : fields.Edits.Add(
            fields.Mapping,
            "exact",
            "value",
            text);
}
