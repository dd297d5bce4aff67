using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>Writes another text into a scalar, in the way in which the scalar is written.</summary>
internal sealed class ScalarEdits(SourceFile file)
{
    /// <summary>How much deeper than its key a new block is.</summary>
    private const int Step = 2;

    private readonly FileLines _lines = new(file.Text);

    /// <summary>
    /// Changes the words that differ and nothing else, so that the text keeps its lines: each style reads a word without signs as it is
    /// written. <see langword="null"/> where the difference is more than that.
    /// </summary>
    public TextChange? SetWord(ScalarNode scalar, string text)
    {
        var old = scalar.Value;
        var start = 0;
        while (start < old.Length && start < text.Length && old[start] == text[start])
            start++;
        var after = 0;
        while (after < old.Length - start && after < text.Length - start && old[old.Length - 1 - after] == text[text.Length - 1 - after])
            after++;
        while (start > 0 && !char.IsWhiteSpace(old[start - 1]))
            start--;
        while (after > 0 && !char.IsWhiteSpace(old[old.Length - after]))
            after--;
        var (word, other) = (old.Substring(start, old.Length - after - start), text.Substring(start, text.Length - after - start));
        var written = file.Text.AsSpan(scalar.Range.Start, scalar.Range.Length);
        if (!IsWord(scalar, word) || !IsWord(scalar, other) || (scalar.Style == ScalarStyle.DoubleQuoted && written.IndexOf('\\') >= 0))
            return null;
        var at = written.IndexOf(word.AsSpan());
        if (at < 0 || written.Slice(at + 1).IndexOf(word.AsSpan()) >= 0)
            return null;
        at += scalar.Range.Start;
        return new TextChange(new TextRange(at, at + word.Length), other);
    }

    private static bool IsWord(ScalarNode scalar, string text) =>
        text.Length > 0 && IsLetter(text[0]) && text.All(unit => IsLetter(unit) || unit switch
        {
            '.' or '-' or '_' or ';' or '(' or ')' or '!' or '?' or '/' or '+' => true,
            ',' => scalar.Style != ScalarStyle.Plain || !scalar.IsInFlow,
            '\'' => scalar.Style != ScalarStyle.SingleQuoted,
            _ => false,
        });

    private static bool IsLetter(char unit) =>
        char.IsLetterOrDigit(unit) || (unit > '\u00A0' && !char.IsWhiteSpace(unit) && unit is not ('\u2028' or '\u2029' or '\uFEFF'));

    /// <summary>The whole scalar, in its style where the text allows it.</summary>
    public string Rewritten(ScalarNode scalar, string text)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (!scalar.IsInFlow && (isBlock || text.IndexOf('\n') >= 0))
        {
            var indentation = isBlock ? BlockIndentation(scalar) : LineIndentation(scalar) + Step;
            var folded = scalar.Style == ScalarStyle.Folded ? YamlText.Folded(text, indentation, file.LineEnd) : null;
            if ((folded ?? YamlText.Literal(text, indentation, file.LineEnd)) is { } block)
                return block;
        }

        return YamlText.InStyle(text, isBlock ? ScalarStyle.Plain : scalar.Style, scalar.IsInFlow);
    }

    /// <summary>The indentation of the first line of a block that is not blank.</summary>
    private int BlockIndentation(ScalarNode block)
    {
        for (var line = _lines.After(_lines.EndOf(block.Range.Start)); line < block.Range.End; line = _lines.After(_lines.EndOf(line)))
        {
            var indentation = 0;
            while (line + indentation < block.Range.End && file.Text[line + indentation] == ' ')
                indentation++;
            if (_lines.EndOf(line) > line + indentation)
                return indentation;
        }

        return LineIndentation(block) + Step;
    }

    /// <summary>The column of the key, or of the item, on the line on which a scalar starts.</summary>
    private int LineIndentation(ScalarNode scalar)
    {
        var start = _lines.StartOf(scalar.Range.Start);
        var at = start;
        while (file.Text[at] == ' ' || (file.Text[at] == '-' && at + 1 < file.Text.Length && file.Text[at + 1] == ' '))
            at++;
        return at - start;
    }
}
