using CorpusGen.Authoring.Quotes;

namespace CorpusGen.Authoring.Speakers;

/// <summary>Dialogues in paragraphs that begin with a dash. Two speakers take turns, and the narrator names them once.</summary>
internal static class Dialogues
{
    private const string Turns = "the speakers of a dialogue take turns";

    /// <summary>The quotations, where paragraphs of a dialogue have the speakers of the paragraphs two before and two behind.</summary>
    public static List<(Speech Speech, Attributed? Source)> TakeTurns(List<(Speech Speech, Attributed? Source)> quotes)
    {
        for (var start = 0; start < quotes.Count; start++)
        {
            if (!quotes[start].Speech.IsLine)
                continue;
            var end = start + 1;
            while (end < quotes.Count && quotes[end].Speech.IsLine && quotes[end].Speech.Open - quotes[end - 1].Speech.Close <= 2)
                end++;
            for (var turn = 0; turn < 2; turn++)
                Fill(quotes, start + turn, end);
            start = end - 1;
        }

        return quotes;
    }

    /// <summary>Gives every second paragraph the speaker of those that have one.</summary>
    private static void Fill(List<(Speech Speech, Attributed? Source)> quotes, int start, int end)
    {
        var known = Enumerable.Range(0, Math.Max(0, (end - start + 1) / 2)).Select(turn => quotes[start + (2 * turn)].Source)
            .OfType<Attributed>().Where(source => source.Actor is not null).ToArray();
        if (known.Length == 0 || known.Any(source => source.Actor != known[0].Actor))
            return;
        for (var index = start; index < end; index += 2)
        {
            if (quotes[index].Source is null)
                quotes[index] = (quotes[index].Speech, known[0] with { Cue = null, IsInherited = true, Confidence = 0.6, Reason = Turns });
        }
    }
}
