using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Columns;

/// <summary>A quote.</summary>
internal sealed record QuoteRow(ExportedArticle Article, BoundQuote Quote, int Number);

/// <summary>A range of the body of an article.</summary>
internal record RangeRow(ExportedArticle Article, TextRange Range);

/// <summary>A part of a quote.</summary>
internal sealed record SegmentRow(ExportedArticle Article, TextRange Range, int Quote, int Number) : RangeRow(Article, Range);

/// <summary>A mention of an actor.</summary>
internal sealed record MentionRow(ExportedArticle Article, TextRange Range, ActorFacts Actor) : RangeRow(Article, Range);

/// <summary>A date in a body.</summary>
internal sealed record DateRow(ExportedArticle Article, BoundDate Date, int Number) : RangeRow(Article, Date.Range.Range);

/// <summary>A keyword.</summary>
internal sealed record TagRow(ExportedArticle Article, string Tag);

/// <summary>An actor; an unnamed source with its article.</summary>
internal sealed record ActorRow(ActorFacts Facts, ExportedArticle? Article)
{
    /// <summary>The key of the actor.</summary>
    public string Key => Article is null ? Facts.Id : Article.KeyOf(Facts);
}

/// <summary>A name of an actor.</summary>
/// <param name="Actor">The key of the actor.</param>
/// <param name="Form">The name.</param>
/// <param name="IsName">Whether it is the actor's <c>name</c>.</param>
/// <param name="Article">The article, if its body alone uses the name.</param>
internal sealed record SurfaceFormRow(string Actor, string Form, bool IsName, ExportedArticle? Article);
