using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// Builds <see cref="FrontMatterNode"/>s from YamlDotNet's events, which carry the offset of every node. What an article may
/// cost is bounded here: the YAML's length, its nesting, and what aliases repeat.
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
    private readonly ICollection<Problem> _problems;
    private readonly Parser _parser;
    private readonly CancellationToken _cancellation;
    private readonly SortedDictionary<string, (FrontMatterNode Node, Extent Extent)> _anchors = new(StringComparer.Ordinal);
    private Extent _read;
    private Extent _aliased;

    private YamlReader(SourceFile file, TextRange yaml, ICollection<Problem> problems, CancellationToken cancellation)
    {
        _file = file;
        _yaml = yaml;
        _problems = problems;
        _cancellation = cancellation;
        _parser = new Parser(new YamlInput(file.Text, yaml, cancellation));
    }

    /// <summary>The mapping that the YAML in <paramref name="yaml"/> is, or <see langword="null"/> and the reason in <paramref name="problems"/>.</summary>
    public static MappingNode? ReadMapping(SourceFile file, TextRange yaml, ICollection<Problem> problems, CancellationToken cancellation = default)
    {
        if (yaml.Length > MaxLength)
        {
            problems.Add(new Problem(
                ProblemIds.LimitExceeded,
                FormattableString.Invariant($"The YAML is {yaml.Length:N0} characters long; at most {MaxLength:N0} are read: move text to the body"),
                file.At(new TextRange(yaml.Start, yaml.Start))));
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
            var before = reader.CharacterAt(e.Start.Index);
            problems.Add(YamlMessages.EndsLineUnseen(before)
                ? reader.Syntax(e.Start.Index - 1, YamlMessages.DescribeUnseen(before))
                : reader.Syntax(e.Start.Index, YamlMessages.Translate(e.Message, reader.CharacterAt(e.End.Index))));
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
            throw Stop(ProblemIds.InvalidYaml, $"Expected 'key: value' lines here, found {Describe(root)}{(root is SequenceNode ? ": put it under its key, as under a line 'actors:'" : "")}", root.Range);
        Next<DocumentEnd>();
        _parser.MoveNext();
        if (_parser.Current is not StreamEnd)
            throw Stop(ProblemIds.InvalidYaml, "A second YAML document starts here: one is read", Range(_parser.Current!));
        RefuseDirective(new TextRange(_yaml.Start, root.Range.Start));
        RefuseDirective(new TextRange(root.Range.End, _yaml.End));
        return root as MappingNode ?? new MappingNode(default, root.Range);
    }

    private void RefuseDirective(TextRange gap)
    {
        if (YamlDirective.Find(_file.Text, gap) is >= 0 and var at)
            throw Stop(ProblemIds.InvalidYaml, YamlMessages.Directive, new TextRange(at, at + 1));
    }

    public static string Describe(FrontMatterNode node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { IsAbsent: true } => "nothing",
        _ => "text",
    };

    /// <summary>The node at the parser's current event; leaves the parser on the node's last event.</summary>
    private FrontMatterNode Node(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
        {
            throw Stop(
                ProblemIds.LimitExceeded,
                FormattableString.Invariant($"Lists and mappings are nested deeper than {MaxDepth} levels here"),
                Range(_parser.Current!));
        }

        if (_parser.Current is AnchorAlias alias)
            return Aliased(alias);

        // In some malformed flow mappings YamlDotNet ends the mapping where a value should be.
        if (_parser.Current is not NodeEvent started)
            throw Stop(ProblemIds.InvalidYaml, YamlMessages.Unclear, Range(_parser.Current!));
        var before = _read;
        _read += new Extent(1, started is Scalar { Value.Length: var length } ? length : 0);
        FrontMatterNode node = started switch
        {
            Scalar scalar => new ScalarNode(scalar.Value, scalar.Value.Length == 0 && scalar.Style == ScalarStyle.Plain, Trimmed(Range(scalar))),
            SequenceStart => Sequence(started, depth),
            _ => Mapping(started, depth),
        };
        if (!started.Anchor.IsEmpty)
            _anchors[started.Anchor.Value] = (node, _read - before);
        return node;
    }

    private FrontMatterNode Aliased(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            var name = Excerpt.Of(alias.Value.Value, 60);
            throw Stop(
                ProblemIds.InvalidYaml,
                $"'*{name}' refers to an anchor '&{name}' that is not defined before it; text that starts with '*' is written in quotes",
                Range(alias));
        }

        _read += anchored.Extent;
        _aliased += anchored.Extent;
        if (_aliased.Nodes > MaxAliasedNodes)
            throw TooMuch(MaxAliasedNodes, "nodes", alias);
        if (_aliased.Characters > MaxAliasedCharacters)
            throw TooMuch(MaxAliasedCharacters, "characters", alias);
        return anchored.Node;
    }

    private ReadingStopped TooMuch(int most, string what, AnchorAlias alias) => Stop(
        ProblemIds.LimitExceeded,
        FormattableString.Invariant($"Aliases repeat more than {most:N0} {what} by here: write the values out"),
        Range(alias));

    private SequenceNode Sequence(NodeEvent started, int depth)
    {
        var items = new List<FrontMatterNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(Node(depth + 1));
        return new SequenceNode(items.ToEquatableArray(), UpToHere(started));
    }

    private MappingNode Mapping(NodeEvent started, int depth)
    {
        var entries = new List<FrontMatterEntry>();
        var merged = new List<FrontMatterEntry>();
        var keys = new KeySet();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var written = Node(depth + 1);
            if (written is not ScalarNode key)
                throw Stop(ProblemIds.InvalidYaml, "A key must be plain text; put it in quotes if it starts with '[' or '{'", written.Range);
            _parser.MoveNext();
            var value = Node(depth + 1);
            if (key.Value == "<<")
                merged.AddRange(Merged(value));
            else if (keys.Add(key) is { } first)
                ReportSecond(key, first);
            else
                entries.Add(new FrontMatterEntry(key, value));
        }

        foreach (var entry in merged)
        {
            if (keys.Add(entry.Key) is null)
                entries.Add(entry);
        }

        return new MappingNode(entries.ToEquatableArray(), UpToHere(started));
    }

    private void ReportSecond(ScalarNode key, ScalarNode first) => _problems.Add(new Problem(
        ProblemIds.DuplicateKey,
        $"'{Excerpt.Of(key.Value, 60)}' stands here a second time: keep one of the two (the first is at {_file.At(first.Range)})",
        _file.At(key.Range),
        new([_file.At(first.Range)])));

    /// <summary>The entries that YAML's merge key <c>&lt;&lt;</c> brings in; an entry's own keys win over them.</summary>
    private IEnumerable<FrontMatterEntry> Merged(FrontMatterNode value) => value switch
    {
        MappingNode mapping => mapping.Entries,
        SequenceNode list => list.Items.SelectMany(Merged),
        _ => throw Stop(ProblemIds.InvalidYaml, $"'<<' takes a mapping to merge, found {Describe(value)}", value.Range),
    };

    private void Next<TEvent>()
    {
        if (!_parser.MoveNext() || _parser.Current is not TEvent)
            throw Stop(ProblemIds.InvalidYaml, YamlMessages.Unclear, Range(_parser.Current!));
    }

    private TextRange UpToHere(ParsingEvent started)
    {
        var (start, end) = (Range(started).Start, Range(_parser.Current!));

        // The event of a closing bracket starts and ends before it.
        var isFlow = started is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        return isFlow && end.Length == 0 && end.Start < _yaml.End && _file.Text[end.Start] is (']' or '}')
            ? new TextRange(start, end.Start + 1)
            : Trimmed(new TextRange(start, end.End));
    }

    private TextRange Range(ParsingEvent e) =>
        new(Offset(e.Start.Index), Math.Max(Offset(e.Start.Index), Offset(e.End.Index)));

    /// <summary>Without trailing white space: a block's events end at the start of the next token, lines further down.</summary>
    private TextRange Trimmed(TextRange range)
    {
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(_file.Text[end - 1]))
            end--;
        return new TextRange(range.Start, end);
    }

    private int Offset(long index) => (int)Math.Min(_yaml.Start + index, _yaml.End);

    private char CharacterAt(long index)
    {
        var offset = Offset(Math.Max(0, index - 1));
        return offset < _yaml.End ? _file.Text[offset] : '\0';
    }

    private Problem Syntax(long index, string message)
    {
        var offset = Offset(index);
        return new Problem(ProblemIds.InvalidYaml, message, _file.At(new TextRange(offset, Math.Min(offset + 1, _yaml.End))));
    }

    private ReadingStopped Stop(string id, string message, TextRange range) => new(new Problem(id, message, _file.At(range)));

    /// <summary>Leaves the nested reading at once: what follows cannot be understood.</summary>
    private sealed class ReadingStopped(Problem problem) : Exception
    {
        public Problem Problem { get; } = problem;
    }
}
