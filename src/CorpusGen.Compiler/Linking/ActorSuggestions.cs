using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>Which actor someone may have meant. Looked for only so often: after a hundred unknown ids one more hint helps nobody.</summary>
internal sealed class ActorSuggestions(IReadOnlyCollection<ActorFacts> actors, CancellationToken cancellation)
{
    private const int MaxSearches = 100;

    private readonly Dictionary<string, string> _answers = new(OrdinalText.Comparer);
    private readonly Dictionary<string, string> _nearest = new(OrdinalText.Comparer);
    private Dictionary<string, string>? _idsByText;

    private IEnumerable<string> Ids => actors.Select(static actor => actor.Id).OrderBy(static id => id, StringComparer.Ordinal);

    /// <summary>The advice for an unknown id: the end of a sentence.</summary>
    public string For(string id)
    {
        if (_answers.TryGetValue(id, out var answer))
            return answer;
        const string Define = "define the actor in the article's 'actors' or in actors.yaml";
        answer = actors.Count switch
        {
            0 => Define,
            <= DidYouMean.MaxShown => $"write one of the ids {string.Join(", ", Ids)}, or {Define}",
            _ => FormattableString.Invariant($"write the key 'id' of one of the {actors.Count} actors, or {Define}"),
        };
        if (_answers.Count < MaxSearches && Nearest(id) is { } nearest)
        {
            answer = $"{DidYouMean.Ask(nearest)} Otherwise {answer}";
            _nearest[id] = nearest;
        }

        return _answers[id] = answer;
    }

    /// <summary>Writes the nearest id in the place of an unknown one; a person knows whether the actor is meant.</summary>
    public EquatableArray<Edit> EditsFor(string id, TextRange written) =>
        written.Length > 0 && _nearest.TryGetValue(id, out var nearest) && IsSafe(nearest)
            ? Edit.Of($"Write '{nearest}'", EditKind.Choice, new TextChange(written, nearest))
            : default;

    /// <summary>Whether an id reads as itself in every style. An invalid id, which has its own error, may not.</summary>
    private static bool IsSafe(string id) => YamlText.CanBePlain(id, isInFlow: true) && id.IndexOfAny(['\'', '"', '\\']) < 0;

    private string? Nearest(string id)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_idsByText is null)
        {
            _idsByText = new Dictionary<string, string>(OrdinalText.Comparer);
            foreach (var actor in actors.OrderBy(actor => actor.Id, StringComparer.Ordinal))
            {
                _idsByText[actor.Id] = actor.Id;
                foreach (var form in actor.SurfaceForms)
                {
                    if (!_idsByText.ContainsKey(form))
                        _idsByText.Add(form, actor.Id);
                }
            }
        }

        return DidYouMean.Nearest(id, _idsByText.Keys) is { } text ? _idsByText[text] : null;
    }
}
