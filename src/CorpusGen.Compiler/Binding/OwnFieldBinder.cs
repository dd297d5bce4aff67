using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>Reads the own fields of an article: the values of the properties of the class that claims it.</summary>
internal sealed class OwnFieldBinder
{
    private readonly SourceFile _file;
    private readonly ArticleClass _class;
    private readonly List<Problem> _problems;
    private readonly List<OwnReference> _references = [];
    private readonly ExpressionMatches _expressions;
    private readonly CancellationToken _cancellation;
    private readonly YamlEdits _edits;
    private bool _isOutOfTime;

    private OwnFieldBinder(SourceFile file, ArticleClass type, List<Problem> problems, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _expressions = new ExpressionMatches(cancellation);
        _file = file;
        _edits = new YamlEdits(file);
        _class = type;
        _problems = problems;
    }

    /// <summary>
    /// The values of the properties of <paramref name="type"/> in the entries that the built-in schema does not know, and the ids among
    /// them.
    /// </summary>
    public static (EquatableArray<OwnField> Values, EquatableArray<OwnReference> References) Bind(
        SourceFile file,
        BoundArticle article,
        ArticleClass type,
        List<Problem> problems,
        CancellationToken cancellation)
    {
        var binder = new OwnFieldBinder(file, type, problems, cancellation);
        var values = binder.Properties(type.Name, type.Properties, article.OtherEntries, new ScalarNode("", true, article.Head));
        return (values, binder._references.ToEquatableArray());
    }

    private EquatableArray<OwnField> Properties(
        string owner, EquatableArray<OwnProperty> properties, EquatableArray<FrontMatterEntry> entries, FrontMatterNode head)
    {
        var fields = new OwnField[properties.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            fields[i] = new OwnField(properties[i].Name, Property(owner, properties[i], entries, head));
        }

        return new(fields);
    }

    private OwnValue? Property(string owner, OwnProperty property, EquatableArray<FrontMatterEntry> entries, FrontMatterNode head)
    {
        FrontMatterEntry? found = null;
        foreach (var entry in entries)
        {
            if (!property.Keys.Contains(entry.Key.Value))
                continue;
            if (found is null)
                found = entry;
            else
            {
                Report(
                    ProblemIds.DuplicateKey,
                    property,
                    $"'{entry.Key.Value}' and '{found.Key.Value}' are both the property {property.Name} of {owner}",
                    "keep one of the two",
                    entry.Key);
            }
        }

        if (found is null or { Value: ScalarNode { IsAbsent: true } })
        {
            if (found is not null && Swallowed(property, found.Key.Value, found.Value))
                return null;
            if (property.IsRequired)
            {
                Report(
                    ProblemIds.MissingKey,
                    property,
                    $"{Capitalized(owner)} has no '{property.Key}'",
                    $"write {Describe(property.Type)}",
                    found?.Key ?? head);
            }

            return null;
        }

        // A value that breaks a rule stays: a project may lower that error, and a required property is never without a value.
        var value = Value(property, property.Type, found.Key.Value, found.Value);
        if (value is not null)
            Rules(property, found.Key.Value, found.Value, value);
        return value;
    }

    private OwnValue? Value(OwnProperty property, FieldType type, string key, FrontMatterNode node)
    {
        if (node is ScalarNode { IsAbsent: true })
            return Report(ProblemIds.InvalidValue, property, $"'{key}' takes {Describe(type)}, and has nothing", null, node);
        switch (type, node)
        {
            case (ScalarType scalar, ScalarNode text):
                if (ValueText.Canonical(scalar.Kind, text.Value) is not { } canonical)
                    break;
                if (scalar.Kind == ScalarKind.String)
                    Swallowed(property, key, text);
                return new OwnScalar(scalar.Kind, canonical);

            case (EnumType choices, ScalarNode text):
                if (choices.Members.FirstOrDefault(member => member.Texts.Contains(text.Value)) is not { } chosen)
                {
                    var recommended = choices.Members.Select(member => member.Texts[0]).ToArray();
                    var nearest = DidYouMean.Nearest(text.Value, recommended);
                    return Report(
                        ProblemIds.InvalidValue,
                        property,
                        $"'{text.Value}' is not a {choices.Name} ('{key}')",
                        DidYouMean.Ask(nearest, recommended),
                        node,
                        nearest is not null ? Edit.Of($"Write '{nearest}'", EditKind.Fix, _edits.SetText(text, nearest)) : default);
                }

                return new OwnMember(chosen);

            case (ReferenceType reference, ScalarNode text):
                var id = IdText.Normalize(text.Value);
                _references.Add(new OwnReference(id, _file.SpanOf(node.Range), reference, property.DisplayName, property.Declaration));
                return new OwnId(reference.Kind, id);

            // As with tags, one value is a list of one.
            case (ListType list, _) when node is not MappingNode || list.Item is NestedType or DictionaryType:
                return Items(property, list, key, node is SequenceNode sequence ? sequence.Items : [node]);

            case (DictionaryType dictionary, MappingNode mapping):
                var pairs = new List<OwnEntry>();
                foreach (var entry in mapping.Entries)
                {
                    if (Value(property, dictionary.Value, entry.Key.Value, entry.Value) is { } value)
                        pairs.Add(new(entry.Key.Value, value));
                }

                return new OwnDictionary(pairs.ToEquatableArray());

            case (NestedType ofMapping, MappingNode mapping):
                var nested = _class.ObjectNamed(ofMapping.FullName);
                var start = mapping.Entries.Count > 0 ? mapping.Entries[0].Key : (FrontMatterNode)mapping;
                var fields = Properties(nested.Name, nested.Properties, mapping.Entries, start);
                var keys = new KeyTable(default, [.. nested.Properties.SelectMany(inner => inner.Keys)]);
                new Fields(mapping, nested.Name, _file, _problems, _cancellation).CheckKeys(keys);
                return new OwnObject(fields);
        }

        var found = node is ScalarNode written ? $"'{written.Value}'" : node.Described;
        return Report(ProblemIds.InvalidValue, property, $"'{key}' takes {Describe(type)}, and not {found}", null, node);
    }

    private OwnList Items(OwnProperty property, ListType list, string key, IEnumerable<FrontMatterNode> items) =>
        new(items.Select(item => Value(property, list.Item, key, item)).OfType<OwnValue>().ToEquatableArray());

    private void Rules(OwnProperty property, string key, FrontMatterNode node, OwnValue value)
    {
        foreach (var rule in property.Rules)
        {
            var broken = value switch
            {
                OwnScalar scalar => FieldRules.Explain(rule, property.Type, scalar.Text, _expressions),
                OwnList => FieldRules.Explain(rule, node is SequenceNode list ? list.Items.Count : 1),
                OwnDictionary => FieldRules.Explain(rule, ((MappingNode)node).Entries.Count),
                _ => null,
            };
            if (broken is null)
                continue;
            if (broken != FieldRules.OutOfTime)
                Report(ProblemIds.RuleBroken, property, $"'{key}' {broken}", null, node);
            else if (!_isOutOfTime)
                ReportOutOfTime(property, (PatternRule)rule, $"'{key}' {broken}", node);
            return;
        }
    }

    /// <summary>Once for an article: the first of a thousand unchecked values is enough.</summary>
    private void ReportOutOfTime(OwnProperty property, PatternRule rule, string message, FrontMatterNode node)
    {
        _isOutOfTime = true;
        Report(ProblemIds.LimitExceeded, property, message, $"write the expression '{rule.Pattern}' so that it tries less", node);
    }

    /// <summary>Reports text that YAML takes for a comment.</summary>
    private bool Swallowed(OwnProperty property, string key, FrontMatterNode value)
    {
        if (new SwallowedText(_file, _edits).Find(key, value) is not { } problem)
            return false;
        _problems.Add(problem with { Message = $"{problem.Message} ({property.DisplayName})", Declaration = property.Declaration });
        return true;
    }

    private static string Describe(FieldType type) => type switch
    {
        ScalarType scalar => ValueText.Describe(scalar.Kind),
        EnumType choices => $"one of {string.Join(", ", choices.Members.Select(member => member.Texts[0]))}",
        ReferenceType reference => $"the id of {Article(reference.Name)}",
        ListType list => $"a list; each item is {Describe(list.Item)}",
        DictionaryType dictionary => $"a mapping; each value is {Describe(dictionary.Value)}",
        _ => "a mapping",
    };

    private static string Article(string noun) => ("aeiou".IndexOf(char.ToLowerInvariant(noun[0])) >= 0 ? "an " : "a ") + noun;

    /// <summary>Always <see langword="null"/>: an error leaves no value.</summary>
    private OwnValue? Report(
        string id, OwnProperty property, string message, string? advice, FrontMatterNode node, EquatableArray<Edit> edits = default)
    {
        _problems.Add(new Problem(id, $"{message} ({property.DisplayName})", _file.At(node.Range))
        {
            Advice = advice,
            Edits = edits,
            Declaration = property.Declaration,
        });
        return null;
    }

    private static string Capitalized(string owner) => Fields.Capitalized(Article(owner));
}
