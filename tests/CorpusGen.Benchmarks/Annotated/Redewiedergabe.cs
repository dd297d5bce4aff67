using System.Text;
using System.Xml.Linq;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Benchmarks.Annotated;

/// <summary>Reads the newspapers of the corpus REDEWIEDERGABE: TEI, with elements around the words that are rendered.</summary>
internal static class Redewiedergabe
{
    /// <summary>The files of newspapers: “Mannheimer Korpus Historischer Zeitungen und Zeitschriften”.</summary>
    public const string Newspapers = "rwk_mkhz_*.xml";

    /// <param name="folder">The folder of the release, such as <c>data/main/xml</c>.</param>
    public static IEnumerable<AttributedText> Read(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, Newspapers).Order(StringComparer.Ordinal))
        {
            var body = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants().First(element => element.Name.LocalName == "body");
            var (text, renderings, speakers) = (new StringBuilder(), new List<(string Id, bool IsDirect, TextRange Range)>(), new List<(string[] Ids, TextRange Range)>());
            Read(body, text, renderings, speakers);
            yield return new AttributedText(Path.GetFileNameWithoutExtension(path), text.ToString(), [.. renderings.Select(rendering => new Attribution(
                [rendering.Range], [.. speakers.Where(speaker => speaker.Ids.Contains(rendering.Id)).Select(speaker => speaker.Range)], []) { IsDirect = rendering.IsDirect })]);
        }
    }

    private static void Read(XElement element, StringBuilder text, List<(string Id, bool IsDirect, TextRange Range)> renderings, List<(string[] Ids, TextRange Range)> speakers)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
                Append(text, words.Value);
            if (node is not XElement inner)
                continue;
            var start = text.Length;
            Read(inner, text, renderings, speakers);
            var range = new TextRange(start, text.Length);
            var ids = ((string?)inner.Attribute("id") ?? "").Split(' ');
            if (range.Length > 0 && inner.Name.LocalName == "said")
                renderings.Add((ids[0], (string?)inner.Attribute("mode") == "direct", range));
            else if (range.Length > 0 && (string?)inner.Attribute("type") == "speaker")
                speakers.Add((ids, range));
        }
    }

    /// <summary>Appends words with one blank for white space, and a line end for a blank line.</summary>
    private static void Append(StringBuilder text, string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsWhiteSpace(words[at]))
            {
                text.Append(words[at]);
                continue;
            }

            var start = at;
            while (at + 1 < words.Length && char.IsWhiteSpace(words[at + 1]))
                at++;
            var isParagraph = words.AsSpan(start, at - start + 1).Count('\n') > 1;
            if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(isParagraph ? '\n' : ' ');
        }
    }
}
