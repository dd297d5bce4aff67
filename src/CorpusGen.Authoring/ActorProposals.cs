using CorpusGen.Authoring.Names;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>The actors of a body as entries of front matter.</summary>
internal static class ActorProposals
{
    /// <summary>An entry for each actor that the front matter does not have; of an actor of the register, its id.</summary>
    public static IEnumerable<Proposal> Of(string body, Cast cast) => cast.Actors.Where(actor => !actor.IsListed).Select(actor =>
    {
        var named = cast.Places.Find(place => place.Actor == actor)?.Range;
        var place = actor.Type == ActorType.UnnamedSource ? actor.First : named ?? actor.First;
        return new Proposal(
            ProposalKind.Actor,
            place,
            body.Substring(place.Start, place.Length),
            actor.IsRegistered ? 0.95 : 0.8,
            actor.IsRegistered ? "a name of the register" : "a name with a title, an office or a verb of speech")
        {
            Id = actor.Id,
            Entry = actor.IsRegistered ? [("id", [actor.Id])] : [.. Entry(actor)],
        };
    });

    private static IEnumerable<(string Key, string[] Texts)> Entry(CastActor actor)
    {
        yield return ("id", [actor.Id]);
        yield return ("type", [actor.Type switch
        {
            ActorType.Person => "person",
            ActorType.Organization => "organization",
            ActorType.State => "state",
            _ => "unnamed",
        }]);
        yield return ("name", [actor.Name]);
        if (actor.Others.Count > 0)
            yield return ("alternateName", [.. actor.Others]);
        if (actor.JobTitle is { } title)
            yield return ("jobTitle", [title]);
        if (actor.Affiliation is { } affiliation)
            yield return ("affiliation", [affiliation]);
        if (actor.Country is { } country)
            yield return ("country", [country]);
        if (actor.Count is { } count)
            yield return ("count", [count.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
    }
}
