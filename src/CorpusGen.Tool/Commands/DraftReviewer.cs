using System.Globalization;
using CorpusGen.Authoring;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary>Asks a person about each proposal of a draft, and saves the article after each answer.</summary>
/// <param name="output">The streams.</param>
/// <param name="review">The draft.</param>
/// <param name="save">Writes the article; <see langword="false"/> ends the review.</param>
internal sealed class DraftReviewer(Output output, DraftReview review, Func<string, bool> save)
{
    /// <summary>How many actors are offered by number; others are chosen by their id.</summary>
    private const int MostOffered = 9;

    private readonly TextWriter _text = output.Text;
    private readonly Paint _paint = output.Paint;

    /// <summary>Asks until every proposal has an answer; <see langword="false"/> where the article could not be saved.</summary>
    public bool Run(out bool isStopped)
    {
        isStopped = false;
        if (!save(review.File.With([])))
            return false;
        while (review.Open is [var proposal, ..])
        {
            Show(proposal);
            while (true)
            {
                var before = review.File;
                var answer = Prompt(proposal);
                if (answer is null or "q")
                {
                    isStopped = true;
                    return true;
                }

                if (Take(proposal, answer) is { } reason)
                {
                    _text.WriteLine($"  {_paint.Red(Shown.Text(reason))}");
                    continue;
                }

                if (!ReferenceEquals(before, review.File) && !save(review.File.With([])))
                    return false;
                break;
            }
        }

        return true;
    }

    private void Show(Proposal proposal)
    {
        var (text, place) = (review.File.Text, review.PlaceOf(proposal));
        var line = Lines.Around(text, place.Range.Start);
        var range = Lines.On(line, place.Range);
        var shown = new ShownLine(text.Substring(line.Start, line.Length), range);
        var number = (place.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
        _text.WriteLine();
        _text.WriteLine($"{_paint.Dim(number + " | ")}{shown.Text(_paint, range)}");
        _text.WriteLine($"{_paint.Dim("      | ")}{_paint.Blue(shown.Marks(range, '^'))}");
        _text.WriteLine($"  {_paint.Bold(Name(proposal))}: {Shown.Text(Entry(proposal))}");
        _text.WriteLine($"  {_paint.Dim(Why(proposal))}");
        for (var i = 0; i < proposal.Candidates.Count && proposal.Withheld is not null; i++)
            _text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {i + 1}: {proposal.Candidates[i]}"));
    }

    private static string Name(Proposal proposal) => proposal.Kind switch
    {
        ProposalKind.Actor => "actor",
        ProposalKind.Date => "date",
        _ when proposal.Rendering == QuoteKind.Direct => "quote",
        _ => $"quote, {proposal.Rendering.ToString().ToLowerInvariant()}",
    };

    private string Entry(Proposal proposal) => proposal.Kind == ProposalKind.Quote
        ? $"{proposal.Words} — {(proposal.Speaker is { } id ? $"{NameOf(id)} ({id})" : "no speaker")}"
        : proposal.Yaml;

    private string NameOf(string id) => review.Speakers.FirstOrDefault(actor => actor.Id == id).Name ?? id;

    private static string Why(Proposal proposal) => Shown.Text(proposal.Withheld ?? string.Create(
        CultureInfo.InvariantCulture, $"{proposal.Reason} (confidence {proposal.Confidence:0.00})"));

    private string? Prompt(Proposal proposal)
    {
        var isAsked = proposal.Withheld is not null;
        var accept = !isAsked ? "Enter accept, "
            : proposal.Candidates.Count > 0 ? "1, 2 … or a value such as 2031-06-19, " : "a value such as 2031-06-19, ";
        var speaker = proposal.Kind == ProposalKind.Quote ? "s speaker, " : "";
        var none = proposal.Kind == ProposalKind.Quote ? "n not a quotation" : "n leave out";
        _text.Write($"  {review.Open.Count} left. {accept}{speaker}{none}, l later, u undo, q stop: ");
        output.Flush();
        return output.ReadLine()?.Trim();
    }

    /// <summary>Carries out the answer.</summary>
    /// <returns>Why it cannot be done, or the answers that are possible.</returns>
    private string? Take(Proposal proposal, string answer)
    {
        switch (answer)
        {
            case "n":
                return review.Skip(proposal);
            case "l":
                review.Leave(proposal);
                return null;
            case "u":
                return review.Undo() ? null : "There is nothing to undo";
            case "s" when proposal.Kind == ProposalKind.Quote:
                return ChangeSpeaker(proposal);
            case "" when proposal.Withheld is null:
                return review.Accept(proposal);
            case not "" when proposal.Withheld is not null:
                return review.AcceptValue(proposal, int.TryParse(answer, CultureInfo.InvariantCulture, out var number)
                    && number >= 1 && number <= proposal.Candidates.Count ? proposal.Candidates[number - 1] : answer);
            default:
                return $"'{answer}' is not an answer to this";
        }
    }

    private string? ChangeSpeaker(Proposal quote)
    {
        var offered = review.Speakers.Take(MostOffered).ToArray();
        for (var i = 0; i < offered.Length; i++)
        {
            var (id, name) = offered[i];
            _text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {i + 1}: {Shown.Text(name)} ({Shown.Text(id)})"));
        }

        _text.Write("  The number or the id of an actor, or the name of a person as the article has it; Enter goes back: ");
        output.Flush();
        var answer = output.ReadLine()?.Trim();
        if (string.IsNullOrEmpty(answer))
            return "The speaker stays";
        if (int.TryParse(answer, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Length)
            return review.AcceptSpeaker(quote, offered[number - 1].Id);
        return review.HasActor(answer) ? review.AcceptSpeaker(quote, answer)
            : review.HasWords(answer) ? review.AcceptPerson(quote, answer)
            : $"'{answer}' is neither the id of an actor nor words of the article";
    }
}
