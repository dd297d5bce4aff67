using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>Reads the definitions of actors, in an article and in the register alike.</summary>
internal static class ActorBinder
{
    private static readonly KeyTable Keys = new(ActorKeys.InArticles) { IsOfEntry = true, Others = OthersKeys.OfEntries };

    /// <summary>The actor that <paramref name="mapping"/> defines, or <see langword="null"/> where even its id is missing.</summary>
    /// <remarks>The key <c>as</c> is not a fact of the actor; it is read by <see cref="ActorListBinder"/>.</remarks>
    internal static ActorDefinition? Bind(MappingNode mapping, SourceFile file, ICollection<Problem> problems, ICollection<ActorUse> uses)
    {
        var fields = new Fields(mapping, "an actor", file, problems);
        fields.CheckKeys(Keys);
        fields.CheckTexts(ActorKeys.InArticles);
        var problemsBefore = problems.Count;
        var id = fields.RequiredText("id", "the id by which other places refer to the actor") is { } written
            ? IdText.Normalize(written)
            : null;
        var type = fields.RequiredText("type", "person, organization or state", [.. Choices.Texts(Choices.ActorTypes)]) is null
            ? null
            : fields.Choice("type", Choices.ActorTypes);
        var name = fields.RequiredText("name", "the name of the actor");
        if (id is null)
            return null;

        if (IdText.Describe(id) is (var wrong, var advice))
            fields.Report(ProblemIds.InvalidId, wrong, advice, fields["id"]!);
        if (fields.Scalar("affiliation") is { } affiliation)
            uses.Add(ActorUse.Of(affiliation, file));
        if (fields.Scalar("jobTitle") is { } jobTitle && type is { } known && known != ActorType.Person)
        {
            var edits = Edit.All(
            [
                Edit.Of("Remove 'jobTitle'", EditKind.Choice, fields.Edits.Remove(mapping, mapping.Entry("jobTitle")!)),
                fields.ReplaceBy(fields.Scalar("type")!, EditKind.Choice, "person"),
            ]);
            fields.Report(
                ProblemIds.InvalidValue,
                "'jobTitle' is only for a person",
                "remove it, or make the type person",
                jobTitle,
                edits);
        }

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
            var misspelt = new MisspeltLists(file);
            fields.CheckKeys(new KeyTable(ActorKeys.Register) { Keep = misspelt.Keep });
            actors.AddRange(misspelt.Actors);
            foreach (var item in fields.Items("actors", "actors"))
            {
                if (item is not MappingNode mapping)
                    fields.Report(
                        ProblemIds.InvalidValue,
                        $"An actor of the register is a mapping with id, type and name, and this is {item.Described}",
                        null,
                        item);
                else if (Bind(mapping, file, problems, uses) is { } actor)
                    actors.Add(actor);
                if ((item as MappingNode)?[ActorKeys.As.Name] is { } ofOneBody)
                {
                    var definition = (MappingNode)item;
                    var edits = Edit.Of(
                        "Write 'alternateName'",
                        EditKind.Choice,
                        definition["alternateName"] is null
                            ? fields.Edits.SetText(definition.Entry(ActorKeys.As.Name)!.Key, "alternateName")
                            : null);
                    fields.Report(
                        ProblemIds.InvalidValue,
                        "'as' is a name that one body alone uses",
                        "write 'alternateName' in the register",
                        ofOneBody,
                        edits);
                }
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
        var meant = CountryCodes.Meant(scalar.Value);
        fields.Report(
            ProblemIds.UnknownCountry,
            $"'{scalar.Value}' is not a two-letter ISO 3166-1 country code, such as JP",
            meant is not null ? $"write {meant}" : "leave 'country' out for a country without a code",
            scalar,
            meant is not null ? fields.ReplaceBy(scalar, EditKind.Fix, meant) : default);
        return null;
    }
}
