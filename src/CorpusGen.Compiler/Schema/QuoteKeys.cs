using CorpusGen.Compiler.Model;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Schema;

/// <summary>The keys of an entry of <c>quotes</c>.</summary>
public static class QuoteKeys
{
    /// <summary>All of them, in the order of the documentation.</summary>
    public static readonly EquatableArray<FrontMatterKey> All = new(
    [
        new("id", KeyShape.Text, "letters, digits, `-`, `_`, `.`, `/`", "The name in C#; without it, the speaker's or the text's.")
        {
            Term = "identifier",
            Letter = QuoteLetters.Id,
        },
        new(
            "exact",
            KeyShape.Texts,
            "text, or a list of texts",
            "The words, without quotation marks; a list where the quotation is interrupted.",
            IsRequired: true)
        {
            Term = "text",
        },
        new("prefix", KeyShape.Text, "text", "The text right before the quote, where its words occur at several places."),
        new("suffix", KeyShape.Text, "text", "The text right after the quote, where its words occur at several places."),
        new("speaker", KeyShape.Actors, "an id, or a list", "Who is quoted.") { Term = "spokenByCharacter", Letter = QuoteLetters.Speaker },
        new("addressee", KeyShape.Actor, "an id", "Whom the quote addresses.") { Term = "recipient", Letter = QuoteLetters.Addressee },
        new("via", KeyShape.Actors, "an id, or a list, innermost first", "Who passes the speaker's words on: “…, his spokesman told us”.")
        {
            Letter = QuoteLetters.Via,
        },
        new(
            "kind",
            KeyShape.Choice,
            "`direct` (default), `indirect`, `mixed`, `reported`, `none`",
            "How the article renders the words; `none` for words that are not a quotation.")
        {
            Choices = Choices.Texts(Choices.QuoteKinds),
            Letter = QuoteLetters.Kind,
        },
        new("cue", KeyShape.Text, "text", "The word that introduces the quote, such as “told”.")
        {
            Letter = QuoteLetters.Cue,
            Prose = Prose.Line,
        },
    ]);
}
