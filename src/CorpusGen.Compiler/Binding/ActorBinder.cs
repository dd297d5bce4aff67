using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>Reads the definitions of actors, in an article and in the register alike.</summary>
internal static class ActorBinder
{
    private static readonly KeyTable Keys = new(ActorKeys.InArticles) { IsOfEntry = true, Others = OthersKeys.OfEntries };

    /// <summary>The actor that <paramref name="mapping"/> defines, or <see langword="null"/> where even its id is missing.</summary>
    /// <remarks>The key <c>as</c> is not a fact of the actor; it is read by <see cref="ActorListBinder"/>.</remarks>
    internal static ActorDefinition? Bind(
        MappingNode mapping, SourceFile file, ICollection<Problem> problems, ICollection<ActorUse> uses, bool isOfRegister = false)
    {
        var fields = new Fields(mapping, "an actor", file, problems);
        fields.CheckKeys(Keys);
        fields.CheckTexts(ActorKeys.InArticles);
        var problemsBefore = problems.Count;
        var id = fields.RequiredText("id", "the id by which other places refer to the actor") is { } written
            ? IdText.Normalize(written)
            : null;
        var type = Type(fields, isOfRegister);
        var meant = type ?? GuessedActors.TypeOf((fields["type"] as ScalarNode)?.Value);
        var isNameless = meant == ActorType.UnnamedSource && fields["name"] is null;
        var name = isNameless ? null : fields.RequiredText("name", "the name of the actor");
        if (id is null)
            return null;

        if (IdText.Describe(id) is (var wrong, var advice))
            fields.Report(ProblemIds.InvalidId, wrong, advice, fields["id"]!);
        if (fields.Scalar("affiliation") is { } affiliation)
            uses.Add(ActorUse.Of(affiliation, file) with { IsAffiliation = true });
        if (type is { } known && known != ActorType.Person)
            RefuseKey(fields, "jobTitle", "a person", isNameless ? null : "person");
        if (type is not null and not ActorType.UnnamedSource)
            RefuseKey(fields, ActorKeys.Count.Name, "an unnamed source", isOfRegister ? null : Choices.Unnamed);

        return new ActorDefinition(
            new ActorFacts
            {
                Id = id,
                Type = meant,
                Name = name ?? AnnotationEntries.First(fields[ActorKeys.As.Name])?.Value ?? id,
                HasName = !isNameless,
                Count = meant == ActorType.UnnamedSource ? Count(fields) : null,
                AlternateNames = fields.Texts("alternateName").Select(text => text.Value).ToEquatableArray(),
                JobTitle = fields.Text("jobTitle"),
                Affiliation = fields.Id("affiliation"),
                Country = Country(fields),
                SameAs = fields.Texts("sameAs").Select(text => fields.AbsoluteUri(text, "sameAs")).OfType<string>().ToEquatableArray(),
            },
            file.At(fields["id"]!.Range),
            IsComplete: problems.Count == problemsBefore);
    }

    /// <summary>Whether a text is a whole number from 1, and which.</summary>
    internal static bool IsCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static ActorType? Type(Fields fields, bool isOfRegister)
    {
        var choices = isOfRegister ? Choices.TypesOfRegister : Choices.ActorTypes;
        var purpose = isOfRegister ? "person, organization or state" : "person, organization, state or unnamed";
        if (fields.RequiredText("type", purpose, [.. Choices.Texts(choices)]) is not { } written)
            return null;
        if (!isOfRegister || written != Choices.Unnamed)
            return fields.Choice("type", choices);
        fields.Report(
            ProblemIds.InvalidValue,
            "An unnamed source belongs to one article, because an id of the register would make one source of different people",
            "define it in the 'actors' of each article that has it",
            fields["type"]!);
        return null;
    }

    /// <summary>Reports a key that only another type of actor has.</summary>
    private static void RefuseKey(Fields fields, string key, string ofWhat, string? type)
    {
        if (fields[key] is not { } value)
            return;
        var edits = Edit.All(
        [
            Edit.Of($"Remove '{key}'", EditKind.Choice, fields.Edits.Remove(fields.Mapping, fields.Mapping.Entry(key)!)),
            type is null ? default : fields.ReplaceBy(fields.Scalar("type")!, EditKind.Choice, type),
        ]);
        var advice = type is null ? "remove it" : $"remove it, or make the type {type}";
        fields.Report(ProblemIds.InvalidValue, $"'{key}' is only for {ofWhat}", advice, value, edits);
    }

    private static int? Count(Fields fields)
    {
        if (fields.Scalar(ActorKeys.Count.Name) is not { } scalar)
            return null;
        if (IsCount(scalar.Value, out var count))
            return count;
        var digits = IsCount(AsciiDigits(scalar.Value), out var meant) ? meant.ToString(CultureInfo.InvariantCulture) : null;
        fields.Report(
            ProblemIds.InvalidValue,
            $"'count' takes a whole number from 1, such as 3, and '{Excerpt.Of(scalar.Value, 60)}' is not one",
            "write the number of people in digits, or leave 'count' out",
            scalar,
            digits is null ? default : fields.ReplaceBy(scalar, EditKind.Fix, digits));
        return null;
    }

    /// <summary>The text with the digits 0 to 9 for the digits of any script, such as ３ or ٣.</summary>
    private static string AsciiDigits(string text) =>
        string.Concat(text.Trim().Select(unit => char.IsDigit(unit) ? (char)('0' + (int)char.GetNumericValue(unit)) : unit));

    /// <summary>The register that <paramref name="file"/> is.</summary>
    public static ActorRegister BindRegister(SourceFile file, CancellationToken cancellation = default)
    {
        var problems = new List<Problem>();
        var uses = new List<ActorUse>();
        var actors = new List<ActorDefinition>();
        if (FrontMatterReader.ReadYamlFile(file, problems, cancellation) is { } root)
        {
            var fields = new Fields(root, "the register", file, problems, cancellation);
            var misspelt = new MisspeltLists(file, cancellation);
            fields.CheckKeys(new KeyTable(ActorKeys.Register) { Keep = misspelt.Keep });
            actors.AddRange(misspelt.Actors);
            foreach (var item in fields.Items("actors", "actors"))
            {
                cancellation.ThrowIfCancellationRequested();
                if (item is not MappingNode mapping)
                    fields.Report(
                        ProblemIds.InvalidValue,
                        $"An actor of the register is a mapping with id, type and name, and this is {item.Described}",
                        null,
                        item);
                else if (Bind(mapping, file, problems, uses, isOfRegister: true) is { } actor)
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
            actors.AddRange(GuessedActors.Missing(FrontMatterScan.Register(file, cancellation), file, actors, cancellation));

        return new ActorRegister(file.Path, actors.ToEquatableArray(), uses.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>The register in a file that cannot be read.</summary>
    public static ActorRegister GuessRegister(SourceFile file, Problem reason, CancellationToken cancellation = default) =>
        new(
            file.Path,
            GuessedActors.In(FrontMatterScan.Register(file, cancellation), file, cancellation).ToEquatableArray(),
            default,
            new([reason]));

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
