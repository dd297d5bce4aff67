using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Markdown;

/// <summary>Markdig's renderer of HTML, whose texts have the marks of annotations and whose links run no code.</summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    public BodyRenderer(TextWriter output, AnnotationMarks marks, BodyHtmlOptions options)
        : base(output)
    {
        ObjectRenderers.Replace<LiteralInlineRenderer>(new Literal(marks));
        ObjectRenderers.Replace<CodeInlineRenderer>(new Code(marks));
        ObjectRenderers.Replace<HtmlEntityInlineRenderer>(new Entity(marks));
        ObjectRenderers.Replace<LinkInlineRenderer>(new Link(marks));
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new Autolink());
        ObjectRenderers.Replace<HeadingRenderer>(new ShiftedHeading(options.HeadingShift));
        new Markdig.Extensions.Tables.PipeTableExtension().Setup(new Markdig.MarkdownPipelineBuilder().Build(), this);
        new Markdig.Extensions.Footnotes.FootnoteExtension().Setup(new Markdig.MarkdownPipelineBuilder().Build(), this);
    }

    private sealed class Literal(AnnotationMarks marks) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var content = literal.Content;
            if (!renderer.EnableHtmlForInline)
                renderer.WriteEscape(ref content);
            else if (literal.Span.Length == content.Length)
                marks.Write(renderer.Writer, literal.Span.Start, literal.Span.End + 1);
            else
                marks.Write(renderer.Writer, content.ToString(), literal.Span.Start);
        }
    }

    private sealed class Code(AnnotationMarks marks) : HtmlObjectRenderer<CodeInline>
    {
        protected override void Write(HtmlRenderer renderer, CodeInline code)
        {
            if (!renderer.EnableHtmlForInline)
            {
                renderer.WriteEscape(code.Content);
                return;
            }

            renderer.Write("<code>");
            marks.Write(renderer.Writer, code.Content, code.Span.Start + code.DelimiterCount);
            renderer.Write("</code>");
        }
    }

    private sealed class Entity(AnnotationMarks marks) : HtmlObjectRenderer<HtmlEntityInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlEntityInline entity)
        {
            if (renderer.EnableHtmlForInline)
                marks.Write(renderer.Writer, entity.Transcoded.ToString(), entity.Span.Start);
            else
                renderer.WriteEscape(entity.Transcoded);
        }
    }

    private sealed class Link(AnnotationMarks marks) : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var url = link.GetDynamicUrl is { } dynamic ? dynamic() ?? link.Url : link.Url;
            var outer = marks.IsInLink;
            if (SafeUrl.Of(url) is null)
            {
                // The words stay, the address goes.
                if (link.IsImage && renderer.EnableHtmlForInline)
                {
                    renderer.EnableHtmlForInline = false;
                    renderer.WriteChildren(link);
                    renderer.EnableHtmlForInline = true;
                }
                else
                {
                    renderer.WriteChildren(link);
                }

                return;
            }

            marks.IsInLink = outer || !link.IsImage;
            base.Write(renderer, link);
            marks.IsInLink = outer;
        }
    }

    private sealed class Autolink : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (link.IsEmail || SafeUrl.Of(link.Url) is not null)
                base.Write(renderer, link);
            else
                renderer.WriteEscape(link.Url);
        }
    }

    private sealed class ShiftedHeading(int shift) : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var name = $"h{Math.Min(6, heading.Level + shift)}";
            renderer.EnsureLine();
            renderer.Write("<").Write(name).WriteAttributes(heading).Write('>');
            renderer.WriteLeafInline(heading);
            renderer.Write("</").Write(name).WriteLine(">");
        }
    }
}
