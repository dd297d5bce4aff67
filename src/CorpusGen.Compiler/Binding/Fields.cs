using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The values of a mapping, read as the schema wants them; what does not fit becomes a problem at its place and reads as absent.
/// </summary>
internal sealed class Fields(MappingNode mapping, string owner, SourceFile file, ICollection<Problem> problems, CancellationToken cancellation = default)
{
    /// <summary>Keys that site generators know, and that only look like ours.</summary>
    private static readonly string[] OthersKeys = ["author", "authors", "published"];

    private HashSet<string>? _misread;

    public MappingNode Mapping { get; } = mapping;

    public FrontMatterNode? this[string key] => Mapping[key];

    /// <summary>A problem at <paramref name="node"/>. Stops when cancelled: one quote may have a problem for each of its segments.</summary>
    public void Report(string id, string message, FrontMatterNode node, params Place[] related)
    {
        cancellation.ThrowIfCancellationRequested();
        problems.Add(new Problem(id, message, file.At(node.Range), new(related)));
    }

    /// <summary>Reports text that is read as keys, keys that look like misspelt ones, and, as a hint only, all others that the schema does not know.</summary>
    public void CheckKeys(string[] known) => CheckKeys(known, Mapping.Entries.Select(entry => entry.Key.Value));

    /// <summary>The same, where <paramref name="present"/> has the keys that are there in all.</summary>
    public void CheckKeys(string[] known, IEnumerable<string> present)
    {
        HashSet<string>? set = null;
        for (var i = 0; i < Mapping.Entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var entry = Mapping.Entries[i];
            var key = entry.Key.Value;
            if (IsBare(entry))
            {
                var last = i;
                while (last + 1 < Mapping.Entries.Count && IsBare(Mapping.Entries[last + 1]))
                    last++;
                ReportBare(i, Mapping.Entries[last].Key);
                i = last;
                continue;
            }

            if (Array.IndexOf(known, key) >= 0)
                continue;
            set ??= new(present, OrdinalText.Comparer);
            if (Array.IndexOf(OthersKeys, key) < 0 && DidYouMean.Nearest(key, known) is { } nearest && !set.Contains(nearest))
                Report(ProblemIds.MisspeltKey, $"'{key}' is no key of {owner}: did you mean '{nearest}'?", entry.Key);
            else
                Report(ProblemIds.UnknownKey, $"'{key}' is no key of {owner} and is left alone; the keys are {string.Join(", ", known)}", entry.Key);
        }
    }

    /// <summary>
    /// The first word after <paramref name="scalar"/> on its line as a comment, with its <c>#</c>; empty where nothing does. At
    /// most
    /// <paramref name="max"/> units: an alias may repeat a scalar with a long comment after it.
    /// </summary>
    public string CommentAfter(ScalarNode scalar, int max)
    {
        var rest = file.Text.AsSpan(scalar.Range.End, Math.Min(2 * max, file.Text.Length - scalar.Range.End)).TrimStart([' ', '\t']);
        if (rest.Length == 0 || rest[0] != '#')
            return "";
        var end = rest.IndexOfAny([' ', '\t', '\r', '\n']);
        return rest.Slice(0, Math.Min(max, end < 0 ? rest.Length : end)).ToString();
    }

    /// <summary>The text at <paramref name="key"/>.</summary>
    public string? Text(string key) => Scalar(key)?.Value;

    /// <summary>The text at <paramref name="key"/>, which must be there.</summary>
    public string? RequiredText(string key, string purpose)
    {
        if (Missing(key, purpose) is not { } missing)
            return Text(key);
        problems.Add(missing);
        return null;
    }

    /// <summary>The problem that nothing stands at <paramref name="key"/>, if so.</summary>
    public Problem? Missing(string key, string purpose)
    {
        var value = Mapping[key];
        if (value is not (null or ScalarNode) || (value is ScalarNode scalar && !string.IsNullOrWhiteSpace(scalar.Value)))
            return null;
        var empty = Mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key);
        return new Problem(ProblemIds.MissingKey, $"{Capitalized(owner)} needs '{key}': {purpose}", file.At((value ?? empty?.Key ?? Head()).Range));
    }

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
                // A key may be read more than once, as text and as an id: what is wrong with it is said once.
                if ((_misread ??= new(StringComparer.Ordinal)).Add(key))
                    Report(ProblemIds.InvalidValue, $"'{key}' takes text, found {YamlReader.Describe(other)}", other);
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
                    else
                        Report(ProblemIds.InvalidValue, $"An item of '{key}' is text, found {YamlReader.Describe(item)}", item);
                }

                return texts;
            case var other:
                Report(ProblemIds.InvalidValue, $"'{key}' takes text or a list of texts, found {YamlReader.Describe(other)}", other);
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
                Report(ProblemIds.InvalidValue, $"'{key}' takes a list of {ofWhat}, found {YamlReader.Describe(other)}: start each with '- '", other);
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
                Report(ProblemIds.InvalidValue, $"A {noun} is a mapping with 'exact', found {YamlReader.Describe(item)}: write '- exact: …'", item);
        }
    }

    /// <summary>The date or date-time at <paramref name="key"/>.</summary>
    public PartialDate? Date(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (!WrittenMoment.TryRead(scalar.Value, out var date, out var error))
            Report(ProblemIds.InvalidValue, $"'{key}' is a date as 2031-06-19 or a date-time as 2031-06-19T09:40:00+09:00: {InEdtf(scalar, DatePrecision.Day) ?? error}", scalar);
        else if (date.IsInterval || date.Precision < DatePrecision.Day)
            Report(ProblemIds.InvalidValue, $"'{key}' names one day, as 2031-06-19, or a moment, as 2031-06-19T09:40:00+09:00; '{scalar.Value}' does not", scalar);
        else
            return date;
        return null;
    }

    /// <summary>How the date that a text says in words, or in figures of another form, is written, where it says one of at least that precision.</summary>
    public static string? InEdtf(ScalarNode scalar, DatePrecision coarsest)
    {
        if (DateExpression.Read(scalar.Value, publication: null).Value is not { } value || value.Precision < coarsest)
            return null;
        if (value.Precision != DatePrecision.Day || !ClockTime.IsIn(scalar.Value))
            return $"write '{scalar.Value}' as {value}";
        return ClockTime.Find(scalar.Value) is { } time
            ? $"write '{scalar.Value}' as {value}T{time}, with the offset from UTC where it is known, such as +09:00"
            : null;
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

        var texts = choices.Select(choice => choice.Text);
        var hint = DidYouMean.Nearest(scalar.Value, texts) is { } nearest ? $"did you mean '{nearest}'?" : $"write one of {string.Join(", ", texts)}";
        Report(ProblemIds.InvalidValue, $"'{scalar.Value}' is no {key} of {owner}: {hint}", scalar);
        return null;
    }

    /// <summary>The absolute URI that a scalar is.</summary>
    public string? AbsoluteUri(ScalarNode? scalar, string key)
    {
        if (scalar is null)
            return null;
        if (ValueText.AbsoluteUri(scalar.Value) is { } absolute)
            return absolute;
        Report(ProblemIds.InvalidValue, $"'{key}' takes an absolute URI, as https://example.org/page; '{scalar.Value}' is none", scalar);
        return null;
    }

    /// <summary>Where a missing key is reported: the start of the mapping, on one line.</summary>
    public FrontMatterNode Head() => Mapping.Entries.Count > 0 ? Mapping.Entries[0].Key : new ScalarNode("", true, new TextRange(Mapping.Range.Start, Mapping.Range.Start));

    /// <summary>
    /// Whether a key stands without a colon, as <c>b</c> in <c>{a: 1, b}</c>; YamlDotNet even takes the text after a key in quotes for its value.
    /// </summary>
    private bool IsBare(FrontMatterEntry entry)
    {
        var rest = file.Text.AsSpan(entry.Key.Range.End).TrimStart();
        return rest.Length == 0 || rest[0] != ':';
    }

    /// <summary>The keys without a value from <paramref name="index"/> to <paramref name="last"/>: nearly always the text before them goes on there.</summary>
    private void ReportBare(int index, ScalarNode last)
    {
        var bare = Mapping.Entries[index].Key;
        var message = $"'{bare.Value}' is read as a key without a value: write '{bare.Value}: …'";
        if (index > 0 && Mapping.Entries[index - 1] is { Key.Value: var key, Value: ScalarNode { IsAbsent: false } text } && IsPlain(text) && IsComma(text.Range.End, bare.Range.Start))
        {
            var whole = file.Text.Substring(text.Range.Start, last.Range.End - text.Range.Start);
            message = $"A comma ends text in braces, so '{key}' is cut short and '{bare.Value}' read as a key without a value: put the text in quotes, as {key}: {YamlText.Quoted(Excerpt.Of(whole, 60))}";
        }

        Report(ProblemIds.TextCutShort, message, bare);
    }

    private bool IsPlain(ScalarNode text) => file.Text[text.Range.Start] is not ('"' or '\'');

    private bool IsComma(int start, int end) => start < end && file.Text.AsSpan(start, end - start).Trim() is ",";

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
