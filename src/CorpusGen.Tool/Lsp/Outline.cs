using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>The things in a document and in a corpus, by name.</summary>
internal static class Outline
{
    /// <summary>So many symbols of a corpus are a list that a person still reads.</summary>
    private const int MostSymbols = 500;

    private const int LongestName = 80;

    /// <summary>The article with its actors, quotes and dates; of the register, its actors.</summary>
    public static DocumentSymbol[]? SymbolsOf(EditingState state)
    {
        if (state.IsRegister)
        {
            return
            [
                .. state.Corpus.Session.Register.Actors.Select(actor => Actor(actor, state.Document.RangeOf(actor.Place.Span.Range))),
            ];
        }

        if (state.View is not { } view)
            return null;
        var actors = view.Article.Actors
            .Select(actor => state.RangeOf(actor.Place.Span.Range) is { } range ? Actor(actor, range) : null);
        var annotations = view.Annotations.Where(one => one.Mentioned is null)
            .Select(one => state.RangeOf(one.Entry) is { } range ? Annotation(one, view, range) : null);
        var all = state.Document.RangeOf(new TextRange(0, state.Document.File.Text.Length));
        var content = view.Article.Content;
        return
        [
            new DocumentSymbol(Shown(content.Title), SymbolKind.File, all, new(all.Start, all.Start))
            {
                Detail = content.Id,
                Children = [.. actors.Concat(annotations).OfType<DocumentSymbol>()],
            },
        ];
    }

    /// <summary>The articles, actors and quotes of a corpus whose words contain <paramref name="query"/>.</summary>
    public static IEnumerable<SymbolInformation> SymbolsOf(OpenCorpus corpus, string query)
    {
        var articles = corpus.Session.Articles.SelectMany(named =>
        {
            var article = named.Article;
            var bound = article.QuoteEntries.Where(static entry => entry.Unbound is null).ToArray();
            var title = Matches(article.Content.Title) || Matches(article.Content.Id)
                ? [Symbol(article.Content.Title, SymbolKind.File, article.Path, article.IdSpan, article.Content.Id)]
                : Enumerable.Empty<SymbolInformation>();
            return title
                .Concat(article.Actors.Where(actor => Matches(actor.Facts.Name) || Matches(actor.Facts.Id)).Select(Actor))
                .Concat(named.Names.Quotes.Select((name, number) => (name.Excerpt, Span: bound[number].Span))
                    .Where(quote => Matches(quote.Excerpt))
                    .Select(quote => Symbol(quote.Excerpt, SymbolKind.String, article.Path, quote.Span, article.Content.Id)));
        });
        return corpus.Session.Register.Actors.Where(actor => Matches(actor.Facts.Name) || Matches(actor.Facts.Id)).Select(Actor)
            .Concat(articles)
            .Take(MostSymbols);

        bool Matches(string text) => text.Contains(query, StringComparison.OrdinalIgnoreCase);

        SymbolInformation Actor(ActorDefinition actor) =>
            Symbol(actor.Facts.Name, SymbolKind.Class, actor.Place.Path, actor.Place.Span, actor.Facts.Id);
    }

    /// <summary>The front matter, and its lists.</summary>
    public static FoldingRange[]? FoldsOf(EditingState state)
    {
        if (state.View is not { } view)
            return null;
        var lists = view.Syntax.Root.Entries.Where(entry => entry.Value is SequenceNode or MappingNode)
            .Select(entry => new TextRange(entry.Key.Range.Start, entry.Value.Range.End));
        return
        [
            .. lists.Prepend(new TextRange(0, Math.Max(0, view.Article.BodyStart - 1)))
                .Select(state.RangeOf)
                .OfType<LineRange>()
                .Select(range => new FoldingRange(range.Start.Line, range.End.Character == 0 ? range.End.Line - 1 : range.End.Line))
                .Where(static fold => fold.EndLine > fold.StartLine),
        ];
    }

    private static DocumentSymbol Actor(ActorDefinition actor, LineRange range) =>
        new(Shown(actor.Facts.Name), SymbolKind.Class, range, range) { Detail = actor.Facts.Id };

    private static DocumentSymbol Annotation(AnnotationView annotation, ArticleView view, LineRange range)
    {
        var isQuote = annotation.Quote is not null;
        return new(Shown(view.WordsAt(annotation.Words[0])), isQuote ? SymbolKind.String : SymbolKind.Number, range, range)
        {
            Detail = isQuote ? string.Join(", ", annotation.Quote!.Speakers) : annotation.Value,
        };
    }

    private static SymbolInformation Symbol(string name, SymbolKind kind, string path, SourceSpan span, string container) => new(
        Shown(name),
        kind,
        new Location(DocumentUri.Of(path), new(new(span.Start.Line, span.Start.Character), new(span.End.Line, span.End.Character))))
    {
        ContainerName = container,
    };

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length == 0 ? "…" : line.Length > LongestName ? line[..(LongestName - 1)] + "…" : line;
    }
}
