namespace Newsroom.Site.Charts;

/// <summary>The conversations as arcs between names, which are below each other.</summary>
internal sealed class Arcs
{
    /// <summary>The space of a name, in the unit of the drawing.</summary>
    private const int Row = 24;

    private const int Rounds = 24;

    private readonly Dictionary<Actor, int> _rows;

    private Arcs(IReadOnlyList<Conversations.Pair> pairs, IReadOnlyList<Actor> actors)
    {
        Pairs = pairs;
        Actors = actors;
        _rows = actors.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    public IReadOnlyList<Conversations.Pair> Pairs { get; }

    /// <summary>From top to bottom.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    public int Height => Actors.Count * Row;

    private int Longest => Pairs.Max(pair => Math.Abs(Y(pair.From) - Y(pair.To)));

    public int Y(Actor actor) => _rows[actor] * Row + Row / 2;

    /// <summary>Neighbours are those who speak with each other: every name moves to the middle of its partners, a few times over.</summary>
    public static Arcs Of(IReadOnlyList<Conversations.Pair> pairs)
    {
        var actors = pairs.SelectMany(pair => new[] { pair.From, pair.To }).Distinct().ToList();
        var partners = pairs.SelectMany(pair => new[] { (pair.From, pair.To), (From: pair.To, To: pair.From) }).ToLookup(pair => pair.From, pair => pair.To);
        for (var round = 0; round < Rounds; round++)
        {
            var places = actors.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
            actors = [.. actors.OrderBy(actor => (places[actor] + partners[actor].Sum(partner => places[partner])) / (1.0 + partners[actor].Count()))];
        }

        return new Arcs(pairs, actors);
    }

    /// <summary>The curve from a name to another one; there and back are curves of different width.</summary>
    public string Path(Conversations.Pair pair, int left, int right)
    {
        var (from, to) = (Y(pair.From), Y(pair.To));
        var share = Math.Pow(Math.Abs(to - from) / (double)Longest, 0.7);
        var reach = left + (right - left) * share * (from < to ? 1.3 : 1.1);
        return FormattableString.Invariant($"M{left},{from} C{reach:0},{from} {reach:0},{to} {left + 7},{to}");
    }
}
