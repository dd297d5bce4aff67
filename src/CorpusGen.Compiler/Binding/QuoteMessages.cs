using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>Reports why a quote or a date could not be placed, and what to write instead.</summary>
internal static class QuoteMessages
{
    public static void ReportMissing(
        Fields fields,
        BodyText body,
        QuotePlacement.NotFound missing,
        string id,
        string noun,
        FrontMatterNode exact,
        EquatableArray<Edit> edits = default)
    {
        if (missing.NearMiss is not { } near)
        {
            fields.Report(
                id,
                $"This {noun} is not in the body: '{Excerpt.Of(((ScalarNode)exact).Value, 60)}'",
                "copy its words from the body",
                exact);
            return;
        }

        var place = body.At(near.Range);
        fields.Report(
            id,
            $"This {noun} is not in the body, and line {Line(place)} differs in {Describe(near.Reason)}: "
                + $"{near.Difference} (the article's first)",
            Advice(((ScalarNode)exact).Value, near),
            exact,
            edits,
            new LabelledPlace("the article's words", place));
    }

    /// <summary>YAML folds the lines of a plain <c>exact</c>, so copying the lines is not enough.</summary>
    private static string Advice(string exact, NearMiss near)
    {
        if (near.Reason == NearMissReason.WhiteSpace && near.Wording.Contains('\n'))
            return "keep its line ends with a block 'exact: |-' that has the lines of the article";
        return exact.EndsWith("\n", StringComparison.Ordinal)
            ? "write '|-', because a block '|' ends with a line end"
            : "copy the article's words into 'exact'";
    }

    public static void ReportOutOfOrder(
        Fields fields, BodyText body, QuotePlacement.OutOfOrder outOfOrder, IReadOnlyList<ScalarNode> exact,  EquatableArray<Edit> edits)
    {
        var place = body.At(outOfOrder.Elsewhere);
        fields.Report(
            ProblemIds.QuoteOutOfOrder,
            $"The parts of a quote are in another order in the body: '{Excerpt.Of(
                exact[outOfOrder.Segment].Value,
                40)}' (line {Line(place)}) is before '{Excerpt.Of(
                exact[outOfOrder.Segment - 1].Value,
                40)}'",
            "put them in the order of the body, or make them two quotes",
            exact[outOfOrder.Segment],
            edits,
            new LabelledPlace("the words in the body", place));
    }

    public static void ReportAmbiguous(
        Fields fields, BodyText body, QuotePlacement.Ambiguous ambiguous, string noun, FrontMatterNode exact, EquatableArray<Edit> edits)
    {
        var places = ambiguous.Places.Select(body.At).ToArray();
        var count = ambiguous.Count >= QuoteSearch.MaxPlaces
            ? FormattableString.Invariant($"at least {ambiguous.Count} times")
            : FormattableString.Invariant($"{ambiguous.Count} times");
        var lines = string.Join(", ", places.Select(LineAndColumn)) + (ambiguous.Count > places.Length ? ", …" : "");
        var hint = ambiguous.Prefix is { } prefix
            ? $"add the text before the right place, such as prefix: {YamlText.Quoted(prefix)} for the first"
            : "add the text before the right place as 'prefix', or the text after it as 'suffix'";
        fields.Report(
            ProblemIds.QuoteAmbiguous,
            $"This {noun} is in the body {count} (line:column {lines})",
            hint,
            exact,
            edits,
            [.. places.Select((place, number) => new LabelledPlace(FormattableString.Invariant($"candidate {number + 1}"), place))]);
    }

    public static void ReportContext(
        Fields fields,
        BodyText body,
        QuotePlacement.ContextMismatch mismatch,
        string id,
        FrontMatterNode exact,
        EquatableArray<Edit> edits = default)
    {
        var place = body.At(mismatch.Place);
        fields.Report(
            id,
            $"The words are in the body (line {Line(place)}), but not between this prefix and suffix",
            $"there they follow {Quoted(mismatch.Before)} and precede {Quoted(mismatch.After)}",
            exact,
            edits,
            new LabelledPlace("the words in the body", place));
    }

    private static string Line(Place place) => (place.Span.Start.Line + 1).ToString(CultureInfo.InvariantCulture);

    private static string LineAndColumn(Place place) =>
        FormattableString.Invariant($"{place.Span.Start.Line + 1}:{place.Span.Start.Character + 1}");

    private static string Quoted(string text) => $"'{text.Replace('\n', '⏎')}'";

    private static string Describe(NearMissReason reason) => reason switch
    {
        NearMissReason.WhiteSpace => "white space",
        NearMissReason.Normalization => "how its characters are composed (Unicode normalization)",
        NearMissReason.Width => "full-width and half-width characters",
        NearMissReason.QuotationMarks => "quotation marks, dashes or ellipses",
        NearMissReason.LetterCase => "capital letters",
        NearMissReason.Several => "white space, punctuation, width or capitals",
        _ => "a few characters",
    };
}
