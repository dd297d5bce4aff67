using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Binding;

/// <summary>Understands one article: types its front matter, proves its quotes, reads its dates.</summary>
internal static class ArticleBinder
{
    private static readonly EquatableArray<FrontMatterKey> NeverYielding =
        ArticleKeys.All.Where(key => !key.YieldsToOwnProperties).ToEquatableArray();

    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(14);

    /// <summary>Binds <paramref name="file"/>; its errors are among the problems of the result.</summary>
    public static BoundArticle Bind(SourceFile file, bool hashesBody, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var problems = new List<Problem>();
        var start = file.SpanOf(new TextRange(0, 0));
        if (FrontMatterReader.ReadArticle(file, problems, cancellation) is not { } frontMatter)
            return UnreadableArticle.Of(file, problems.ToEquatableArray(), cancellation);

        var fields = new Fields(frontMatter.Root, "an article", file, problems, cancellation);
        var others = frontMatter.Root.Entries.Where(entry => Array.IndexOf(ArticleKeys.Reserved, entry.Key.Value) < 0).ToEquatableArray();
        var body = new BodyText(file, frontMatter.BodyStart);
        var search = new QuoteSearch(body.Value, cancellation);
        var id = fields.Scalar("id");
        if (id is not null && IdText.Describe(id.Value) is (var wrong, var advice))
        {
            var better = IdText.Suggest(id.Value);
            var edits = better.Length > 0 ? fields.ReplaceBy(id, EditKind.Choice, better) : default;
            fields.Report(ProblemIds.InvalidId, wrong, advice, id, edits);
        }

        fields.CheckTexts(NeverYielding);
        var elsewhere = new KnownElsewhere(file, frontMatter, body.Value, fields.Edits);
        var isDraft = DraftMark.IsIn(frontMatter.Root);
        var missingTitle = fields.Missing("title", "the headline", elsewhere.Title);
        if (missingTitle is not null)
            problems.Add(isDraft ? BoundArticle.AsHint(missingTitle) : missingTitle);
        var title = missingTitle is null ? fields.Text("title") : null;
        var missingDate = fields.Missing("date", "the day of publication", elsewhere.Date);
        var date = missingDate is null ? fields.Date("date") : null;
        var updated = fields.Date("updated");
        if (date is { } published && updated is { } changed && IsBefore(changed, published))
        {
            fields.Report(
                ProblemIds.UpdatedBeforeDate,
                $"'updated' ({changed}) is before 'date' ({published})",
                "correct the wrong one",
                fields["updated"]!,
                default,
                new LabelledPlace("the publication", file.At(fields["date"]!.Range)));
        }

        var lang = Language(fields);
        var uses = new List<ActorUse>();
        var actors = new ActorListBinder(file, problems, uses).Bind(fields);
        var quoteBinder = new QuoteBinder(file, body, search, problems, uses);
        var quotes = quoteBinder.Bind(fields);
        cancellation.ThrowIfCancellationRequested();
        var dateBinder = new DateBinder(file, body, search, problems, date, lang)
        {
            IsPublicationWrong = date is null && fields["date"] is not null,
        };
        var dates = dateBinder.Bind(fields);
        var mentionBinder = new MentionBinder(file, body, search, quoteBinder.Edits, uses);
        var mentions = mentionBinder.Bind(fields);
        if (GuessedActors.AreNeeded(problems))
        {
            var scanned = FrontMatterScan.Article(file, cancellation);
            actors.Defined.AddRange(GuessedActors.Missing(scanned, file, actors.Defined, cancellation));
            quoteBinder.Entries.AddFound(scanned["quotes"], cancellation);
            dateBinder.Entries.AddFound(scanned["dates"], cancellation);
        }

        if (actors.Listed.Count == 0)
            problems.AddRange(
                ActorMentions.Check(file.Path, body.Value, 0, actors.Defined, actors.Names, mentionBinder.Meant, cancellation));

        // A quote that could not be placed is somewhere: the text that looks unannotated may be this quote.
        if (!quoteBinder.HasUnplaced)
        {
            EquatableArray<Edit> NewEntry(TextRange range) => quoteBinder.Edits.NewEntry(frontMatter, fields.Edits, range);
            var annotated = new List<TextRange>(quoteBinder.NoQuotations);
            foreach (var quote in quotes)
            {
                foreach (var span in quote.Ranges.AsSpan())
                    annotated.Add(span.Range);
            }

            ReportUnannotated(actors.KnownNames, annotated, search.Quotations, body, problems, NewEntry, cancellation);
        }

        // The value is checked here; its meaning is in one place for generator and build.
        fields.Choice(DraftMark.Key, Choices.Switch);
        if (DraftMark.HiddenIn(frontMatter.Root, file) is { } hidden)
        {
            fields.Report(
                ProblemIds.InvalidValue,
                "A search of the text does not find the key 'draft' as it is written",
                "write 'draft'",
                hidden,
                Edit.Of("Write 'draft'", EditKind.Fix, hidden.IsAnchored ? null : new TextChange(hidden.Range, DraftMark.Key)));
        }

        var ownId = fields.Id("id") ?? IdText.FromPath(file.RelativePath);
        var content = new ArticleContent
        {
            Id = ownId,
            HasOwnId = id is not null,
            FilePath = file.RelativePath,
            BodyHash = hashesBody ? body.Hash() : "",
            Title = title ?? IdText.FromPath(file.RelativePath),
            Date = date,
            Updated = updated,
            Lang = lang,
            Texts = TextKey.All.Where(key => !key.YieldsToOwnProperties).TextsIn(fields).ToEquatableArray(),
            Source = fields.AbsoluteUri(fields.Scalar("source"), "source"),
            Tags = fields.Texts("tags").Select(tag => tag.Value).ToEquatableArray(),
            IsDraft = isDraft,
            Actors = actors.Cast.ToEquatableArray(),
            ActorNames = actors.Names.Select(name => new ActorName(name.Actor, name.Name)).ToEquatableArray(),
            Quotes = quotes.ToEquatableArray(),
            Dates = dates.ToEquatableArray(),
            Mentions = mentions,
        };
        return new BoundArticle(
            file.Path,
            content,
            id is null ? start : file.SpanOf(id.Range),
            actors.Defined.ToEquatableArray(),
            actors.Listed.ToEquatableArray(),
            uses.ToEquatableArray(),
            frontMatter.BodyStart,
            problems.ToEquatableArray())
        {
            BodyLine = file.SpanOf(new TextRange(frontMatter.BodyStart, frontMatter.BodyStart)).Start.Line + 1,
            OtherEntries = others,
            Keys = others.Count == 0 ? default : frontMatter.Root.Entries.Select(entry => entry.Key.Value).ToEquatableArray(),
            Head = fields.Head().Range,
            MissingDate = missingDate,
            Unfinished = isDraft && missingTitle is not null ? new([missingTitle]) : default,
            Names = actors.Names.ToEquatableArray(),
            Meant = mentionBinder.Meant.ToEquatableArray(),
            QuoteEntries = quoteBinder.Entries.All,
            DateEntries = dateBinder.Entries.All,
            NoQuotations = quoteBinder.NoQuotations.ToEquatableArray(),
        };
    }

    private static void ReportUnannotated(
        string[] names,
        List<TextRange> annotated,
        Quotations quotations,
        BodyText body,
        List<Problem> problems,
        Func<TextRange, EquatableArray<Edit>> editsOf,
        CancellationToken cancellation)
    {
        foreach (var range in DirectSpeech.FindUnannotated(body.Value, quotations, annotated, names, cancellation))
        {
            var text = body.Value.Substring(range.Start, range.Length);
            problems.Add(new Problem(ProblemIds.UnannotatedQuote, $"“{Excerpt.Of(text, 60)}” reads like a direct quote", body.At(range))
            {
                Advice = "add it to 'quotes', with 'kind: none' if it is not speech",
                Edits = editsOf(range),
            });
        }
    }

    /// <summary>
    /// Whether one date is before another. Where only one of two times has an offset, the other can be of any clock on Earth: fourteen
    /// hours lie between them.
    /// </summary>
    private static bool IsBefore(PartialDate date, PartialDate other)
    {
        var isOnAnyClock = date.HasOffset != other.HasOffset && date.Precision > DatePrecision.Day && other.Precision > DatePrecision.Day;
        return date.Latest.UtcTicks + (isOnAnyClock ? FarthestOffset.Ticks : 0) < other.Earliest.UtcTicks;
    }

    private static string? Language(Fields fields)
    {
        if (fields.Scalar("lang") is not { } lang)
            return null;
        if (LanguageTag.IsWellFormed(lang.Value))
            return lang.Value;
        var tag = lang.Value.Replace('_', '-');
        fields.Report(
            ProblemIds.InvalidValue,
            $"'lang' takes a BCP 47 tag such as ja or en-GB, and '{lang.Value}' is not one",
            "write the tag",
            lang,
            LanguageTag.IsWellFormed(tag) ? fields.ReplaceBy(lang, EditKind.Fix, tag) : default);
        return null;
    }
}
