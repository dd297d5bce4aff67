using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The C# names of an article's quotes, or of its dates: from the id where there is one, else from what is annotated, with a
/// number where that repeats. In order, so that a name does not change when another entry is added after it.
/// </summary>
internal sealed class AnnotationNames(string what, SourceFile file, ICollection<Problem> problems)
{
    private static readonly string[] Reserved = ["All"];

    private readonly NameScope<ScalarNode> _scope = new(Reserved);
    private readonly Dictionary<string, ScalarNode> _ids = new(OrdinalText.Comparer);
    private readonly List<WithheldName> _withheld = [];

    private Repeats? _repeats;

    /// <summary>The names of entries that have an error and are not in the article for it.</summary>
    public EquatableArray<WithheldName> Withheld => _withheld.ToEquatableArray();

    /// <summary>Keeps the name of the next entry, which cannot be bound.</summary>
    public void Withhold(MappingNode entry) => Withhold(entry, problems);

    /// <summary>Keeps the names of <paramref name="entries"/>, found where the front matter is wrong, that are not known.</summary>
    public void WithholdMissing(FrontMatterNode? entries)
    {
        foreach (var entry in entries is SequenceNode list ? list.Items.OfType<MappingNode>() : [])
        {
            var (id, derived, at) = Read(entry);
            if (id is not null && !_ids.ContainsKey(IdText.Normalize(id.Value)))
                Withhold(entry, new List<Problem>());
            else if (id is null && derived is not null && _scope.Resolve(derived) is var name && _scope.TryAdd(name, at!, out _, out _))
                _withheld.Add(new(name, null));
        }
    }

    /// <summary>The name of the next entry, or <see langword="null"/> when its id clashes with another's, which is reported.</summary>
    /// <param name="id">The id, when one is written.</param>
    /// <param name="derived">The name to give without one.</param>
    /// <param name="exact">What the entry annotates, to point at when another clashes with it.</param>
    public string? Next(ScalarNode? id, string derived, ScalarNode exact) => Next(id, derived, exact, problems);

    private string? Next(ScalarNode? id, string derived, ScalarNode exact, ICollection<Problem> into)
    {
        if (id is null)
            return Derived(derived, exact);

        var place = file.At(id.Range);
        if (IdText.Describe(id.Value) is (var wrong, var advice))
            into.Add(new Problem(ProblemIds.InvalidId, wrong, place) { Advice = advice });
        if (_ids.TryGetValue(IdText.Normalize(id.Value), out var first))
        {
            var other = file.At(first.Range);
            into.Add(new Problem(ProblemIds.DuplicateId, $"The {what} id '{id.Value}' is also at {other}", place)
            {
                Advice = "give one of the two another id",
                Related = new([new($"the first {what}", other)]),
            });
            return null;
        }

        _ids.Add(IdText.Normalize(id.Value), id);
        var name = _scope.Resolve(CSharpName.From(id.Value));
        if (_scope.TryAdd(name, id, out var clash, out var kind))
            return name;
        into.Add(NameProblems.Clash(what, id.Value, clash!.Value, name, kind, place, file.At(clash.Range)));
        if (_scope.TryAddClashing(name, kind))
            _withheld.Add(new(name, IdText.Normalize(id.Value)));
        return null;
    }

    private void Withhold(MappingNode entry, ICollection<Problem> into)
    {
        var (id, derived, at) = Read(entry);
        if (at is not null && Next(id, derived ?? "", at, into) is { } name)
            _withheld.Add(new(name, id is null ? null : IdText.Normalize(id.Value)));
    }

    /// <summary>What an entry gives a name by, and where; nothing where it has neither an id nor a speaker nor words.</summary>
    private static (ScalarNode? Id, string? Derived, ScalarNode? At) Read(MappingNode entry)
    {
        var id = First(entry["id"]);
        var (speaker, exact) = (First(entry["speaker"]), First(entry["exact"]));
        var derived = speaker is not null ? CSharpName.From(speaker.Value) : exact is not null ? CSharpName.ForText(exact.Value) : null;
        return (id, derived, id ?? speaker ?? exact);

        static ScalarNode? First(FrontMatterNode? node) =>
            node is SequenceNode list ? list.Items.OfType<ScalarNode>().FirstOrDefault() : node as ScalarNode;
    }

    private string Derived(string derived, ScalarNode exact)
    {
        derived = _scope.Resolve(derived);
        return _scope.TryAdd(derived, exact, out _, out _) ? derived : (_repeats ??= new Repeats()).Number(derived, exact, _scope);
    }

    /// <summary>
    /// Up to which number names are taken: each by itself, by names that differ in case, by names that look like it. Such names share the
    /// numbers: else each of a thousand spellings of a name would try all numbers of the others.
    /// </summary>
    private sealed class Repeats
    {
        private readonly Dictionary<string, int> _same = new(OrdinalText.Comparer);
        private readonly Dictionary<string, int> _inAnyCase = new(IgnoreCase.Comparer);
        private readonly Dictionary<string, int> _alike = new(OrdinalText.Comparer);

        /// <summary>Gives the name the first number that is free.</summary>
        public string Number(string derived, ScalarNode owner, NameScope<ScalarNode> scope)
        {
            var skeleton = Confusables.Skeleton(derived);
            _same.TryGetValue(derived, out var number);
            _inAnyCase.TryGetValue(derived, out var inAnyCase);
            _alike.TryGetValue(skeleton, out var alike);
            number = Math.Max(number, Math.Max(inAnyCase, alike));
            while (true)
            {
                Work.Add(1);
                var name = CSharpName.Numbered(derived, ++number);
                var isAdded = scope.TryAdd(name, owner, out _, out var kind);
                if (number == inAnyCase + 1 && (isAdded || kind != ClashKind.LooksAlike))
                    inAnyCase = number;
                if (number == alike + 1 && (isAdded || kind == ClashKind.LooksAlike))
                    alike = number;
                if (!isAdded)
                    continue;
                (_same[derived], _inAnyCase[derived], _alike[skeleton]) = (number, inAnyCase, alike);
                return name;
            }
        }
    }
}
