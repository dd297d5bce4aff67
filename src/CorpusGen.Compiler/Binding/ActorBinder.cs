using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>Reads the definitions of actors, in an article and in the register alike.</summary>
internal static class ActorBinder
{
    private static readonly string[] Keys = ActorKeys.InArticles.Names();
    private static readonly string[] RegisterKeys = ActorKeys.Register.Names();

    /// <summary>The actor that <paramref name="mapping"/> defines, or <see langword="null"/> where even its id is missing.</summary>
    /// <remarks>The key <c>as</c> is no fact of the actor, and is read by <see cref="ActorListBinder"/>.</remarks>
    internal static ActorDefinition? Bind(MappingNode mapping, SourceFile file, ICollection<Problem> problems, ICollection<ActorUse> uses)
    {
        var fields = new Fields(mapping, "an actor", file, problems);
        fields.CheckKeys(Keys);
        var problemsBefore = problems.Count;
        var id = fields.RequiredText("id", "other places refer to the actor by it") is { } written ? IdText.Normalize(written) : null;
        var type = fields.RequiredText("type", "person, organization or state") is null ? null : fields.Choice("type", Choices.ActorTypes);
        var name = fields.RequiredText("name", "what the actor is called");
        if (id is null)
            return null;

        if (IdText.Describe(id) is { } wrong)
            fields.Report(ProblemIds.InvalidId, wrong, fields["id"]!);
        if (fields.Scalar("affiliation") is { } affiliation)
            uses.Add(ActorUse.Of(affiliation, file));
        if (fields.Scalar("jobTitle") is { } jobTitle && type is { } known && known != ActorType.Person)
            fields.Report(ProblemIds.InvalidValue, "'jobTitle' is for a person: remove it, or make the type person", jobTitle);

        return new ActorDefinition(
            new ActorFacts
            {
                Id = id,
                Type = type ?? GuessedActors.TypeOf((fields["type"] as ScalarNode)?.Value),
                Name = name ?? id,
                AlternateNames = fields.Texts("alternateName").Select(text => text.Value).ToEquatableArray(),
                JobTitle = fields.Text("jobTitle"),
                Affiliation = fields.Id("affiliation"),
                Country = Country(fields),
                SameAs = fields.Texts("sameAs").Select(text => fields.AbsoluteUri(text, "sameAs")).OfType<string>().ToEquatableArray(),
            },
            file.At(fields["id"]!.Range),
            IsComplete: problems.Count == problemsBefore);
    }

    /// <summary>The register that <paramref name="file"/> is.</summary>
    public static ActorRegister BindRegister(SourceFile file, CancellationToken cancellation = default)
    {
        var problems = new List<Problem>();
        var uses = new List<ActorUse>();
        var actors = new List<ActorDefinition>();
        if (FrontMatterReader.ReadYamlFile(file, problems, cancellation) is { } root)
        {
            var fields = new Fields(root, "the register", file, problems);
            fields.CheckKeys(RegisterKeys);
            foreach (var item in fields.Items("actors", "actors"))
            {
                if (item is not MappingNode mapping)
                    fields.Report(ProblemIds.InvalidValue, $"An actor of the register is a mapping with id, type and name, found {YamlReader.Describe(item)}", item);
                else if (Bind(mapping, file, problems, uses) is { } actor)
                    actors.Add(actor);
                if ((item as MappingNode)?[ActorKeys.As.Name] is { } ofOneBody)
                    fields.Report(ProblemIds.InvalidValue, "'as' is for a name that one body alone uses; write 'alternateName' in the register", ofOneBody);
            }
        }

        if (GuessedActors.AreNeeded(problems))
            actors.AddRange(GuessedActors.Missing(FrontMatterScan.Register(file, cancellation), file, actors));

        return new ActorRegister(file.Path, actors.ToEquatableArray(), uses.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>The register in a file that cannot be read.</summary>
    public static ActorRegister GuessRegister(SourceFile file, Problem reason, CancellationToken cancellation = default) =>
        new(file.Path, GuessedActors.In(FrontMatterScan.Register(file, cancellation), file).ToEquatableArray(), default, new([reason]));

    private static string? Country(Fields fields)
    {
        if (fields.Scalar("country") is not { } scalar)
            return null;
        var code = scalar.Value.ToUpperInvariant();
        if (CountryCodes.Contains(code))
            return code;
        var hint = CountryCodes.Meant(code) is { } meant ? $"write {meant}" : "leave 'country' out for a country that has none";
        fields.Report(ProblemIds.UnknownCountry, $"'{scalar.Value}' is no ISO 3166-1 code of two letters, as JP or DE: {hint}", scalar);
        return null;
    }
}
