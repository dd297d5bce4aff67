namespace CorpusGen.Runtime;

/// <summary>A body in runs, cut wherever an annotation begins or ends.</summary>
internal static class BodyRuns
{
    public static BodyRun[] Of(
        string body, IEnumerable<Quote> quotes, IEnumerable<ActorMention> mentions, IEnumerable<DateMention> dates)
    {
        var ofQuotes = new Covers<Quote>(quotes.SelectMany(quote => quote.Positions.Select(position => (quote, position))));
        var ofMentions = new Covers<ActorMention>(mentions.Select(mention => (mention, mention.Position)));
        var ofDates = new Covers<DateMention>(dates.Select(date => (date, date.Position)));
        var runs = new List<BodyRun>();
        for (int start = 0, end; start < body.Length; start = end)
        {
            ofQuotes.MoveTo(start);
            ofMentions.MoveTo(start);
            ofDates.MoveTo(start);
            end = Math.Min(body.Length, Math.Min(ofQuotes.NextCut, Math.Min(ofMentions.NextCut, ofDates.NextCut)));
            runs.Add(new BodyRun(body, new TextPosition(start, end), ofQuotes.Here, ofMentions.Here, ofDates.Here));
        }

        return runs.ToArray();
    }

    /// <summary>The annotations of one kind that cover a place, while the place moves from the start of the body to its end.</summary>
    private sealed class Covers<T>
    {
        private readonly (T Item, TextPosition Position)[] _inOrder;
        private readonly List<(T Item, TextPosition Position)> _here = [];
        private int _next;

        public Covers(IEnumerable<(T Item, TextPosition Position)> all) => _inOrder = all
            .Where(one => one.Position.Length > 0)
            .OrderBy(one => one.Position.Start)
            .ThenByDescending(one => one.Position.End)
            .ToArray();

        /// <summary>The annotations at the place. Runs with the same annotations share the list.</summary>
        public IReadOnlyList<T> Here { get; private set; } = [];

        /// <summary>The next place where an annotation begins or ends.</summary>
        public int NextCut { get; private set; } = -1;

        public void MoveTo(int place)
        {
            // Most cuts are of another kind of annotation.
            if (place < NextCut)
                return;
            _here.RemoveAll(one => one.Position.End <= place);
            for (; _next < _inOrder.Length && _inOrder[_next].Position.Start <= place; _next++)
                _here.Add(_inOrder[_next]);
            Here = _here.Count == 0 ? [] : Array.AsReadOnly(_here.Select(one => one.Item).ToArray());
            NextCut = _next < _inOrder.Length ? _inOrder[_next].Position.Start : int.MaxValue;
            foreach (var (_, position) in _here)
                NextCut = Math.Min(NextCut, position.End);
        }
    }
}
