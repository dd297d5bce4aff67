using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlStyle = YamlDotNet.Core.ScalarStyle;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// Builds <see cref="FrontMatterNode"/>s from YamlDotNet's events, which carry the offset of every node. The cost of an article
/// is bounded here: the length of the YAML, its nesting, and the repetitions by aliases.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The longest YAML that is read, in UTF-16 units.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>The deepest nesting of lists and mappings.</summary>
    public const int MaxDepth = 32;

    /// <summary>How many nodes aliases may repeat in all.</summary>
    public const int MaxAliasedNodes = 10_000;

    /// <summary>How many characters, in UTF-16 units, the texts may have in all that aliases repeat.</summary>
    public const int MaxAliasedCharacters = 100_000;

    private readonly SourceFile _file;
    private readonly TextRange _yaml;
    private readonly YamlPlaces _places;
    private readonly ICollection<Problem> _problems;
    private readonly Parser _parser;
    private readonly CancellationToken _cancellation;
    private readonly SortedDictionary<string, (FrontMatterNode Node, Extent Extent)> _anchors = new(StringComparer.Ordinal);
    private readonly NodeProperties _properties;
    private Extent _read;
    private Extent _aliased;

    /// <summary>How many nodes around the current node, itself included, have an anchor or a tag, or are merged.</summary>
    private int _anchored;

    /// <summary>How many brackets and braces are around the current node.</summary>
    private int _flows;

    private YamlReader(SourceFile file, TextRange yaml, ICollection<Problem> problems, CancellationToken cancellation)
    {
        _file = file;
        _yaml = yaml;
        _places = new YamlPlaces(file.Text, yaml);
        _problems = problems;
        _cancellation = cancellation;
        _properties = new NodeProperties(file, problems);
        _parser = new Parser(new YamlInput(file.Text, yaml, cancellation));
    }

    /// <summary>
    /// The mapping that the YAML in <paramref name="yaml"/> is, or <see langword="null"/> and the reason in <paramref
    /// name="problems"/>.
    /// </summary>
    public static MappingNode? ReadMapping(
        SourceFile file, TextRange yaml, ICollection<Problem> problems,  CancellationToken cancellation = default)
    {
        if (yaml.Length > MaxLength)
        {
            problems.Add(new Problem(
                ProblemIds.LimitExceeded,
                FormattableString.Invariant($"The YAML is {yaml.Length:N0} characters long, and at most {MaxLength:N0} are read"),
                file.At(new TextRange(yaml.Start, yaml.Start))) { Advice = "move text to the body" });
            return null;
        }

        var reader = new YamlReader(file, yaml, problems, cancellation);
        if (file.Text.IndexOf('\0', yaml.Start, yaml.Length) is >= 0 and var hidden)
        {
            problems.Add(reader.Syntax(hidden - yaml.Start, YamlMessages.DescribeUnseen('\0')));
            return null;
        }

        try
        {
            return reader.Document();
        }
        catch (ReadingStopped stopped)
        {
            problems.Add(stopped.Problem);
        }
        catch (YamlException e)
        {
            var before = reader._places.CharacterBefore(e.Start.Index);
            problems.Add(YamlMessages.EndsLineUnseen(before)
                ? reader.Syntax(e.Start.Index - 1, YamlMessages.DescribeUnseen(before))
                : reader.Syntax(e.Start.Index, YamlMessages.Translate(e.Message, reader._places.CharacterBefore(e.End.Index))));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet gives up on some malformed flow collections this way, without saying where: point at the last node.
            problems.Add(reader.Syntax(reader._parser.Current?.End.Index ?? 0, YamlMessages.Unclear));
        }

        return null;
    }

    private MappingNode Document()
    {
        Next<StreamStart>();
        if (_parser.MoveNext() && _parser.Current is StreamEnd)
        {
            RefuseDirective(_yaml);
            return new MappingNode(default, new TextRange(_yaml.Start, _yaml.Start));
        }

        _parser.MoveNext();
        var root = Node(0);
        if (root is not (MappingNode or ScalarNode { IsAbsent: true }))
        {
            var advice = root is SequenceNode ? "put it under its key, such as under a line 'actors:'" : "write 'key: value' lines";
            throw Stop(ProblemIds.InvalidYaml, new($"The front matter is {root.Described}, and not a mapping", advice), root.Range);
        }

        Next<DocumentEnd>();
        _parser.MoveNext();
        if (_parser.Current is not StreamEnd)
            throw Stop(
                ProblemIds.InvalidYaml,
                new("A second YAML document starts here, and only the first is read", "remove the line"),
                _places.Of(_parser.Current!));
        RefuseDirective(new TextRange(_yaml.Start, root.Range.Start));
        RefuseDirective(new TextRange(root.Range.End, _yaml.End));
        _properties.ReportUnused();
        return root as MappingNode ?? new MappingNode(default, root.Range);
    }

    private void RefuseDirective(TextRange gap)
    {
        if (YamlDirective.Find(_file.Text, gap) is >= 0 and var at)
            throw Stop(ProblemIds.InvalidYaml, YamlMessages.Directive, new TextRange(at, at + 1));
    }

    /// <summary>The node at the parser's current event; leaves the parser on the node's last event.</summary>
    private FrontMatterNode Node(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
        {
            throw Stop(
                ProblemIds.LimitExceeded,
                new(FormattableString.Invariant($"Lists and mappings are nested deeper than {MaxDepth} levels here"), "write them flatter"),
                _places.Of(_parser.Current!));
        }

        if (_parser.Current is AnchorAlias alias)
            return Aliased(alias);

        // In some malformed flow mappings YamlDotNet ends the mapping where a value should be.
        if (_parser.Current is not NodeEvent started)
            throw Stop(ProblemIds.InvalidYaml, YamlMessages.Unclear, _places.Of(_parser.Current!));
        var before = _read;
        _read += new Extent(1, started is Scalar { Value.Length: var length } ? length : 0);
        var properties = started.Anchor.IsEmpty && started.Tag.IsEmpty ? 0 : 1;
        _anchored += properties;
        FrontMatterNode node = started switch
        {
            Scalar scalar => ScalarOf(scalar),
            SequenceStart sequence => Sequence(sequence, depth),
            _ => Mapping((MappingStart)started, depth),
        };
        _anchored -= properties;
        if (properties > 0)
            _properties.Add(started, node, _places.Of(started).Start, isRepeated: _anchored > 0);
        if (!started.Anchor.IsEmpty)
            _anchors[started.Anchor.Value] = (node, _read - before);
        return node;
    }

    private ScalarNode ScalarOf(Scalar scalar)
    {
        var range = _places.Trimmed(_places.Of(scalar));
        var isBare = scalar.Style == YamlStyle.Plain && _flows == 0;
        if (isBare && YamlSlips.Misread(scalar.Value) is { } message && _places.IsFirstOnLine(range.Start))
            throw Stop(ProblemIds.InvalidYaml, message, new TextRange(range.Start, range.Start + 1));
        return new ScalarNode(scalar.Value, scalar.Value.Length == 0 && scalar.Style == YamlStyle.Plain, range)
        {
            Style = YamlPlaces.StyleOf(scalar),
            IsInFlow = _flows > 0,
            IsAnchored = _anchored > 0,
            Comment = _places.CommentAfter(range.End),
        };
    }

    private FrontMatterNode Aliased(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            var name = Excerpt.Of(alias.Value.Value, 60);
            throw Stop(
                ProblemIds.InvalidYaml,
                new($"'*{name}' refers to an anchor '&{name}' that is not defined before it", "put text that starts with '*' in quotes"),
                _places.Of(alias));
        }

        _properties.Use(alias.Value.Value);
        _read += anchored.Extent;
        _aliased += anchored.Extent;
        if (_aliased.Nodes > MaxAliasedNodes)
            throw TooMuch(MaxAliasedNodes, "nodes", alias);
        if (_aliased.Characters > MaxAliasedCharacters)
            throw TooMuch(MaxAliasedCharacters, "characters", alias);
        return anchored.Node;
    }

    private ReadingStopped TooMuch(int most, string unit, AnchorAlias alias) => Stop(
        ProblemIds.LimitExceeded,
        new(FormattableString.Invariant($"Aliases repeat more than {most:N0} {unit} by here"), "write the values out"),
        _places.Of(alias));

    private SequenceNode Sequence(SequenceStart started, int depth)
    {
        var isFlow = started.Style == SequenceStyle.Flow;
        _flows += isFlow ? 1 : 0;
        var items = new List<FrontMatterNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(Node(depth + 1));
        _flows -= isFlow ? 1 : 0;
        var range = _places.Of(started, _parser.Current!);
        return new SequenceNode(items.ToEquatableArray(), range) { IsFlow = isFlow, IsAnchored = _anchored > 0 };
    }

    private MappingNode Mapping(MappingStart started, int depth)
    {
        var isFlow = started.Style == MappingStyle.Flow;
        _flows += isFlow ? 1 : 0;
        var entries = new List<FrontMatterEntry>();
        var merged = new List<FrontMatterEntry>();
        var duplicates = new DuplicateKeys(_file);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var written = Node(depth + 1);
            if (written is not ScalarNode key)
                throw Stop(
                    ProblemIds.InvalidYaml,
                    new("A key is text, and not a list or a mapping", "put it in quotes if it starts with '[' or '{'"),
                    written.Range);
            _parser.MoveNext();
            var merges = key.Value == "<<" ? 1 : 0;
            _anchored += merges;
            var value = Node(depth + 1);
            _anchored -= merges;
            if (merges > 0)
                merged.AddRange(Merged(value));
            else if (new FrontMatterEntry(key, value) { IsBare = _places.IsBare(key) } is var entry && duplicates.IsFirst(entry))
                entries.Add(entry);
        }

        foreach (var entry in merged)
        {
            if (duplicates.IsNew(entry.Key))
                entries.Add(entry);
        }

        _flows -= isFlow ? 1 : 0;
        var mapping = new MappingNode(entries.ToEquatableArray(), _places.Of(started, _parser.Current!, entries))
        {
            IsFlow = isFlow,
            IsAnchored = _anchored > 0,
        };
        duplicates.Report(mapping, _problems, _cancellation);
        return mapping;
    }

    /// <summary>The entries that YAML's merge key <c>&lt;&lt;</c> brings in; an entry's own keys win over them.</summary>
    private IEnumerable<FrontMatterEntry> Merged(FrontMatterNode value) => value switch
    {
        MappingNode mapping => mapping.Entries,
        SequenceNode list => list.Items.SelectMany(Merged),
        _ => throw Stop(ProblemIds.InvalidYaml, new($"'<<' takes a mapping to merge, found {value.Described}", null), value.Range),
    };

    private void Next<TEvent>()
    {
        if (!_parser.MoveNext() || _parser.Current is not TEvent)
            throw Stop(ProblemIds.InvalidYaml, YamlMessages.Unclear, _places.Of(_parser.Current!));
    }

    private Problem Syntax(long index, YamlMessage message)
    {
        var offset = _places.Offset(index);
        return ProblemOf(ProblemIds.InvalidYaml, message, new TextRange(offset, Math.Min(offset + 1, _yaml.End)));
    }

    private ReadingStopped Stop(string id, YamlMessage message, TextRange range) => new(ProblemOf(id, message, range));

    private Problem ProblemOf(string id, YamlMessage message, TextRange range) =>
        new(id, message.Fact, _file.At(range)) { Advice = message.Advice };

    /// <summary>Leaves the nested reading at once, because the rest cannot be understood.</summary>
    private sealed class ReadingStopped(Problem problem) : Exception
    {
        public Problem Problem { get; } = problem;
    }
}
