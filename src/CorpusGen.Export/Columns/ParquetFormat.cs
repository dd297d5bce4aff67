using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Columns;

/// <summary>Writes a corpus as tables in Parquet files.</summary>
/// <param name="partitioning">The parts that tables of articles are divided into; <see langword="null"/> for a file a table.</param>
public sealed class ParquetFormat(Partitioning? partitioning) : IExportFormat
{
    /// <inheritdoc/>
    public ExportSummary Write(ExportedCorpus corpus, Func<string, bool> isIn, string folder)
    {
        var own = corpus.Classes.ToDictionary(type => type.FullName, CorpusTables.Of, StringComparer.Ordinal);
        var classes = corpus.Classes.ToDictionary(type => type.FullName, StringComparer.Ordinal);
        using var files = new TableFiles(folder, partitioning);
        foreach (var actor in corpus.Cast.Actors)
        {
            foreach (var (table, values) in RowsOf(new ActorRow(actor, null)))
                files.Add(table, values);
        }

        var summary = new ExportSummary();
        corpus.ForEach(
            isIn,
            article => (Article: article, Rows: RowsOf(article, own).ToArray()),
            one =>
            {
                files.Add(one.Article, one.Rows);
                summary.Add(one.Article);
                if (one.Article.Content.Class is { } name)
                    summary.Losses.AddRange(Rounded(one.Article, classes[name]));
            });
        files.Complete([.. CorpusTables.All, .. own.Values]);
        return summary;
    }

    private static IEnumerable<(Table Table, object?[] Values)> RowsOf(
        ExportedArticle article, Dictionary<string, Table<ExportedArticle>> own)
    {
        var content = article.Content;
        yield return Row(CorpusTables.Articles, article);
        if (content.Class is { } name)
            yield return Row(own[name], article);
        for (var i = 0; i < content.Quotes.Count; i++)
        {
            yield return Row(CorpusTables.Quotes, new QuoteRow(article, content.Quotes[i], i));
            for (var part = 0; part < content.Quotes[i].Ranges.Count; part++)
                yield return Row(CorpusTables.Segments, new SegmentRow(article, content.Quotes[i].Ranges[part].Range, i, part));
        }

        for (var i = 0; i < content.Dates.Count; i++)
            yield return Row(CorpusTables.Dates, new DateRow(article, content.Dates[i], i));
        foreach (var (actor, position) in article.FindMentions())
            yield return Row(CorpusTables.Mentions, new MentionRow(article, new(position.Start, position.End), actor));
        for (var i = 0; i < content.Tags.Count; i++)
            yield return Row(CorpusTables.Tags, new TagRow(article, content.Tags[i]));
        foreach (var source in article.Sources.AsEnumerable())
        {
            foreach (var row in RowsOf(new ActorRow(source, article)))
                yield return row;
        }

        foreach (var one in content.ActorNames.AsEnumerable())
        {
            if (article.Find(one.Actor) is { } actor)
                yield return Row(CorpusTables.SurfaceForms, new SurfaceFormRow(article.KeyOf(actor), one.Name, false, article));
        }
    }

    private static IEnumerable<(Table Table, object?[] Values)> RowsOf(ActorRow actor)
    {
        yield return Row(CorpusTables.Actors, actor);
        var isName = actor.Facts.HasName;
        foreach (var form in actor.Facts.SurfaceForms)
        {
            yield return Row(CorpusTables.SurfaceForms, new SurfaceFormRow(actor.Key, form, isName, null));
            isName = false;
        }
    }

    private static (Table Table, object?[] Values) Row<TRow>(Table<TRow> table, TRow row) => (table, table.Values(row));

    private static IEnumerable<string> Rounded(ExportedArticle article, ArticleClass type) =>
        from field in article.Content.OwnFields.AsEnumerable()
        from number in OwnColumns.Rounded(field.Value)
        let place = $"{article.Content.FilePath}: {type.Name}.{field.Property}"
        select FormattableString.Invariant($"{place} is {number}; its column has {OwnColumns.Decimals} digits after the point");
}
