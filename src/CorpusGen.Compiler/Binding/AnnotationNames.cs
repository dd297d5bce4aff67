using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The C# names of an article's quotes, or of its dates: from the id where there is one, else from what is annotated, with a
/// number where that repeats. In order, so that a name does not change when another entry is added after it.
/// </summary>
internal sealed class AnnotationNames(string what, SourceFile file, ICollection<Problem> problems)
{
    private static readonly string[] Reserved = ["All"];

    private readonly NameScope<ScalarNode> _scope = new(Reserved);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarNode> _ids = new(StringComparer.Ordinal);

    /// <summary>The name of the next entry, or <see langword="null"/> when its id clashes with another's, which is reported.</summary>
    /// <param name="id">The id, when one is written.</param>
    /// <param name="derived">The name to give without one.</param>
    /// <param name="exact">What the entry annotates, to point at when another clashes with it.</param>
    public string? Next(ScalarNode? id, string derived, ScalarNode exact)
    {
        if (id is null)
            return Derived(derived, exact);

        var place = file.At(id.Range);
        if (IdText.Describe(id.Value) is { } wrong)
            problems.Add(new Problem(ProblemIds.InvalidId, wrong, place));
        if (_ids.TryGetValue(IdText.Normalize(id.Value), out var first))
        {
            problems.Add(new Problem(ProblemIds.DuplicateId, $"The {what} id '{id.Value}' stands at {file.At(first.Range)} too: give one of the two another", place, new([file.At(first.Range)])));
            return null;
        }

        _ids.Add(IdText.Normalize(id.Value), id);
        var name = _scope.Resolve(CSharpName.From(id.Value));
        if (_scope.TryAdd(name, id, out var clash, out var kind))
            return name;
        problems.Add(NameProblems.Clash(what, id.Value, clash!.Value, name, kind, place, file.At(clash.Range)));
        return null;
    }

    private string Derived(string derived, ScalarNode exact)
    {
        derived = _scope.Resolve(derived);
        while (true)
        {
            _repeats.TryGetValue(derived, out var count);
            _repeats[derived] = ++count;
            var name = count == 1 ? derived : CSharpName.Numbered(derived, count);
            if (_scope.TryAdd(name, exact, out _, out _))
                return name;
        }
    }
}
