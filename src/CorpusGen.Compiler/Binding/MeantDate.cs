using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>The dates that a text in another form can mean, such as 2031/06/17 or 17 June 2031; in the form of front matter.</summary>
/// <param name="Kind">Whether the one date is known.</param>
/// <param name="Texts">The dates.</param>
/// <param name="Advice">What to write; <see langword="null"/> where nothing is known.</param>
internal readonly record struct MeantDate(EditKind Kind, string[] Texts, string? Advice)
{
    /// <summary>The dates of at least that precision that a scalar can mean.</summary>
    public static MeantDate Of(ScalarNode scalar, DatePrecision coarsest)
    {
        var reading = DateExpression.Read(scalar.Value, publication: null);
        var dates = reading.Candidates.Where(date => date.Precision >= coarsest).ToArray();
        if (dates.Length == 0 || dates.Length < reading.Candidates.Count || reading.Outcome == DateOutcome.Unreadable)
            return new(EditKind.Choice, [], null);
        if (dates.Any(date => date.Precision != DatePrecision.Day) || !ClockTime.IsIn(scalar.Value))
        {
            var texts = dates.Select(date => date.ToString()).ToArray();
            return new(
                texts.Length == 1 ? EditKind.Fix : EditKind.Choice,
                texts,
                $"write '{scalar.Value}' as {string.Join(" or ", texts)}");
        }

        // A person knows the offset, which the text may name in another way.
        return ClockTime.Find(scalar.Value) is { } time && dates.Length == 1
            ? new(
                EditKind.Choice,
                [$"{dates[0]}T{time}"],
                $"write '{scalar.Value}' as {dates[0]}T{time}, with the offset from UTC where it is known, such as +09:00")
            : new(EditKind.Choice, [], null);
    }

    /// <summary>An edit for each of them.</summary>
    public EquatableArray<Edit> EditsOf(Fields fields, ScalarNode scalar) => fields.ReplaceBy(scalar, Kind, Texts);
}
