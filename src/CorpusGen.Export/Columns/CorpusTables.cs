using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Articles;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Export.Columns;

/// <summary>The tables that every export has.</summary>
internal static class CorpusTables
{
    public static readonly Table<ExportedArticle> Articles = new(
        "articles",
        "An article a row. `id` is its key.",
        [
            .. KeyColumns.Of(ArticleKeys.All, new Dictionary<string, Func<ExportedArticle, object?>>(TextKeys())
            {
                ["title"] = row => row.Content.Title,
                ["date"] = row => row.Content.Date,
                ["updated"] = row => row.Content.Updated,
                ["id"] = row => row.Content.Id,
                ["lang"] = row => row.Content.Lang,
                ["source"] = row => row.Content.Source,
                ["draft"] = row => row.Content.IsDraft,
                ["actors"] = row => row.KeysOf(row.Content.Actors),
            }),
            new("path", ColumnType.Text, "The file, from the corpus root.", row => row.Content.FilePath),
            new("class", ColumnType.Text, "The own class that claims the article.", row => row.Content.Class),
            new("body", ColumnType.Text, "The body, with LF line ends.", row => row.Body),
        ]);

    public static readonly Table<QuoteRow> Quotes = new(
        "quotes",
        "A quote a row. `article` and `number` are its key.",
        [
            ArticleOf<QuoteRow>(row => row.Article),
            new("number", ColumnType.Int32, "The place among the quotes of the article, from 0.", row => row.Number),
            .. KeyColumns.Of(QuoteKeys.All, new Dictionary<string, Func<QuoteRow, object?>>
            {
                ["id"] = row => row.Quote.Id,
                ["speaker"] = row => row.Article.KeysOf(row.Quote.Speakers),
                ["addressee"] = row => row.Quote.Addressee is { } id && row.Article.Find(id) is { } actor ? row.Article.KeyOf(actor) : null,
                ["via"] = row => row.Article.KeysOf(row.Quote.Via),
                ["kind"] = row => Choices.TextOf(Choices.QuoteKinds, row.Quote.Kind),
                ["cue"] = row => row.Quote.Cue,
            }),
            new("text", ColumnType.Text, "The words; the parts are joined with ` … `.", row => row.Article.TextOf(row.Quote)),
        ]);

    public static readonly Table<SegmentRow> Segments = new(
        "segments",
        "An uninterrupted part of a quote a row, at its place in the body.",
        [
            ArticleOf<SegmentRow>(row => row.Article),
            new("quote", ColumnType.Int32, "The `number` of the quote.", row => row.Quote),
            new("number", ColumnType.Int32, "The place among the parts of the quote, from 0.", row => row.Number),
            .. Place<SegmentRow>(),
        ]);

    public static readonly Table<ActorRow> Actors = new(
        "actors",
        "An actor a row: those that articles share, and the unnamed sources of articles.",
        [
            new("key", ColumnType.Text, "The key: the `id`, or `article#id` of an unnamed source.", row => row.Key),
            new("article", ColumnType.Text, "The `id` of the article that an unnamed source belongs to.", row => row.Article?.Content.Id),
            .. KeyColumns.Of(ActorKeys.InArticles, new Dictionary<string, Func<ActorRow, object?>>
            {
                ["id"] = row => row.Facts.Id,
                ["type"] = row => Choices.TextOf(Choices.ActorTypes, row.Facts.Type),
                ["name"] = row => row.Facts.HasName ? row.Facts.Name : null,
                ["jobTitle"] = row => row.Facts.JobTitle,
                ["affiliation"] = row => row.Facts.Affiliation,
                ["country"] = row => row.Facts.Country,
                ["sameAs"] = row => row.Facts.SameAs.ToArray(),
                ["count"] = row => row.Facts.Count,
            }),
        ]) { IsDivided = false };

    public static readonly Table<SurfaceFormRow> SurfaceForms = new(
        "surface_forms",
        "A name that bodies use for an actor a row.",
        [
            new("actor", ColumnType.Text, "The `key` of the actor.", row => row.Actor),
            new("form", ColumnType.Text, "The name.", row => row.Form),
            new("isName", ColumnType.Boolean, "Whether it is the actor's `name`, and not another name.", row => row.IsName),
            new("article", ColumnType.Text, "The `id` of the article whose body alone uses it (`as`).", row => row.Article?.Content.Id),
        ]) { IsDivided = false };

    public static readonly Table<MentionRow> Mentions = new(
        "mentions",
        "A place in a body that names an actor, or means an actor by other words, a row.",
        [
            ArticleOf<MentionRow>(row => row.Article),
            .. KeyColumns.Of(MentionKeys.All, new Dictionary<string, Func<MentionRow, object?>>
            {
                ["actor"] = row => row.Article.KeyOf(row.Actor),
            }),
            .. Place<MentionRow>(),
        ]);

    public static readonly Table<DateRow> Dates = new(
        "dates",
        "An expression of time in a body a row. `article` and `number` are its key.",
        [
            ArticleOf<DateRow>(row => row.Article),
            new("number", ColumnType.Int32, "The place among the dates of the article, from 0.", row => row.Number),
            .. KeyColumns.Of(DateKeys.All, new Dictionary<string, Func<DateRow, object?>>
            {
                ["id"] = row => row.Date.Id,
                ["type"] = row => Choices.TextOf(Choices.TimexTypes, row.Date.Type),
                ["value"] = row => (object?)row.Date.Value ?? row.Date.Duration,
                ["mod"] = row => row.Date.Mod is { } mod ? Choices.TextOf(Choices.TimexMods, mod) : null,
                ["quant"] = row => row.Date.Quant,
                ["freq"] = row => row.Date.Freq,
            }),
            .. Place<DateRow>(),
        ]);

    public static readonly Table<TagRow> Tags = new(
        "tags",
        "A keyword of an article a row.",
        [
            ArticleOf<TagRow>(row => row.Article),
            new("tag", ColumnType.Text, "The keyword.", row => row.Tag),
        ]);

    /// <summary>All of them, in the order of the documentation.</summary>
    public static readonly Table[] All = [Articles, Quotes, Segments, Actors, SurfaceForms, Mentions, Dates, Tags];

    /// <summary>The table of an own class.</summary>
    public static Table<ExportedArticle> Of(ArticleClass type) => new(
        $"own/{type.FullName}",
        $"An article of the class {type.Name} a row: its own fields.",
        [
            ArticleOf<ExportedArticle>(row => row),
            .. type.Properties.Select((property, i) => OfProperty(property, OwnColumns.TypeOf(property.Type, type), i)),
        ]);

    private static Column<ExportedArticle> OfProperty(OwnProperty property, ColumnType type, int number) => new(
        property.Name,
        type,
        $"`{property.Key}`.",
        row => OwnColumns.ValueOf(row.Content.OwnFields[number].Value, type, row));

    private static Dictionary<string, Func<ExportedArticle, object?>> TextKeys() => TextKey.All.ToDictionary(
        key => key.Name,
        Func<ExportedArticle, object?> (key) => row => row.Content.Texts.FirstOrDefault(text => text.Letter == key.Letter)?.Value);

    private static Column<TRow> ArticleOf<TRow>(Func<TRow, ExportedArticle> article) =>
        new("article", ColumnType.Text, "The `id` of the article.", row => article(row).Content.Id);

    private static Column<TRow>[] Place<TRow>()
        where TRow : RangeRow =>
    [
        new("exact", ColumnType.Text, "The words.", row => row.Article.WordsAt(row.Range)),
        new("start", ColumnType.Int32, "The code points of the body before them.", row => row.Article.InCodePoints(row.Range).Start),
        new("length", ColumnType.Int32, "Their code points.", row => row.Article.InCodePoints(row.Range).Length),
        new("startUtf16", ColumnType.Int32, "The UTF-16 units of the body before them.", row => row.Range.Start),
        new("lengthUtf16", ColumnType.Int32, "Their UTF-16 units.", row => row.Range.Length),
    ];
}
