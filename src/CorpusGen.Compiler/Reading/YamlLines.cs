using System.Text.RegularExpressions;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>The lines of front matter that cannot be read.</summary>
internal sealed class YamlLines
{
    private static readonly Regex BlockHeader = new(
        @"^ *(?<dashes>(?:- +)*)(?<key>[^\s#'""\[{][^#]*?:[ \t]+)?[|>][0-9+-]{0,2}[ \t]*(?:#.*)?\z", RegexOptions.CultureInvariant);

    private readonly List<YamlLine> _lines = [];

    /// <param name="text">The text of the file.</param>
    /// <param name="yaml">The lines, with the line of the closing delimiter or without.</param>
    public YamlLines(string text, TextRange yaml)
    {
        var lines = new FileLines(text);
        var block = -1;
        for (var start = yaml.Start; start < yaml.End; start = lines.After(lines.EndOf(start)))
        {
            var end = Math.Min(lines.EndOf(start), yaml.End);
            var written = text.Substring(start, end - start);
            var indentation = written.Length - written.TrimStart(' ').Length;
            if (block >= 0 && (indentation > block || written.Trim().Length == 0))
            {
                _lines.Add(new YamlLine(start, written, IsText: true));
                continue;
            }

            _lines.Add(new YamlLine(start, written, IsText: false));
            var header = BlockHeader.Match(written);
            var dashes = header.Groups["dashes"].Length;
            block = !header.Success ? -1
                : header.Groups["key"].Success || dashes == 0 ? indentation + dashes
                : indentation + header.Groups["dashes"].Value.LastIndexOf('-');
        }
    }

    public int Count => _lines.Count;

    public YamlLine this[int number] => _lines[number];

    /// <summary>The number of the line at an offset, from 0; the number of lines for an offset after them.</summary>
    public int At(int offset)
    {
        var number = _lines.FindLastIndex(line => line.Start <= offset);
        return number == _lines.Count - 1 && number >= 0 && offset > _lines[number].End ? _lines.Count : Math.Max(0, number);
    }

    /// <summary>The lines that are not lines of a block of text, each with its number.</summary>
    public IEnumerable<(int Number, YamlLine Line)> OfSyntax() =>
        _lines.Select((line, number) => (number, line)).Where(numbered => !numbered.line.IsText);
}

/// <summary>A line.</summary>
/// <param name="Start">Its offset in the file.</param>
/// <param name="Text">Its text without the line end.</param>
/// <param name="IsText">Whether it is in a block after <c>|</c> or <c>&gt;</c>, where signs are text.</param>
internal readonly record struct YamlLine(int Start, string Text, bool IsText)
{
    public int End => Start + Text.Length;

    public int Indentation => Text.Length - Text.TrimStart(' ').Length;

    public bool IsBlank => Text.Trim().Length == 0;

    /// <summary>A part of the line, by its place in <see cref="Text"/>.</summary>
    public TextRange Range(int start, int length) => new(Start + start, Start + start + length);
}
