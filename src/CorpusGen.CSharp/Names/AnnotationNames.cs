using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.CSharp.Names;

/// <summary>
/// Names the quotes of an article, or its dates: by the id where there is one, else by the annotated words or their speaker, with a number
/// where that repeats. In order, so that a name does not change when another entry is added after it.
/// </summary>
internal sealed class AnnotationNames(string noun, string path, ICollection<Problem> problems)
{
    private static readonly string[] Reserved = ["All", "Count", "GetEnumerator"];

    private readonly NameScope<Entry> _scope = new(Reserved);
    private readonly List<WithheldName> _withheld = [];

    private NumberedNames<Entry>? _numbered;

    /// <summary>The names of entries that have an error and are not in the article for it.</summary>
    public EquatableArray<WithheldName> Withheld => _withheld.ToEquatableArray();

    /// <summary>Names an entry that is bound; <see langword="null"/> where its name clashes with another's, which is reported.</summary>
    /// <param name="id">The id, when one is written.</param>
    /// <param name="speaker">The speaker, when there is one.</param>
    /// <param name="words">The annotated words.</param>
    /// <param name="span">The place of the id or of the words.</param>
    public string? Next(string? id, string? speaker, string words, SourceSpan span)
    {
        var entry = new Entry(id ?? words, span);
        return id is not null
            ? FromId(id, entry, problems)
            : Derived(speaker is null ? CSharpName.ForText(words) : CSharpName.From(speaker), entry);
    }

    /// <summary>Keeps the name of an entry that is not bound.</summary>
    public void Withhold(UnboundAnnotation unbound, SourceSpan span)
    {
        var (id, speaker, words, isFound) = (unbound.Id, unbound.Speaker, unbound.Words ?? "", unbound.IsFound);
        var entry = new Entry(id ?? speaker ?? words, span);
        string? name;
        if (id is not null)
            name = FromId(id, entry, isFound ? new List<Problem>() : problems);
        else if (!isFound)
            name = Next(null, speaker, words, span);
        else
        {
            // The same entry may be bound already, and then its name is taken.
            name = _scope.Resolve(speaker is null ? CSharpName.ForText(words) : CSharpName.From(speaker));
            if (!_scope.TryAdd(name, entry, out _, out _))
                return;
        }

        if (name is not null)
            _withheld.Add(new(name, id));
    }

    private string? FromId(string id, Entry entry, ICollection<Problem> into)
    {
        var name = _scope.Resolve(CSharpName.From(id));
        if (_scope.TryAdd(name, entry, out var clash, out var kind))
            return name;
        into.Add(NameProblems.Clash(noun, id, clash.Text, name, kind, new Place(path, entry.Span), new Place(path, clash.Span)));
        if (_scope.TryAddClashing(name, kind))
            _withheld.Add(new(name, id));
        return null;
    }

    private string Derived(string derived, Entry entry)
    {
        derived = _scope.Resolve(derived);
        return _scope.TryAdd(derived, entry, out _, out _) ? derived : (_numbered ??= new(_scope)).Next(derived, entry);
    }

    /// <summary>What has a name: its id or words, for messages, and their place.</summary>
    private readonly record struct Entry(string Text, SourceSpan Span);
}
