using System.Globalization;
using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;
using CsCheck;

namespace CorpusGen.Tests;

public class BodyRunsTests
{
    private const string Letters = "灯台 ab\n“é” 👩‍🚒.";

    /// <summary>Ranges that nest, overlap and touch as they like.</summary>
    private static readonly Gen<TextPosition[]> Ranges =
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 20], (start, length) => new TextPosition(start, start + length)).Array[0, 8];

    private static readonly Gen<(string Body, TextPosition[][] Quotes, TextPosition[] Mentions, TextPosition[] Dates)> Bodies =
        Gen.Select(Gen.Char[Letters].Array[60].Select(letters => new string(letters)), Ranges.Select(Apart).Array[0, 4], Ranges, Ranges);

    [Fact]
    public void The_runs_joined_are_the_body() =>
        Bodies.Sample(one => string.Concat(RunsOf(one).Select(run => run.Text)) == one.Body);

    [Fact]
    public void A_run_has_exactly_the_annotations_that_cover_each_of_its_letters() =>
        Bodies.Sample(one =>
        {
            foreach (var run in RunsOf(one))
            {
                for (var at = run.Position.Start; at < run.Position.End; at++)
                {
                    Assert.Equal(Covering(one.Quotes, at), run.Quotes.Select(quote => int.Parse(quote.Id!, CultureInfo.InvariantCulture)).Order());
                    Assert.Equal(one.Mentions.Where(range => Covers(range, at)).Order(Order), run.Mentions.Select(mention => mention.Position));
                    Assert.Equal(one.Dates.Where(range => Covers(range, at)).Order(Order), run.Dates.Select(date => date.Position));
                }
            }
        });

    [Fact]
    public void Two_runs_that_touch_differ_in_an_annotation() =>
        Bodies.Sample(one =>
        {
            var runs = RunsOf(one);
            var cuts = one.Quotes.SelectMany(parts => parts).Concat(one.Mentions).Concat(one.Dates)
                .SelectMany(range => new[] { range.Start, range.End }).ToHashSet();
            return runs.Skip(1).All(run => cuts.Contains(run.Position.Start));
        });

    [Fact]
    public void The_parts_of_a_quote_are_covered_and_the_words_between_them_are_not()
    {
        const string Body = "“We go,” he said, “at six.”";
        var runs = RunsOf((Body, [[new(1, 7), new(19, 25)]], [new(9, 11)], [new(22, 25)]));

        Assert.Equal(["“", "We go,", "” ", "he", " said, “", "at ", "six", ".”"], runs.Select(run => run.Text));
        Assert.Equal(["We go,", "at ", "six"], runs.Where(run => run.Quotes.Count > 0).Select(run => run.Text));
        Assert.Equal(["six"], runs.Where(run => run.Dates.Count > 0).Select(run => run.Text));
        Assert.Equal(["“", "” ", " said, “", ".”"], runs.Where(run => run.IsPlain).Select(run => run.Text));
    }

    [Fact]
    public void An_empty_body_has_no_runs() => Assert.Empty(RunsOf(("", [], [], [])));

    private static BodyRun[] RunsOf((string Body, TextPosition[][] Quotes, TextPosition[] Mentions, TextPosition[] Dates) one) => BodyRuns.Of(
        one.Body,
        one.Quotes.Select((parts, i) => new Quote(null!, new QuoteLine { Id = i.ToString(CultureInfo.InvariantCulture), Ranges = Array.ConvertAll(parts, RangeOf) }))
            .Where(quote => quote.Positions.Count > 0),
        one.Mentions.Select(range => new ActorMention(null!, range)),
        one.Dates.Select(range => new DateMention(null!, new DateLine { Ranges = [RangeOf(range)] })));

    private static BodyRange RangeOf(TextPosition position) => new(position, position.Start, position.End);

    /// <summary>The parts of a quote never overlap.</summary>
    private static TextPosition[] Apart(TextPosition[] ranges)
    {
        var (apart, end) = (new List<TextPosition>(), 0);
        foreach (var range in ranges.OrderBy(range => range.Start).Where(range => range.Start >= end))
        {
            apart.Add(range);
            end = range.End;
        }

        return [.. apart];
    }

    private static IEnumerable<int> Covering(TextPosition[][] quotes, int at) =>
        Enumerable.Range(0, quotes.Length).Where(i => quotes[i].Any(part => Covers(part, at)));

    private static bool Covers(TextPosition range, int at) => range.Start <= at && at < range.End;

    private static readonly Comparer<TextPosition> Order =
        Comparer<TextPosition>.Create((a, b) => (a.Start, -a.End).CompareTo((b.Start, -b.End)));
}
