using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>Binds the entries of <c>mentions</c>: proves that the words of each are in the body, and finds their places.</summary>
internal sealed class MentionBinder(SourceFile file, BodyText body, QuoteSearch search, QuoteEdits edits, ICollection<ActorUse> uses)
{
    private static readonly KeyTable Keys = new(MentionKeys.All) { IsOfEntry = true, Others = OthersKeys.OfEntries };

    /// <summary>The mentions, in the order of the body.</summary>
    public EquatableArray<BoundMention> Bind(Fields article)
    {
        var mentions = article.Annotations("mentions", "mention").Select(BindEntry).OfType<BoundMention>().ToArray();
        Array.Sort(mentions, static (a, b) => a.Range.Range.Start.CompareTo(b.Range.Range.Start));
        for (var i = 1; i < mentions.Length; i++)
        {
            if (mentions[i].Range.Range.Start >= mentions[i - 1].Range.Range.End)
                continue;
            article.Report(
                ProblemIds.InvalidValue,
                $"The mentions of '{mentions[i - 1].Actor}' and '{mentions[i].Actor}' overlap in the body",
                "write words that mean one actor",
                article["mentions"]!);
            break;
        }

        return new(mentions);
    }

    private BoundMention? BindEntry(Fields fields)
    {
        fields.CheckKeys(Keys);
        fields.CheckTexts(MentionKeys.All);
        var exact = fields.RequiredText("exact", "the words as they are in the body");
        var actor = fields.RequiredText("actor", "the id of the actor who is meant");
        if (actor is not null)
            uses.Add(ActorUse.Of(fields.Scalar("actor")!, file));
        if (exact is null || actor is null || Place(fields, fields.Scalar("exact")!) is not { } range)
            return null;
        return new BoundMention(IdText.Normalize(actor), body.SpanOf(range));
    }

    private TextRange? Place(Fields fields, ScalarNode exact)
    {
        IReadOnlyList<ScalarNode> words = [exact];
        switch (search.Place([exact.Value], fields.Text("prefix"), fields.Text("suffix")))
        {
            case QuotePlacement.Found found:
                return found.Segments[0];
            case QuotePlacement.NotFound missing:
                var mend = missing.NearMiss is { } near ? edits.ArticlesWords(fields, words, 0, near, isDirect: false) : default;
                QuoteMessages.ReportMissing(fields, body, missing, ProblemIds.QuoteNotFound, "mention", exact, mend);
                break;
            case QuotePlacement.Ambiguous ambiguous:
                var places = edits.Places(fields, words, ambiguous.Places, isDirect: false);
                QuoteMessages.ReportAmbiguous(fields, body, ambiguous, "mention", exact, places);
                break;
            case QuotePlacement.ContextMismatch mismatch:
                QuoteMessages.ReportContext(fields, body, mismatch, ProblemIds.QuoteNotFound, exact);
                break;
        }

        return null;
    }
}
