using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Quotes;

/// <summary>Shows how an article's wording differs from a quote's.</summary>
internal static class Difference
{
    /// <summary>How much of the equal text around a difference is shown.</summary>
    private const int Context = 16;

    /// <summary>How much of a differing stretch is shown.</summary>
    private const int MaxStretch = 40;

    /// <summary>
    /// <c>…the promise {was|will be} kept…</c>: the article's words, then the quote's, where they differ. Invisible characters have names.
    /// </summary>
    /// <remarks>
    /// In braces, which every terminal has: the problem matchers of CI systems cut a message at the first <c>[</c> after a blank.
    /// </remarks>
    public static string Show(string article, string quote)
    {
        var prefix = 0;
        while (prefix < article.Length && prefix < quote.Length && article[prefix] == quote[prefix])
            prefix++;
        var suffix = 0;
        while (suffix < article.Length - prefix && suffix < quote.Length - prefix
            && article[article.Length - 1 - suffix] == quote[quote.Length - 1 - suffix])
            suffix++;

        // Whole words: {promised|agreed} reads better than {promis|agre}ed.
        while (prefix > 0 && SurfaceForms.IsWordPart(article[prefix - 1])
            && (StartsWord(article, prefix, suffix) || StartsWord(quote, prefix, suffix)))
            prefix--;
        while (suffix > 0 && SurfaceForms.IsWordPart(article[article.Length - suffix])
            && (EndsWord(article, prefix, suffix) || EndsWord(quote, prefix, suffix)))
            suffix--;

        // Whole characters: two emoji that share their first half differ as a whole.
        if (prefix > 0 && char.IsHighSurrogate(article[prefix - 1]))
            prefix--;
        if (suffix > 0 && char.IsLowSurrogate(article[article.Length - suffix]))
            suffix--;

        var before = Excerpt.WholeCharacter(article, Math.Max(0, prefix - Context));
        var after = Excerpt.WholeCharacter(article, Math.Min(article.Length, article.Length - suffix + Context));
        var shown = new StringBuilder();
        shown.Append(before > 0 ? "…" : "").Append(Visible(article.Substring(before, prefix - before), all: false));
        shown.Append('{').Append(Stretch(article, prefix, suffix)).Append('|').Append(Stretch(quote, prefix, suffix)).Append('}');
        var rest = article.Substring(article.Length - suffix, after - (article.Length - suffix));
        shown.Append(Visible(rest, all: false)).Append(after < article.Length ? "…" : "");
        return shown.ToString();
    }

    private static bool StartsWord(string text, int prefix, int suffix) =>
        prefix < text.Length - suffix && SurfaceForms.IsWordPart(text[prefix]);

    private static bool EndsWord(string text, int prefix, int suffix) =>
        prefix < text.Length - suffix && SurfaceForms.IsWordPart(text[text.Length - suffix - 1]);

    private static string Stretch(string text, int prefix, int suffix)
    {
        var stretch = text.Substring(prefix, text.Length - prefix - suffix);
        if (stretch.Length > MaxStretch)
            stretch = stretch.Substring(0, Excerpt.WholeCharacter(stretch, MaxStretch)) + "…";
        return Visible(stretch, all: true);
    }

    /// <summary>
    /// Line ends as ⏎; with <paramref name="all"/> also blanks other than U+0020 and marks without a letter, by code point.
    /// </summary>
    private static string Visible(string text, bool all)
    {
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            var category = CharUnicodeInfo.GetUnicodeCategory(unit);
            if (unit == '\n')
                visible.Append('⏎');
            else if (Shown.IsUnseen(unit)
                || (all && unit != ' ' && category == UnicodeCategory.SpaceSeparator)
                || (all && i == 0 && category == UnicodeCategory.NonSpacingMark))
                visible.Append("U+").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            else
                visible.Append(unit);
        }

        return visible.ToString();
    }
}
