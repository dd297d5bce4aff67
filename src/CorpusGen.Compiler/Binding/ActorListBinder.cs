using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>Reads the list <c>actors</c> of an article: ids, definitions, and names that this body alone uses.</summary>
internal sealed class ActorListBinder(SourceFile file, ICollection<Problem> problems, ICollection<ActorUse> uses)
{
    private readonly Dictionary<string, string> _ownerByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorDefinition> _first = new(OrdinalText.Comparer);

    /// <summary>The actors that the article defines.</summary>
    public List<ActorDefinition> Defined { get; } = [];

    /// <summary>The ids that it lists without a definition.</summary>
    public List<ActorUse> Listed { get; } = [];

    /// <summary>The ids of all that it lists, in order.</summary>
    public List<string> Cast { get; } = [];

    /// <summary>What its body alone calls them.</summary>
    public List<BodyName> Names { get; } = [];

    /// <summary>All names of the actors that are defined here, and the names that the body alone uses.</summary>
    public string[] KnownNames => [.. Defined.SelectMany(actor => actor.Facts.SurfaceForms), .. Names.Select(name => name.Name)];

    /// <summary>Reads the list of <paramref name="article"/>.</summary>
    public ActorListBinder Bind(Fields article)
    {
        foreach (var item in article.Items("actors", "ids and mappings"))
        {
            article.Cancellation.ThrowIfCancellationRequested();
            if (item is ScalarNode { IsAbsent: false } id)
                List(id);
            else if (item is MappingNode mapping)
                Bind(mapping);
            else
                article.Report(
                    ProblemIds.InvalidValue,
                    $"An actor is an id of the register or a mapping with id, type and name, and this is {item.Described}",
                    null,
                    item);
        }

        return this;
    }

    private void Bind(MappingNode mapping)
    {
        var fields = new Fields(mapping, "an actor", file, problems);
        if (!mapping.Entries.Any(entry => entry.Key.Value == ActorKeys.As.Name))
        {
            Define(mapping);
            return;
        }

        // With 'as' and nothing else it is an actor that is defined elsewhere.
        if (mapping.Entries.Any(entry => entry.Key.Value != "id" && entry.Key.Value != ActorKeys.As.Name))
            Define(mapping);
        else if (fields.RequiredText("id", "the id of the actor who has this name") is not null)
            List(fields.Scalar("id")!);
        if (fields.Missing(ActorKeys.As.Name, "the name that this body alone uses") is { } missing)
            problems.Add(missing);
        else if (fields.Id("id") is { } id)
            AddNames(fields, id);
    }

    private void Define(MappingNode mapping)
    {
        if (ActorBinder.Bind(mapping, file, problems, uses) is not { } actor)
            return;
        if (!_first.TryGetValue(actor.Facts.Id, out var first))
            _first.Add(actor.Facts.Id, actor);
        else if (first.Facts.IsOfArticle || actor.Facts.IsOfArticle)
        {
            // Two sources without a name are two sources, also where all else is equal.
            problems.Add(new Problem(ProblemIds.DuplicateId, $"The actor id '{actor.Facts.Id}' is also at {first.Place}", actor.Place)
            {
                Advice = "give one of the two another id",
                Related = new([new("the first actor", first.Place)]),
            });
            actor = actor with { IsComplete = false };
        }

        Defined.Add(actor);
        Cast.Add(actor.Facts.Id);
    }

    private void List(ScalarNode id)
    {
        Listed.Add(ActorUse.Of(id, file));
        Cast.Add(IdText.Normalize(id.Value));
    }

    private void AddNames(Fields fields, string id)
    {
        foreach (var name in fields.Texts(ActorKeys.As.Name))
        {
            if (!_ownerByName.TryGetValue(name.Value, out var owner))
            {
                _ownerByName.Add(name.Value, id);
                Names.Add(new BodyName(id, name.Value, file.SpanOf(name.Range)));
            }
            else if (owner != id)
                fields.Report(
                    ProblemIds.InvalidValue,
                    $"'{name.Value}' is also the name of '{owner}' in this body",
                    "write a name that means one actor",
                    name);
        }
    }
}
