using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>Binds the entries of <c>dates</c>: finds each expression in the body, and the date it means.</summary>
internal sealed class DateBinder(
    SourceFile file, BodyText body, QuoteSearch search, ICollection<Problem> problems, PartialDate? publication, string? lang)
{
    private static readonly KeyTable Keys = new(DateKeys.All) { IsOfEntry = true, Others = OthersKeys.OfEntries };

    private Dictionary<QuoteSelector, (TextRange? Place, bool IsInNumber)>? _hardToPlace;

    private (TextRange Range, PartialDate? Value)? _before;

    /// <summary>Whether the article's date has an error. Then a date that lacks a value may only lack the article's date.</summary>
    public bool IsPublicationWrong { get; init; }

    /// <summary>The entries, in order.</summary>
    public AnnotationEntries Entries { get; } = new("date", file, problems);

    public List<BoundDate> Bind(Fields article)
    {
        Entries.List = article["dates"] as SequenceNode;
        return article.Annotations("dates", "date").Select(BindEntry).OfType<BoundDate>().ToList();
    }

    private BoundDate? BindEntry(Fields fields)
    {
        fields.CheckKeys(Keys);
        fields.CheckTexts(DateKeys.All);
        var type = fields.Choice("type", Choices.TimexTypes) ?? TimexType.Date;
        var mod = fields.Choice("mod", Choices.TimexMods);
        var written = TimexValue.Read(fields, type);
        var exact = fields.RequiredText("exact", "the expression as it is in the body");
        if (exact is null || Find(fields, exact) is not { } range)
        {
            Entries.AddUnbound(fields.Mapping);
            return null;
        }

        var (value, length) = written;
        if (type == TimexType.Duration)
            length = written.Understand(fields, exact, lang);
        else if (type != TimexType.Set)
            _before = (range, value = Understand(fields, exact, range, type, value));

        return Entries.TryAdd(fields.Scalar("id"), fields.Scalar("exact")!)
            ? new BoundDate(fields.Id("id"), type, value, mod, body.SpanOf(range))
            {
                Duration = length,
                Quant = TimexValue.OfSet(fields, "quant", type),
                Freq = TimexValue.OfSet(fields, "freq", type),
            }
            : null;
    }

    /// <summary>
    /// The place of the expression. Of several places it is the first, because a date that is named twice is one date. A place in a longer
    /// number does not count, such as 5 May in 15 May. A place in a longer word, such as May in Mayor, is the last choice.
    /// </summary>
    private TextRange? Find(Fields fields, string exact)
    {
        var prefix = fields.Text("prefix");
        var suffix = fields.Text("suffix");
        var (place, isInNumber) = Choose(exact, prefix, suffix);
        if (place is not null)
            return place;
        if (isInNumber)
        {
            fields.Report(
                ProblemIds.DateNotFound,
                "This date is in the body only within a longer number",
                "take the number whole into 'exact'",
                fields["exact"]!,
                WholeNumber(fields, exact, prefix, suffix));
            return null;
        }

        switch (search.Place([exact], prefix, suffix))
        {
            case QuotePlacement.ContextMismatch mismatch:
                QuoteMessages.ReportContext(fields, body, mismatch, ProblemIds.DateNotFound, fields["exact"]!);
                return null;
            case QuotePlacement.NotFound missing:
                var edits = missing.NearMiss is { } near ? Take(fields, near.Range, "Write the article's words") : default;
                QuoteMessages.ReportMissing(fields, body, missing, ProblemIds.DateNotFound, "date", fields["exact"]!, edits);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Takes the whole number into the expression, where a date comes of it.</summary>
    private EquatableArray<Edit> WholeNumber(Fields fields, string exact, string? prefix, string? suffix)
    {
        var place = search.Places(exact, prefix, suffix).First();
        var (start, end) = (place.Start, place.End);
        while (start > 0 && IsDigit(body.Value[start]) && IsDigit(body.Value[start - 1]))
            start--;
        while (end < body.Value.Length && IsDigit(body.Value[end - 1]) && IsDigit(body.Value[end]))
            end++;
        return Take(fields, new TextRange(start, end), "Take the whole number");
    }

    /// <summary>Takes other words of the body as the expression, where they are a date that needs no value.</summary>
    private EquatableArray<Edit> Take(Fields fields, TextRange range, string title)
    {
        var words = body.Value.Substring(range.Start, range.Length);
        if (fields["prefix"] is not null || fields["suffix"] is not null || fields["value"] is not null
            || fields["type"] is not null and not ScalarNode { Value: "DATE" }
            || fields["exact"] is not ScalarNode exact || Choose(words, null, null).Place != range)
            return default;
        var context = new DateContext(publication) { Lang = lang, Body = body.Value, Range = range, DateBefore = ValueBefore(range) };
        return DateExpression.Read(words, context).Value is null ? default : Edit.Of(
            title,
            EditKind.Fix,
            fields.Edits.SetText(exact, words));
    }

    /// <summary>The place to take, or whether all places are in longer numbers. Chosen once for dates that are written alike.</summary>
    private (TextRange? Place, bool IsInNumber) Choose(string exact, string? prefix, string? suffix)
    {
        var selector = new QuoteSelector([exact], prefix, suffix);
        if (_hardToPlace is not null && _hardToPlace.TryGetValue(selector, out var known))
            return known;
        var tried = 0;
        TextRange? inWord = null;
        foreach (var place in search.Places(exact, prefix, suffix))
        {
            tried++;
            if (Cuts(place, IsDigit))
                continue;
            if (!Cuts(place, IsCased))
                return Remembered((place, false));
            inWord ??= place;
        }

        return Remembered((inWord, inWord is null && tried > 0));

        (TextRange?, bool) Remembered((TextRange?, bool) choice)
        {
            if (tried > 1)
                (_hardToPlace ??= []).Add(selector, choice);
            return choice;
        }
    }

    /// <summary>Whether a place starts or ends between two units of a kind.</summary>
    private bool Cuts(TextRange place, Func<char, bool> isOfKind)
    {
        return Joins(place.Start) || Joins(place.End);

        bool Joins(int at) => at > 0 && at < body.Value.Length && isOfKind(body.Value[at - 1]) && isOfKind(body.Value[at]);
    }

    private static bool IsDigit(char unit) => char.IsDigit(unit) || Japanese.Numerals.IndexOf(unit) >= 0;

    private static bool IsCased(char unit) => char.IsLower(unit) || char.IsUpper(unit);

    /// <summary>The value that is written, if the text allows it, else the value of the text.</summary>
    private PartialDate? Understand(Fields fields, string exact, TextRange range, TimexType type, PartialDate? written)
    {
        var context = new DateContext(publication)
        {
            Lang = lang,
            IsTime = type == TimexType.Time,
            Body = body.Value,
            Range = range,
            DateBefore = ValueBefore(range),
        };
        var reading = DateExpression.Read(exact, context);
        if (reading.Outcome == DateOutcome.Impossible)
            fields.Report(
                ProblemIds.ImpossibleDate,
                $"'{exact}' is not a date, because {reading.Reason}",
                "correct the text",
                fields["exact"]!);
        else if (written is { } claimed && !reading.Agrees(claimed))
        {
            var isWhole = reading.Claims.All(static claim => claim.Year is not null);
            var hint = reading.Value is { } value && !isWhole ? $", where the article's date gives {value}" : "";
            fields.Report(
                ProblemIds.DateDisagrees,
                $"The text is {reading.Meaning} ('{exact}') and the value is {claimed}{hint}",
                "correct the value, or leave it out",
                fields["value"]!,
                DateEdits.Disagreeing(fields, reading),
                new LabelledPlace("the text", file.At(fields["exact"]!.Range)));
        }

        // A time of day need not be a date; a value that is written but wrong is reported already.
        else if (reading.Value is null && fields["value"] is null && !IsPublicationWrong
            && (type == TimexType.Date || reading.Outcome == DateOutcome.Ambiguous))
        {
            if (reading.Candidates.Count == 0 && fields["type"] is null && LengthExpression.Read(exact, lang) is { } length)
            {
                fields.Report(
                    ProblemIds.DateNeedsValue,
                    $"'{exact}' is a length of time, {length}, and not a date",
                    "write 'type: DURATION', or the date that it leads to as 'value'",
                    fields["exact"]!,
                    TimexValue.WriteType(fields));
                return null;
            }

            var (message, advice) = DateRequests.Describe(exact, reading, publication);
            fields.Report(ProblemIds.DateNeedsValue, message, advice, fields["exact"]!, DateEdits.Missing(fields, reading));
        }

        return written ?? reading.Value;
    }

    private PartialDate? ValueBefore(TextRange range) =>
        _before is { } before && DateBefore.IsNearest(body.Value, before.Range, range, lang) ? before.Value : null;
}
