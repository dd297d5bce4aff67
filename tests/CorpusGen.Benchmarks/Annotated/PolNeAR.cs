using System.Globalization;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Benchmarks.Annotated;

/// <summary>Words that a text attributes to somebody, as an annotator marked them.</summary>
/// <param name="Content">The words, in one or more parts.</param>
/// <param name="Source">The words that name the source, in one or more parts; empty where the text names none.</param>
/// <param name="Cue">The words that attribute, such as a verb of speech.</param>
internal sealed record Attribution(TextRange[] Content, TextRange[] Source, TextRange[] Cue)
{
    /// <summary>Whether the annotator marked direct speech; <see langword="null"/> where the marks around the words tell it.</summary>
    public bool? IsDirect { get; init; }
}

/// <summary>A text with its attributions.</summary>
internal sealed record AttributedText(string Name, string Text, Attribution[] Attributions);

/// <summary>Reads a part of PolNeAR: texts in <c>text</c>, and annotations of brat, with ranges in code points, in <c>attributions</c>.</summary>
internal static class PolNeAR
{
    /// <summary>The texts of a part. Of two annotators of one text, the first counts.</summary>
    /// <param name="folder">The folder of the part, such as <c>data/train</c>.</param>
    public static IEnumerable<AttributedText> Read(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "text")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var annotations = Directory.EnumerateFiles(Path.Combine(folder, "attributions"), name + "_*.ann").Order(StringComparer.Ordinal).FirstOrDefault();
            var text = File.ReadAllText(path);
            if (annotations is not null)
                yield return new AttributedText(name, text, [.. Attributions(File.ReadAllLines(annotations), Units(text))]);
        }
    }

    private static IEnumerable<Attribution> Attributions(string[] lines, int[] units)
    {
        var ranges = new Dictionary<string, TextRange[]>(StringComparer.Ordinal);
        foreach (var line in lines.Where(static line => IsA('T', line)))
        {
            var cells = line.Split('\t');
            var numbers = cells[1][(cells[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';')
                .Select(static part => part.Split(' ')).Select(static part => (Start: Number(part[0]), End: Number(part[1])));
            ranges.Add(cells[0], [.. numbers.Select(part => new TextRange(UnitsBefore(part.Start), UnitsBefore(part.End)))]);
        }

        // Some annotations end behind the text.
        int UnitsBefore(int number) => units[Math.Min(number, units.Length - 1)];

        foreach (var line in lines.Where(static line => IsA('E', line)))
        {
            var roles = line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static role => role.Split(':')).ToArray();
            TextRange[] Of(string role) => [.. roles.Where(pair => pair[0].TrimEnd("0123456789".ToCharArray()) == role)
                .SelectMany(pair => ranges[pair[1]]).OrderBy(range => range.Start)];
            yield return new Attribution(Of("Content"), Of("Source"), Of("Cue"));
        }
    }

    /// <summary>Whether a line is an annotation of a kind, and not the second line of words that have one.</summary>
    private static bool IsA(char kind, string line) => line.StartsWith(kind) && line.IndexOf('\t', StringComparison.Ordinal) is > 1 and var end && line[1..end].All(char.IsAsciiDigit);

    /// <summary>The offset in UTF-16 units of each code point, and of the end.</summary>
    private static int[] Units(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
            units.Add(at);
        units.Add(text.Length);
        return [.. units];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
