using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// Collects the entries of an article's quotes, or of its dates, in their order, and checks that each id is valid and unique. Entries with
/// an error are kept too, because code may use them.
/// </summary>
internal sealed class AnnotationEntries(string noun, SourceFile file, ICollection<Problem> problems)
{
    /// <summary>How many numbers are tried for an id that is free.</summary>
    private const int MaxTries = 20;

    private readonly Dictionary<string, ScalarNode> _ids = new(OrdinalText.Comparer);
    private readonly List<AnnotationEntry> _entries = [];

    /// <summary>The entries so far.</summary>
    public EquatableArray<AnnotationEntry> All => _entries.ToEquatableArray();

    /// <summary>Adds an entry that is bound. An entry with the id of another is not added, and reported.</summary>
    /// <param name="id">The id, when the entry has one.</param>
    /// <param name="exact">The annotated words in the entry.</param>
    public bool TryAdd(ScalarNode? id, ScalarNode exact)
    {
        if (id is not null && !TryAddId(id, problems))
            return false;
        _entries.Add(new(file.SpanOf((id ?? exact).Range)));
        return true;
    }

    /// <summary>Adds an entry that cannot be bound.</summary>
    public void AddUnbound(MappingNode entry) => AddUnbound(entry, isFound: false, problems);

    /// <summary>Adds entries that cannot be bound.</summary>
    public void AddUnbound(IEnumerable<MappingNode> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            AddUnbound(entry);
        }
    }

    /// <summary>Adds the <paramref name="entries"/> that a search in broken front matter found, except entries that are known.</summary>
    public void AddFound(FrontMatterNode? entries, CancellationToken cancellation)
    {
        foreach (var entry in entries is SequenceNode list ? list.Items.OfType<MappingNode>() : [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (First(entry["id"]) is not { } id || !_ids.ContainsKey(IdText.Normalize(id.Value)))
                AddUnbound(entry, isFound: true, new List<Problem>());
        }
    }

    private void AddUnbound(MappingNode entry, bool isFound, ICollection<Problem> into)
    {
        var (id, speaker, exact) = (First(entry["id"]), First(entry["speaker"]), First(entry["exact"]));
        if ((id ?? speaker ?? exact) is not { } at || (id is not null && !TryAddId(id, into)))
            return;
        var unbound = new UnboundAnnotation(id is null ? null : IdText.Normalize(id.Value), speaker?.Value, exact?.Value, isFound);
        _entries.Add(new(file.SpanOf(at.Range), unbound));
    }

    private bool TryAddId(ScalarNode id, ICollection<Problem> into)
    {
        var place = file.At(id.Range);
        if (IdText.Describe(id.Value) is (var wrong, var advice))
        {
            var edits = Rename(id, IdText.Suggest(id.Value), EditKind.Fix);
            into.Add(new Problem(ProblemIds.InvalidId, wrong, place) { Advice = advice, Edits = edits });
        }

        var key = IdText.Normalize(id.Value);
        if (!_ids.TryGetValue(key, out var first))
        {
            _ids.Add(key, id);
            return true;
        }

        var other = file.At(first.Range);
        into.Add(new Problem(ProblemIds.DuplicateId, $"The {noun} id '{id.Value}' is also at {other}", place)
        {
            Advice = "give one of the two another id",
            Related = new([new($"the first {noun}", other)]),
            Edits = Rename(id, FreeId(key), EditKind.Choice),
        });
        return false;
    }

    /// <summary>Gives an entry another id, unless an entry before or after it has that id.</summary>
    private EquatableArray<Edit> Rename(ScalarNode id, string? other, EditKind kind) => other is { Length: > 0 } && !AllIds.Contains(other)
        ? Edit.Of($"Write '{other}'", kind, new YamlEdits(file).SetText(id, other))
        : default;

    /// <summary>The id with the first number that makes it unique.</summary>
    private string? FreeId(string id) => AllIds.Count == 0
        ? null
        : Enumerable.Range(2, MaxTries).Select(number => FormattableString.Invariant($"{id}-{number}"))
            .FirstOrDefault(other => !AllIds.Contains(other));

    /// <summary>The list that the entries are from, whose ids no edit repeats.</summary>
    public SequenceNode? List { get; set; }

    private HashSet<string> AllIds => field ??= new(
        (List?.Items.OfType<MappingNode>() ?? [])
            .Select(entry => First(entry["id"])).OfType<ScalarNode>().Select(id => IdText.Normalize(id.Value)),
        OrdinalText.Comparer);

    /// <summary>A text, or the first text of a list.</summary>
    internal static ScalarNode? First(FrontMatterNode? node) =>
        node is SequenceNode list ? list.Items.OfType<ScalarNode>().FirstOrDefault() : node as ScalarNode;
}
