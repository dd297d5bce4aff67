using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Reading;

/// <summary>Finds keys that are in one mapping twice. The first one counts.</summary>
internal struct DuplicateKeys(SourceFile file)
{
    private const int MaxShown = 60;

    private KeySet _keys;
    private FrontMatterEntry? _last;
    private List<(FrontMatterEntry Entry, FrontMatterEntry Before, ScalarNode First)>? _seconds;

    /// <summary>Whether the key of the next entry is not there yet.</summary>
    public bool IsFirst(FrontMatterEntry entry)
    {
        var before = _last;
        _last = entry;
        if (_keys.Add(entry.Key) is not { } first)
            return true;
        (_seconds ??= []).Add((entry, before!, first));
        return false;
    }

    /// <summary>The same for an entry that is merged, and yields without a problem.</summary>
    public bool IsNew(ScalarNode key) => _keys.Add(key) is null;

    /// <summary>Reports the keys that are there a second time.</summary>
    public readonly void Report(MappingNode mapping, ICollection<Problem> problems, CancellationToken cancellation)
    {
        foreach (var (entry, before, first) in _seconds ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            var name = Excerpt.Of(entry.Key.Value, MaxShown);
            var isSame = entry.Value is ScalarNode { Value: var text }
                && mapping.Entry(first.Value)!.Value is ScalarNode other && other.Value == text;
            problems.Add(new Problem(
                ProblemIds.DuplicateKey,
                $"The key '{name}' is here a second time, after {file.At(first.Range)}",
                file.At(entry.Key.Range))
            {
                Advice = "keep one of the two",
                Related = new([new("the first one", file.At(first.Range))]),
                Edits = Edit.Of(
                    $"Remove the second '{name}'",
                    isSame ? EditKind.Fix : EditKind.Choice,
                    new YamlEdits(file).Remove(mapping, entry, before)),
            });
        }
    }
}
