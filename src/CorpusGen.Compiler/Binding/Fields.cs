using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The values of a mapping, read as the schema wants them. A value that does not fit becomes a problem at its place and reads as absent.
/// </summary>
internal sealed class Fields(
    MappingNode mapping, string owner, SourceFile file, ICollection<Problem> problems,  CancellationToken cancellation = default)
{
    /// <summary>Of more choices than these none is offered, except the nearest.</summary>
    private const int MaxChoices = 4;

    private HashSet<string>? _misread;
    private Dictionary<string, Problem>? _causes;

    public MappingNode Mapping { get; } = mapping;

    public CancellationToken Cancellation => cancellation;

    public FrontMatterNode? this[string key] => Mapping[key];

    /// <summary>Writes changes of the file.</summary>
    public YamlEdits Edits { get; } = new(file);

    /// <summary>
    /// Reports a problem at <paramref name="node"/>. Stops when cancelled: one quote may have a problem for each of its segments.
    /// </summary>
    public void Report(
        string id,
        string message,
        string? advice,
        FrontMatterNode node,
        EquatableArray<Edit> edits = default,
        params LabelledPlace[] related) =>
        Report(new Problem(id, message, file.At(node.Range)) { Advice = advice, Edits = edits, Related = new(related) });

    /// <summary>Reports <paramref name="problem"/>.</summary>
    public void Report(Problem problem)
    {
        cancellation.ThrowIfCancellationRequested();
        problems.Add(problem);
    }

    /// <summary>Reports why <paramref name="key"/> has no value. Where that is an error, the missing value follows from it.</summary>
    public void ReportCause(string key, Problem problem)
    {
        Report(problem);
        if (problem.IsError || problem.Kind.Severity == ProblemSeverity.Error)
            (_causes ??= new(StringComparer.Ordinal))[key] = problem;
    }

    /// <summary>Reports keys that are not in the table; see <see cref="KeyTable.Check"/>.</summary>
    public void CheckKeys(KeyTable known) => CheckKeys(known, Mapping.Entries.Select(entry => entry.Key.Value));

    /// <summary>The same, where <paramref name="present"/> has all keys that are there.</summary>
    public void CheckKeys(KeyTable known, IEnumerable<string> present) => known.Check(this, owner, file, present);

    /// <summary>Reports values that YAML cuts; see <see cref="SwallowedText"/>.</summary>
    public void CheckTexts(EquatableArray<FrontMatterKey> keys) => new SwallowedText(file, Edits).Check(this, keys);

    /// <summary>The text at <paramref name="key"/>.</summary>
    public string? Text(string key) => Scalar(key)?.Value;

    /// <summary>The text at <paramref name="key"/>, which must be there.</summary>
    public string? RequiredText(string key, string purpose, params string[] choices)
    {
        Func<FrontMatterEntry?, EquatableArray<Edit>>? offer = choices.Length == 0
            ? null
            : empty => Edit.All(choices.Select(choice => Edit.Of($"Add '{key}: {choice}'", EditKind.Choice, Added(key, empty, choice))));
        if (Missing(key, purpose, offer) is not { } missing)
            return Text(key);
        problems.Add(missing);
        return null;
    }

    /// <summary>The problem that <paramref name="key"/> has no value, if so.</summary>
    /// <param name="key">The key.</param>
    /// <param name="purpose">What its value is.</param>
    /// <param name="solve">The edits, where the text is known.</param>
    public Problem? Missing(string key, string purpose, Func<FrontMatterEntry?, EquatableArray<Edit>>? solve = null)
    {
        var value = Mapping[key];
        if (value is not (null or ScalarNode) || (value is ScalarNode scalar && !string.IsNullOrWhiteSpace(scalar.Value)))
            return null;
        var empty = Mapping.Entry(key);
        return new Problem(ProblemIds.MissingKey, $"{Capitalized(owner)} has no '{key}'", file.At((value ?? empty?.Key ?? Head()).Range))
        {
            Advice = $"write {purpose}",
            Edits = solve?.Invoke(empty) ?? Snippet(key, empty),
            FollowsFrom = _causes is not null && _causes.TryGetValue(key, out var cause) ? cause : null,
        };
    }

    /// <summary>The key with a gap for its text.</summary>
    private EquatableArray<Edit> Snippet(string key, FrontMatterEntry? empty) =>
        Edit.Of($"Add '{key}'", EditKind.Snippet, Added(key, empty, "…"));

    private TextChange? Added(string key, FrontMatterEntry? empty, string text) =>
        empty is not null ? Edits.Fill(empty, text)
        : Mapping.Entries.Count > 0 ? Edits.Add(Mapping, Mapping.Entries[0].Key.Value, key, text)
        : null;

    /// <summary>The id at <paramref name="key"/>, in the one normal form that ids are compared in.</summary>
    public string? Id(string key) => Text(key) is { } id ? IdText.Normalize(id) : null;

    /// <summary>The scalar at <paramref name="key"/>.</summary>
    public ScalarNode? Scalar(string key)
    {
        switch (Mapping[key])
        {
            case null:
                return null;
            case ScalarNode scalar:
                return scalar;
            case var other:
                // A key may be read twice, once for its text and once for its id: its error is reported once.
                if ((_misread ??= new(StringComparer.Ordinal)).Add(key))
                    Report(
                        ProblemIds.InvalidValue,
                        $"'{key}' takes text, and this is {other.Described}",
                        CutText.Advice(other),
                        other,
                        CutText.Edits(this, file, other));
                return null;
        }
    }

    /// <summary>The texts at <paramref name="key"/>: a list, or one text for a list of one.</summary>
    public IReadOnlyList<ScalarNode> Texts(string key)
    {
        switch (Mapping[key])
        {
            case null:
                return [];
            case ScalarNode scalar:
                return [scalar];
            case SequenceNode list:
                var texts = new List<ScalarNode>();
                foreach (var item in list.Items)
                {
                    if (item is ScalarNode { IsAbsent: false } text)
                        texts.Add(text);
                    else if (new SwallowedText(file, Edits).Find(key, item) is { } swallowed)
                        Report(swallowed);
                    else
                        Report(
                            ProblemIds.InvalidValue,
                            $"An item of '{key}' is text, and this is {item.Described}",
                            CutText.Advice(item),
                            item,
                            CutText.Edits(this, file, item));
                }

                return texts;
            case var other:
                Report(
                    ProblemIds.InvalidValue,
                    $"'{key}' takes text or a list of texts, and this is {other.Described}",
                    CutText.Advice(other),
                    other,
                    CutText.Edits(this, file, other));
                return [];
        }
    }

    /// <summary>The items of the list at <paramref name="key"/>.</summary>
    public IReadOnlyList<FrontMatterNode> Items(string key, string ofWhat)
    {
        switch (Mapping[key])
        {
            case null:
                return [];
            case SequenceNode list:
                return list.Items;
            case var other:
                var edits = Edit.Of(
                    "Make it a list",
                    EditKind.Fix,
                    other is ScalarNode && key != "actors" ? null : Edits.InBrackets(other));
                Report(
                    ProblemIds.InvalidValue,
                    $"'{key}' takes a list of {ofWhat}, and this is {other.Described}",
                    "start each with '- '",
                    other,
                    edits);
                return [];
        }
    }

    /// <summary>The mappings with <c>exact</c> in the list at <paramref name="key"/>, each a <paramref name="noun"/>.</summary>
    public IEnumerable<Fields> Annotations(string key, string noun)
    {
        foreach (var item in Items(key, "mappings with 'exact'"))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item is MappingNode annotation)
                yield return new Fields(annotation, $"a {noun}", file, problems, cancellation);
            else
            {
                var edits = Edit.Of(
                    "Write 'exact' before the text",
                    EditKind.Fix,
                    item is ScalarNode text ? Edits.BecomeMapping("exact", text) : null);
                Report(
                    ProblemIds.InvalidValue,
                    $"A {noun} is a mapping with 'exact', and this is {item.Described}",
                    "write '- exact: …'",
                    item,
                    edits);
            }
        }
    }

    /// <summary>The date or date-time at <paramref name="key"/>.</summary>
    public PartialDate? Date(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (!WrittenMoment.TryRead(scalar.Value, out var date, out var error))
        {
            var meant = MeantDate.Of(scalar, DatePrecision.Day);
            Report(
                ProblemIds.InvalidValue,
                $"'{key}' takes a date such as 2031-06-19 or 2031-06-19T09:40:00+09:00, and not '{scalar.Value}'",
                meant.Advice ?? error,
                scalar,
                meant.EditsOf(this, scalar));
        }
        else if (date.IsInterval || date.Precision < DatePrecision.Day)
        {
            const string Advice = "write the day, such as 2031-06-19, or the moment, such as 2031-06-19T09:40:00+09:00";
            Report(ProblemIds.InvalidValue, $"'{key}' takes one day or one moment, and not '{scalar.Value}'", Advice, scalar);
        }
        else
            return date;
        return null;
    }

    /// <summary>The member of <typeparamref name="TEnum"/> that the text at <paramref name="key"/> names.</summary>
    public TEnum? Choice<TEnum>(string key, (string Text, TEnum Value)[] choices)
        where TEnum : struct
    {
        if (Scalar(key) is not { } scalar)
            return null;
        foreach (var (text, value) in choices)
        {
            if (text == scalar.Value)
                return value;
        }

        var texts = choices.Select(choice => choice.Text).ToArray();
        var nearest = DidYouMean.Nearest(scalar.Value, texts);
        var edits = nearest is not null ? ReplaceBy(scalar, EditKind.Fix, nearest)
            : texts.Length <= MaxChoices ? ReplaceBy(scalar, EditKind.Choice, texts)
            : default;
        Report(
            ProblemIds.InvalidValue,
            $"'{scalar.Value}' is not a {key} of {owner}",
            DidYouMean.Ask(nearest, texts),
            scalar,
            edits);
        return null;
    }

    /// <summary>An edit for each of the texts that can be in the place of a scalar.</summary>
    public EquatableArray<Edit> ReplaceBy(ScalarNode scalar, EditKind kind, params string[] texts) =>
        Edit.All(texts.Select(text => Edit.Of($"Write '{text}'", kind, Edits.SetText(scalar, text))));

    /// <summary>The absolute URI that a scalar is.</summary>
    public string? AbsoluteUri(ScalarNode? scalar, string key)
    {
        if (scalar is null)
            return null;
        if (ValueText.AbsoluteUri(scalar.Value) is { } absolute)
            return absolute;
        Report(
            ProblemIds.InvalidValue,
            $"'{key}' takes an absolute URI, and '{scalar.Value}' is not one",
            "write it such as https://example.org/page",
            scalar);
        return null;
    }

    /// <summary>Where a missing key is reported: the start of the mapping, on one line.</summary>
    public FrontMatterNode Head() => Mapping.Entries.Count > 0
        ? Mapping.Entries[0].Key
        : new ScalarNode("", true, new TextRange(Mapping.Range.Start, Mapping.Range.Start));

    /// <summary>The text as the beginning of a sentence.</summary>
    internal static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
