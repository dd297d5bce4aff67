using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Authoring.Editing;

/// <summary>
/// Annotates the words that a person selects in a body. The compiler binds the article with each new entry before it is offered.
/// </summary>
public static class Annotating
{
    private const int MostActors = 12;

    private const int LongestName = 40;

    /// <summary>The annotations that the words at a range of the file can become.</summary>
    public static IEnumerable<Refactoring> Of(ArticleView view, TextRange selection, EditedCorpus corpus)
    {
        if (WordsOf(view, selection) is not { } range)
            yield break;
        var body = view.Body.Value;
        var words = body.Substring(range.Start, range.Length);
        var search = new QuoteSearch(body);
        var context = search.Place([words], null, null) is QuotePlacement.Found ? null : QuoteContext.Deciding(search, [words], range);
        List<(string, string)> entry = [("exact", words)];
        if (context?.Prefix is { } prefix)
            entry.Add(("prefix", prefix));
        if (context?.Suffix is { } suffix)
            entry.Add(("suffix", suffix));

        var isDirect = search.Quotations.AreWords(range);
        if (Adding("Annotate as a quote", "quotes", isDirect ? entry : [.. entry, ("kind", "indirect")]) is { } quote)
            yield return quote;
        if (Adding("Annotate as a date", "dates", entry) is { } date)
            yield return date;
        foreach (var id in view.Article.Content.Actors.Take(MostActors))
        {
            var name = corpus.Find(id, view.Article)?.Name ?? id;
            var shown = name.Length > LongestName ? name.Substring(0, LongestName - 1) + "…" : name;
            if (Adding($"Annotate as a mention of {shown}", "mentions", [.. entry, ("actor", id)]) is { } mention)
                yield return mention;
        }

        Refactoring? Adding(string title, string list, List<(string, string)> item)
        {
            if (new YamlEdits(view.File).AddItem(view.Syntax, list, item) is not { } change || !IsSound(view, change, corpus))
                return null;
            return new Refactoring(title, [(view.File, new([change]))]);
        }
    }

    /// <summary>The selected words in the body, without blanks around them.</summary>
    private static TextRange? WordsOf(ArticleView view, TextRange selection)
    {
        var bodyStart = view.Article.BodyStart;
        if (selection.Start < bodyStart)
            return null;
        var (start, end) = (OffsetOf(selection.Start), OffsetOf(selection.End));
        while (start < end && char.IsWhiteSpace(view.Body.Value[start]))
            start++;
        while (end > start && char.IsWhiteSpace(view.Body.Value[end - 1]))
            end--;
        return end > start ? new TextRange(start, end) : null;

        int OffsetOf(int offset) => BodyMap.WithLineFeeds(view.File.Text.Substring(bodyStart, offset - bodyStart)).Length;
    }

    /// <summary>Whether the change adds no error. A date may ask for its value: the editor offers the candidates then.</summary>
    private static bool IsSound(ArticleView view, TextChange change, EditedCorpus corpus)
    {
        var file = new SourceFile(view.File.Path, view.File.RelativePath, view.File.With([change]));
        var article = CorpusCompiler.Bind(InputFile.Of(file), corpus.Register, corpus.Classes);
        return article.IsReadable && ErrorsIn(article) <= ErrorsIn(view.Article);
    }

    private static int ErrorsIn(BoundArticle article)
    {
        var errors = 0;
        foreach (var problem in article.Problems)
            errors += problem.Kind.Severity == ProblemSeverity.Error && problem.Id != ProblemIds.DateNeedsValue ? 1 : 0;
        return errors;
    }
}
