using System.Globalization;
using CorpusGen.Authoring;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Benchmarks.Annotated;

/// <summary>
/// How well drafts are: precision and recall of quotes, speakers, actors and dates, against articles with front matter that a person wrote, or
/// against a part of PolNeAR. Errors go to standard error, each with its cause.
/// </summary>
internal static class DraftRunner
{
    private const string DoubleMarks = "\"“”";

    public static int Run(string folder) =>
        Directory.Exists(Path.Combine(folder, "attributions")) ? RunTexts(PolNeAR.Read(folder), "en", "2016-11-08")
        : Directory.EnumerateFiles(folder, Redewiedergabe.Newspapers).Any() ? RunTexts(Redewiedergabe.Read(folder), "de", "1880-01-01")
        : RunArticles(folder);

    /// <summary>Strips the front matter of each article, drafts it anew, and compares.</summary>
    private static int RunArticles(string folder)
    {
        var (quotes, indirect) = (new Score("quotes"), new Score("indirect speech"));
        var (speakers, actors, dates) = (new Score("speakers"), new Score("actors"), new Score("dates"));
        var causes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var text = File.ReadAllText(path);
            if (FrontMatterReader.Find(text) is not { } found)
                continue;
            var gold = Bind(name, text);
            var draft = Drafter.Draft(new DraftRequest(new SourceFile(name, name, text[found.BodyStart..]))
            {
                Title = gold.Content.Title,
                Date = gold.Content.Date?.ToString(),
                Lang = gold.Content.Lang,
            });
            if (draft.Refusal is { } refusal)
            {
                Tell("refused", refusal);
                continue;
            }

            var ours = Bind(name, draft.Text);
            var body = text[found.BodyStart..].ReplaceLineEndings("\n");
            string Words(TextRange range) => body[range.Start..range.End].Replace('\n', '/');
            var matched = new HashSet<BoundQuote>();
            foreach (var quote in gold.Content.Quotes.Where(quote => quote.Kind == QuoteKind.Direct))
            {
                var range = quote.Ranges[0].Range;
                // A quote within another quote overlaps both.
                var same = ours.Content.Quotes.Where(one => one.Ranges.Any(span => Overlaps(span.Range, range)))
                    .MinBy(one => Math.Abs(one.Ranges[0].Range.Start - range.Start) + Math.Abs(one.Ranges[0].Range.End - range.End));
                quotes.Expected++;
                if (same is null)
                {
                    Tell("quote missed", Words(range));
                    continue;
                }

                quotes.Found++;
                matched.Add(same);
                if (quote.Speakers.Count == 0)
                    continue;
                speakers.Expected++;
                speakers.Proposed += same.Speakers.Count > 0 ? 1 : 0;
                if (same.Speakers.Count > 0 && SameActor(gold, quote.Speakers[0], ours, same.Speakers[0]))
                    (speakers.Found, speakers.Right) = (speakers.Found + 1, speakers.Right + 1);
                else
                    Tell(same.Speakers.Count == 0 ? "speaker missing" : "speaker wrong", $"{quote.Speakers[0]}, not {string.Join(' ', same.Speakers)}: {Words(range)}");
            }

            foreach (var quote in gold.Content.Quotes.Where(quote => quote.Kind != QuoteKind.Direct))
            {
                var same = ours.Content.Quotes.FirstOrDefault(one => Overlaps(one.Ranges[0].Range, quote.Ranges[0].Range));
                indirect.Expected++;
                indirect.Found += same is null ? 0 : 1;
                if (same is null)
                    Tell("indirect speech missed", Words(quote.Ranges[0].Range));
                else if (quote.Speakers.Count > 0 && (same.Speakers.Count == 0 || !SameActor(gold, quote.Speakers[0], ours, same.Speakers[0])))
                    Tell("indirect speech of another", $"{quote.Speakers[0]}, not {string.Join(' ', same.Speakers)}: {Words(quote.Ranges[0].Range)}");
            }

            foreach (var one in ours.Content.Quotes)
            {
                var isRight = matched.Contains(one) || gold.Content.Quotes.Any(other => Overlaps(other.Ranges[0].Range, one.Ranges[0].Range));
                var score = one.Kind == QuoteKind.Indirect ? indirect : quotes;
                score.Proposed++;
                score.Right += isRight ? 1 : 0;
                if (!isRight)
                    Tell(one.Kind == QuoteKind.Indirect ? "not indirect speech" : "not a quote", Words(one.Ranges[0].Range));
            }

            foreach (var actor in gold.Actors)
            {
                var has = ours.Actors.Any(one => AreSame(actor.Facts, one.Facts));
                actors.Expected++;
                actors.Found += has ? 1 : 0;
                if (!has)
                    Tell("actor missed", actor.Facts.Name);
            }

            actors.Proposed += ours.Actors.Count;
            actors.Right += ours.Actors.Count(one => gold.Actors.Any(actor => AreSame(actor.Facts, one.Facts)));
            foreach (var date in gold.Content.Dates)
            {
                var same = ours.Content.Dates.FirstOrDefault(one => Overlaps(one.Range.Range, date.Range.Range));
                dates.Expected++;
                dates.Found += same is not null && Equals(same.Value, date.Value) ? 1 : 0;
                if (same is null)
                    Tell("date missed", Words(date.Range.Range));
                else if (!Equals(same.Value, date.Value))
                    Tell("date wrong", $"{Words(date.Range.Range)}: {date.Value}, not {same.Value}");
            }

            dates.Proposed += ours.Content.Dates.Count;
            dates.Right += ours.Content.Dates.Count(one => gold.Content.Dates.Any(date => Overlaps(one.Range.Range, date.Range.Range) && Equals(one.Value, date.Value)));

            void Tell(string cause, string what)
            {
                causes[cause] = causes.GetValueOrDefault(cause) + 1;
                Console.Error.WriteLine($"{cause}: {name}: {what}");
            }
        }

        Print(quotes, indirect, speakers, actors, dates);
        PrintCauses(causes);
        return 0;
    }

    private static int RunTexts(IEnumerable<AttributedText> texts, string lang, string date)
    {
        var (quotes, indirect, sources) = (new Score("direct quotations"), new Score("indirect speech"), new Score("places of sources"));
        var causes = new Dictionary<string, int>(StringComparer.Ordinal);
        var reasons = new Dictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var draft = Drafter.Propose(new DraftRequest(new SourceFile("a.md", "a.md", text.Text)) { Lang = lang, Date = date });
            var proposals = draft.Where(proposal => proposal.Kind == ProposalKind.Quote).ToArray();
            var direct = text.Attributions.Where(attribution => attribution.IsDirect ?? attribution.Content.Any(range => HasMark(text.Text, range))).ToArray();
            foreach (var attribution in direct)
            {
                quotes.Expected++;
                if (Array.Find(proposals, proposal => attribution.Content.Any(range => Overlaps(range, proposal.Range))) is not { } proposal)
                {
                    Tell("quote missed", attribution.Content[0]);
                    continue;
                }

                quotes.Found++;
                if (attribution.Source.Length == 0)
                    continue;
                sources.Expected++;
                if (proposal.Source is not { } source)
                {
                    Tell("source missing", proposal.Range);
                    continue;
                }

                sources.Proposed++;
                var reason = proposal.Reason.Split('“', ';')[0].Trim();
                var isRight = attribution.Source.Any(range => Overlaps(range, source));
                var (right, all) = reasons.GetValueOrDefault(reason);
                reasons[reason] = (right + (isRight ? 1 : 0), all + 1);
                if (isRight)
                    (sources.Found, sources.Right) = (sources.Found + 1, sources.Right + 1);
                else
                    Tell($"source wrong: {reason}", new TextRange(Math.Min(source.Start, proposal.Range.Start), Math.Max(source.End, proposal.Range.End)));
            }

            foreach (var proposal in proposals)
            {
                var isRight = text.Attributions.Any(attribution => attribution.Content.Any(range => Overlaps(range, proposal.Range)));
                var score = proposal.Rendering == QuoteKind.Indirect ? indirect : quotes;
                score.Proposed++;
                score.Right += isRight ? 1 : 0;
                if (!isRight)
                    Tell(proposal.Rendering == QuoteKind.Indirect ? "not indirect speech" : "not a quote", proposal.Range);
            }

            foreach (var attribution in text.Attributions.Except(direct))
            {
                indirect.Expected++;
                indirect.Found += Array.Exists(proposals, proposal => attribution.Content.Any(range => Overlaps(range, proposal.Range))) ? 1 : 0;
            }

            void Tell(string cause, TextRange range)
            {
                causes[cause] = causes.GetValueOrDefault(cause) + 1;
                var (start, end) = (Math.Max(0, range.Start - 60), Math.Min(text.Text.Length, range.End + 60));
                Console.Error.WriteLine($"{cause}: {text.Name}: {text.Text[start..range.Start]}[[{text.Text[range.Start..range.End]}]]{text.Text[range.End..end]}".Replace('\n', '/'));
            }
        }

        Print(quotes, indirect, sources);
        var table = new Table("reasons", "proposed", "right");
        foreach (var (reason, (right, all)) in reasons.OrderByDescending(reason => reason.Value.All))
            table.Add(reason, $"{all}", Share(right, all));
        table.Print();
        PrintCauses(causes);
        return 0;
    }

    /// <summary>Whether a double mark is in a range or right beside it.</summary>
    private static bool HasMark(string text, TextRange range) =>
        text.AsSpan(Math.Max(0, range.Start - 1), Math.Min(text.Length, range.End + 1) - Math.Max(0, range.Start - 1)).IndexOfAny(DoubleMarks) >= 0;

    private static bool Overlaps(TextRange one, TextRange other) => one.Start < other.End && other.Start < one.End;

    private static BoundArticle Bind(string name, string text) =>
        CorpusCompiler.Compile([InputFile.Of(new SourceFile(name, name, text))], new LinkOptions(IncludeDrafts: true)).Articles is { Count: 1 } articles
            ? articles[0]
            : throw new InvalidOperationException($"'{name}' is not an article");

    private static bool SameActor(BoundArticle gold, string expected, BoundArticle ours, string found) =>
        gold.Actors.FirstOrDefault(actor => actor.Facts.Id == expected)?.Facts is { } one
        && ours.Actors.FirstOrDefault(actor => actor.Facts.Id == found)?.Facts is { } other && AreSame(one, other);

    /// <summary>Whether two definitions share a name, or one name contains the other: a first annotator takes the full name.</summary>
    private static bool AreSame(ActorFacts one, ActorFacts other) => one.SurfaceForms.Any(name => other.SurfaceForms.Any(second =>
        name == second || (one.Type == other.Type && Math.Min(name.Length, second.Length) > 1
            && (name.Contains(second, StringComparison.OrdinalIgnoreCase) || second.Contains(name, StringComparison.OrdinalIgnoreCase)))));

    private static void Print(params Score[] scores)
    {
        var table = new Table("drafts", "expected", "proposed", "precision", "recall");
        foreach (var score in scores)
            table.Add(score.Name, $"{score.Expected}", $"{score.Proposed}", Share(score.Right, score.Proposed), Share(score.Found, score.Expected));
        table.Print();
    }

    private static void PrintCauses(Dictionary<string, int> causes)
    {
        var table = new Table("errors", "count");
        foreach (var (cause, count) in causes.OrderByDescending(cause => cause.Value))
            table.Add(cause, $"{count}");
        table.Print();
    }

    private static string Share(int part, int whole) => ((double)part / Math.Max(1, whole)).ToString("0.000", CultureInfo.InvariantCulture);

    private sealed class Score(string name)
    {
        public string Name => name;

        public int Expected { get; set; }

        public int Found { get; set; }

        public int Proposed { get; set; }

        public int Right { get; set; }
    }
}
