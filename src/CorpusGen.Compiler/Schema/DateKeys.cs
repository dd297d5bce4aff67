using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Schema;

/// <summary>The keys of an entry of <c>dates</c>.</summary>
public static class DateKeys
{
    /// <summary>All of them, in the order of the documentation.</summary>
    public static readonly EquatableArray<FrontMatterKey> All = new(
    [
        new("id", KeyShape.Text, "letters, digits, `-`, `_`, `.`, `/`", "The name in C#; without it, the text's.")
        {
            Term = "identifier",
            Letter = DateLetters.Id,
        },
        new("exact", KeyShape.Text, "text", "The expression; the first place counts where there are several.", IsRequired: true),
        new("prefix", KeyShape.Text, "text", "The text right before the expression, where it occurs at several places."),
        new("suffix", KeyShape.Text, "text", "The text right after the expression, where it occurs at several places."),
        new("type", KeyShape.Choice, "`DATE` (default), `TIME`, `DURATION`, `SET`", "The type of TIMEX3.")
        {
            Choices = Choices.Texts(Choices.TimexTypes),
            Letter = DateLetters.Type,
        },
        new(
            "value",
            KeyShape.Edtf,
            "EDTF, or a duration of ISO 8601",
            "The date that is meant, with `?`, `~` or `%`; of a `DURATION` its length, of a `SET` its period.")
        {
            Letter = DateLetters.Value,
        },
        new(
            "mod",
            KeyShape.Choice,
            "`BEFORE`, `AFTER`, `ON_OR_BEFORE`, `ON_OR_AFTER`, `LESS_THAN`, `MORE_THAN`, `EQUAL_OR_LESS`, `EQUAL_OR_MORE`, "
                + "`START`, `MID`, `END`, `APPROX`",
            "The modifier of TIMEX3.") { Choices = Choices.Texts(Choices.TimexMods), Letter = DateLetters.Mod },
        new("quant", KeyShape.Text, "text, such as `EVERY`", "The quantifier of a `SET` (TIMEX3).") { Letter = DateLetters.Quant },
        new("freq", KeyShape.Text, "text, such as `2X`", "How often a `SET` comes in its period (TIMEX3).")
        {
            Letter = DateLetters.Freq,
        },
    ]);
}
