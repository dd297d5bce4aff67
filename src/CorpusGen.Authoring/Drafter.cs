using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>
/// Drafts front matter from the text of an article. The compiler checks each draft before it is returned, together with the other
/// articles: an entry that has a problem becomes a comment with the reason. Equal requests give equal drafts.
/// </summary>
public static class Drafter
{
    /// <summary>Every round removes an entry, so more rounds than entries are never needed.</summary>
    private const int MostRounds = 400;

    /// <summary>The BCP 47 tags, without a region, of the languages whose words drafting knows.</summary>
    public static IReadOnlyList<string> Languages { get; } = Array.ConvertAll(LanguageList.All, static language => language.Tag);

    /// <summary>Whether drafting knows the words of a language, of any region.</summary>
    /// <param name="lang">A BCP 47 tag.</param>
    public static bool Knows(string lang) => LanguageList.Find(lang) is not null;

    /// <summary>The draft of an article. No text of an article makes it throw.</summary>
    public static ArticleDraft Draft(DraftRequest request, CancellationToken cancellation = default) =>
        Draft(request, static proposals => proposals, cancellation);

    /// <summary>The draft with the proposals that <paramref name="choose"/> makes of all.</summary>
    internal static ArticleDraft Draft(
        DraftRequest request, Func<IReadOnlyList<Proposal>, IReadOnlyList<Proposal>> choose, CancellationToken cancellation)
    {
        var file = request.File;
        var whole = file.With([]);
        var hasFrontMatter = FrontMatterReader.Find(file.Text) is not null;
        var problems = new List<Problem>();
        var frontMatter = hasFrontMatter ? FrontMatterReader.ReadArticle(file, problems, cancellation) : null;
        if (hasFrontMatter && frontMatter is null)
            return Refused(whole, problems.FirstOrDefault()?.Message ?? "The front matter cannot be read");
        var known = hasFrontMatter ? CorpusCompiler.Bind(InputFile.Of(file), request.Register, ArticleClasses.Empty, cancellation) : null;
        if (known is not null && Errors(known, request, cancellation).Any(problem => problem.Id is not ProblemIds.MissingKey))
            return Refused(whole, "The article has errors; mend them first");

        var body = new BodyText(file, frontMatter?.BodyStart ?? 0).Value;
        var heading = ArticleHeading.Of(body, file.RelativePath);
        var fields = Fields(request, frontMatter, heading, body, out var lang, out var date);
        var language = LanguageList.Find(lang) ?? English.Language;
        var comments = known is null ? [] : CommentsOf(file.Text, frontMatter!);
        var proposals = new Proposals(request, body, language, lang, date, known).All(cancellation).Select(proposal =>
            proposal.AsSkipped() is var skipped && comments.Contains(Comment(skipped)) ? skipped : proposal).ToArray();
        return Verified(request, fields, choose(proposals), comments, cancellation);
    }

    /// <summary>The proposals for a text without front matter, before the compiler checks them.</summary>
    internal static IReadOnlyList<Proposal> Propose(DraftRequest request, CancellationToken cancellation = default)
    {
        var body = new BodyText(request.File, 0).Value;
        var lang = request.Lang ?? LanguageGuess.Of(body);
        var date = PartialDate.TryParse(request.Date ?? "", out var day) ? day : (PartialDate?)null;
        return new Proposals(request, body, LanguageList.Find(lang) ?? English.Language, lang, date, null).All(cancellation);
    }

    private static List<(string Key, string Text)> Fields(
        DraftRequest request, FrontMatter? frontMatter, ArticleHeading heading, string body, out string? lang, out PartialDate? date)
    {
        var fields = new List<(string Key, string Text)>();
        var title = Field("title", request.Title ?? heading.Title);
        var written = Field("date", request.Date ?? heading.Date);
        lang = Field("lang", request.Lang ?? LanguageGuess.Of(body));
        date = PartialDate.TryParse(written ?? "", out var day) ? day : null;
        Field("byline", heading.Byline);
        Field("dateline", heading.Dateline);
        if (title is null || written is null)
            Field("draft", "true");
        return fields;

        string? Field(string key, string? text)
        {
            if (frontMatter?.Root.Entry(key) is { } entry)
                return (entry.Value as ScalarNode)?.Value;
            if (!string.IsNullOrWhiteSpace(text))
                fields.Add((key, text!));
            return text;
        }
    }

    private static ArticleDraft Verified(
        DraftRequest request,
        List<(string Key, string Text)> fields,
        IReadOnlyList<Proposal> proposals,
        HashSet<string> knownComments,
        CancellationToken cancellation)
    {
        var additions = new FrontMatterAdditions(request.File);
        var all = proposals.ToList();
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            all = WithoutUnused(all);
            var comments = all.Where(proposal => proposal.Withheld is not null).Select(Comment).Distinct()
                .Where(comment => !knownComments.Contains(comment)).ToArray();
            var entries = all.Where(proposal => proposal.Withheld is null).ToArray();
            if (entries.Length + comments.Length + fields.Count == 0)
                return new ArticleDraft(request.File.With([]), all);
            if (additions.Write(fields, entries, comments) is not { } text)
                return Refused(request.File.With([]), "The front matter cannot be edited without a change of the text that is there");
            var drafted = new SourceFile(request.File.Path, request.File.RelativePath, text);
            var bound = CorpusCompiler.Bind(InputFile.Of(drafted), request.Register, ArticleClasses.Empty, cancellation);
            if (Faults(bound, request, cancellation).FirstOrDefault() is not { } fault)
                return new ArticleDraft(text, all) { Fields = fields };
            var place = fault.Place is { } at && at.Path == request.File.Path ? at.Span.Range.Start : -1;
            var wrong = additions.Written.FirstOrDefault(written => written.Range.Start <= place && place < written.Range.End).Proposal;
            if (wrong is null && all.Exists(proposal => proposal.Withheld is null))
                wrong = all.Last(proposal => proposal.Withheld is null);
            if (wrong is null)
                return Refused(request.File.With([]), fault.Message);
            all[all.IndexOf(wrong)] = wrong with { Withheld = fault.Text };
        }

        return Refused(request.File.With([]), "No part of the draft can be proven");
    }

    /// <summary>The proposals without speakers and affiliations whose actor is not written.</summary>
    private static List<Proposal> WithoutUnused(List<Proposal> all)
    {
        var withheld = new HashSet<string>(
            all.Where(proposal => proposal is { Kind: ProposalKind.Actor, Withheld: not null }).Select(proposal => proposal.Id!),
            StringComparer.Ordinal);
        if (withheld.Count == 0)
            return all;
        return all.ConvertAll(proposal => proposal.Entry.Any(IsUnused)
            ? proposal with { Speaker = null, Entry = [.. proposal.Entry.Where(field => !IsUnused(field))] }
            : proposal);

        bool IsUnused((string Key, string[] Texts) field) =>
            field.Key is "speaker" or "via" or "affiliation" && field.Texts.Any(withheld.Contains);
    }

    private static string Comment(Proposal proposal)
    {
        var list = proposal.Kind switch { ProposalKind.Actor => "actors", ProposalKind.Quote => "quotes", _ => "dates" };
        var text = $"draft: {list}: {FrontMatterAdditions.InBraces(proposal)}: {proposal.Withheld}";
        return new string([.. text.Select(unit => char.IsControl(unit) || unit is '\u2028' or '\u2029' or '\uFEFF' ? ' ' : unit)]);
    }

    /// <summary>The comments that an earlier draft wrote.</summary>
    private static HashSet<string> CommentsOf(string text, FrontMatter frontMatter) => new(
        text.Substring(frontMatter.Yaml.Start, frontMatter.Yaml.Length).Split('\r', '\n')
            .Select(line => line.Trim()).Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Substring(2)),
        StringComparer.Ordinal);

    private static ArticleDraft Refused(string text, string reason) => new(text, []) { Refusal = reason };

    private static IEnumerable<Problem> Errors(BoundArticle article, DraftRequest request, CancellationToken cancellation)
    {
        var linked = CorpusCompiler.LinkAll([.. request.Others, article], request.Register, new LinkOptions(), null, cancellation);
        return linked.Problems.Where(problem => problem.Place?.Path == article.Path && Severity(problem) == ProblemSeverity.Error);
    }

    private static IEnumerable<Problem> Faults(BoundArticle article, DraftRequest request, CancellationToken cancellation)
    {
        var linked = CorpusCompiler.LinkAll([.. request.Others, article], request.Register, new LinkOptions(), null, cancellation);
        bool IsOfDraft(Problem problem) => problem.Place?.Path == article.Path
            || problem.Related.Any(place => place.Place.Path == article.Path);
        return linked.Problems.Where(problem => IsOfDraft(problem) && Severity(problem) >= ProblemSeverity.Warning)
            .OrderByDescending(problem => problem.Place?.Path == article.Path);
    }

    private static ProblemSeverity Severity(Problem problem) => ProblemKinds.Find(problem.Id)?.Severity ?? ProblemSeverity.Error;
}
