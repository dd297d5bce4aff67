using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Markdown;

/// <summary>Words without markup, and bodies of plain text.</summary>
internal static class PlainText
{
    /// <summary>The words of a document, with a line for each block.</summary>
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is not null)
                text.Append(Of(block.Inline)).Append('\n');
            else if (block is CodeBlock)
                text.Append(block.Lines.ToString()).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The words of inline content; of an image, its description.</summary>
    public static string Of(ContainerInline? content)
    {
        var text = new StringBuilder();
        foreach (var inline in content?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.ToString());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>The first words, up to some UTF-16 units.</summary>
    public static string Excerpt(string text, int length)
    {
        var words = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= length)
            return words;
        var end = length;
        if (!IsWithoutBlanks(words[end]) && !IsWithoutBlanks(words[end - 1]))
        {
            while (end > 0 && words[end] != ' ')
                end--;
        }

        if (end == 0)
            end = length;
        // No half of a pair, and no mark without its letter.
        while (end > 1 && (char.IsLowSurrogate(words[end]) || char.GetUnicodeCategory(words[end]) == UnicodeCategory.NonSpacingMark))
            end--;
        return words.Substring(0, end).TrimEnd() + "…";
    }

    /// <summary>The words between blanks, and the characters of scripts without blanks.</summary>
    public static (int Words, int Characters) Count(string text)
    {
        var (words, characters, isInWord) = (0, 0, false);
        foreach (var unit in text)
        {
            if (IsWithoutBlanks(unit))
            {
                characters++;
                isInWord = false;
            }
            else if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                words += isInWord ? 0 : 1;
                isInWord = true;
            }
            else if (char.IsWhiteSpace(unit))
            {
                isInWord = false;
            }
        }

        return (words, characters);
    }

    /// <summary>Writes a body of plain text: paragraphs between blank lines, and a break at each line end within.</summary>
    public static void WriteParagraphs(TextWriter output, string body, AnnotationMarks marks)
    {
        var at = 0;
        var isOpen = false;
        while (at < body.Length)
        {
            var end = body.IndexOf('\n', at);
            if (end < 0)
                end = body.Length;
            if (string.IsNullOrWhiteSpace(body.Substring(at, end - at)))
            {
                output.Write(isOpen ? "</p>\n" : "");
                isOpen = false;
            }
            else
            {
                output.Write(isOpen ? "<br>\n" : "<p>");
                isOpen = true;
                marks.Write(output, at, end);
            }

            at = end + 1;
        }

        output.Write(isOpen ? "</p>\n" : "");
    }

    private static bool IsWithoutBlanks(char unit) =>
        unit is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9D');
}
