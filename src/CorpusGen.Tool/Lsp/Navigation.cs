using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Lsp.Protocol;
using StreamJsonRpc;

namespace CorpusGen.Tool.Lsp;

/// <summary>The ways between ids, definitions, entries and words, and the change of an id.</summary>
internal static class Navigation
{
    private const int RequestFailed = -32803;

    /// <summary>From an id to its definition; from an entry to its words in the body, and back.</summary>
    public static Location[]? DefinitionsAt(EditingState state, Position position)
    {
        if (IdAt(state, position) is { } id && (!id.IsDefinition || id.Kind is IdKind.Actor))
        {
            return Places.DefinitionOf(id, state.View?.Article, state.Corpus.Edited) is { } place ? [LocationOf(place)] : null;
        }

        return state.View is { } view
            ? LocationsOf(state, Places.Counterpart(view, state.OffsetOf(position)))
            : null;
    }

    /// <summary>The places of the same id in the whole corpus, or the places of an annotation.</summary>
    public static Location[]? ReferencesAt(EditingState state, Position position, bool withDefinition)
    {
        if (IdAt(state, position) is not { Kind: IdKind.Actor or IdKind.Article } id)
        {
            return state.View is { } view
                ? LocationsOf(state, Places.Same(view, state.OffsetOf(position), state.Corpus.Edited).Select(one => one.Range))
                : null;
        }

        var places = id.Kind == IdKind.Actor
            ? IdPlaces.OfActor(id.Id, state.View?.Article, state.Corpus.Edited)
            : state.Corpus.Edited.Articles.SelectMany(IdPlaces.Of).Where(place => place.Kind == IdKind.Article && place.Id == id.Id);
        return
        [
            .. places.Where(place => withDefinition || !place.IsDefinition)
                .Select(place => LocationOf(new Place(place.Path, place.Span))),
        ];
    }

    /// <summary>The places in the document of the thing at a position.</summary>
    public static DocumentHighlight[]? HighlightsAt(EditingState state, Position position) => state.View is not { } view
        ? null
        : [.. Places.Same(view, state.OffsetOf(position), state.Corpus.Edited)
            .Select(one => (Range: state.RangeOf(one.Range), one.IsDefinition))
            .Where(static one => one.Range is not null)
            .Select(static one => new DocumentHighlight(
                one.Range!.Value, one.IsDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))];

    /// <summary>The id at a position that can be changed.</summary>
    public static PrepareRenameResult? RenamedAt(EditingState state, Position position)
    {
        if (!IsCurrent(state) || IdAt(state, position) is not { } id)
            return null;
        var range = Authoring.Editing.Rename.RangeOf(state.Document.File, id);
        return range is null ? null : new PrepareRenameResult(state.Document.RangeOf(range.Value), id.Id);
    }

    /// <summary>The edit that gives the thing at a position another id.</summary>
    /// <exception cref="LocalRpcException">The id cannot be changed; the message has the reason.</exception>
    public static WorkspaceEdit? Rename(EditingState state, RenameParams asked, LanguageServer server)
    {
        if (!IsCurrent(state))
            throw new LocalRpcException("The front matter cannot be read; correct it first") { ErrorCode = RequestFailed };
        if (IdAt(state, asked.Position) is not { } id)
            return null;
        var rename = Authoring.Editing.Rename.To(
            id, state.View?.Article, asked.NewName, state.Corpus.Edited, path => server.Read(state.Corpus, path));
        if (rename.Refusal is { } reason)
            throw new LocalRpcException(reason) { ErrorCode = RequestFailed };
        var unsaved = server.UnsavedCode(asked.UnsavedCode ?? []);
        var code = RenamedCode.Of(state.Corpus, id, rename.NewId, rename.Changes, unsaved, server.IsTrusted);
        foreach (var note in code.Notes)
            server.Note(note);
        return server.Edits.Of(rename.Changes, code.Changes);
    }

    private static bool IsCurrent(EditingState state) =>
        state.IsRegister || (state.View is { } view && view.File.Text == state.Document.File.Text);

    private static IdPlace? IdAt(EditingState state, Position position) => state.IsRegister
        ? Places.IdAt(state.Corpus.Session.Register, state.Document.OffsetOf(position))
        : state.View is { } view ? Places.IdAt(view, state.OffsetOf(position), state.Corpus.Edited) : null;

    private static Location LocationOf(Place place) => new(
        DocumentUri.Of(place.Path),
        new(new(place.Span.Start.Line, place.Span.Start.Character), new(place.Span.End.Line, place.Span.End.Character)));

    private static Location[] LocationsOf(EditingState state, IEnumerable<TextRange> ranges) =>
        [.. ranges.Select(state.RangeOf).OfType<LineRange>().Select(range => new Location(state.Document.Uri, range))];
}
