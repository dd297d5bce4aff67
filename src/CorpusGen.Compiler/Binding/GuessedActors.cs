using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// Actors whose definitions cannot be read as they are written. Their ids count as known: an article that uses one of them is innocent,
/// and so is code that names it.
/// </summary>
internal static class GuessedActors
{
    /// <summary>Whether problems are such that more is written than could be read.</summary>
    public static bool AreNeeded(IEnumerable<Problem> problems) => problems.Any(problem => problem.Id
        is ProblemIds.InvalidYaml or ProblemIds.LimitExceeded or ProblemIds.NotUtf8
        or ProblemIds.DuplicateKey or ProblemIds.InvalidValue or ProblemIds.MissingKey);

    /// <summary>The actors in front matter that was looked through for keys.</summary>
    public static IEnumerable<ActorDefinition> In(MappingNode scanned, SourceFile file, CancellationToken cancellation) =>
        scanned["actors"] is SequenceNode actors ? In(actors, file, cancellation) : [];

    /// <summary>The actors in a list.</summary>
    public static IEnumerable<ActorDefinition> In(SequenceNode actors, SourceFile file, CancellationToken cancellation)
    {
        foreach (var mapping in actors.Items.OfType<MappingNode>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (mapping["id"] is not ScalarNode id)
                continue;
            var facts = new ActorFacts
            {
                Id = IdText.Normalize(id.Value),
                Name = (mapping["name"] as ScalarNode)?.Value ?? id.Value,
                Type = TypeOf((mapping["type"] as ScalarNode)?.Value),
            };
            yield return new ActorDefinition(facts, file.At(id.Range), IsComplete: false);
        }
    }

    /// <summary>Those that are not among the <paramref name="known"/>.</summary>
    public static IEnumerable<ActorDefinition> Missing(
        MappingNode scanned, SourceFile file, IReadOnlyCollection<ActorDefinition> known, CancellationToken cancellation)
    {
        var ids = new HashSet<string>(known.Select(actor => actor.Facts.Id), OrdinalText.Comparer);
        return In(scanned, file, cancellation).Where(actor => ids.Add(actor.Facts.Id));
    }

    /// <summary>The type that <paramref name="text"/> is, or is nearest to: a person has every member that other actors have.</summary>
    public static ActorType TypeOf(string? text)
    {
        var nearest = text is null ? null : DidYouMean.Nearest(text, Choices.ActorTypes.Select(type => type.Text));
        return Choices.ActorTypes.FirstOrDefault(type => type.Text == text || type.Text == nearest).Value;
    }
}
