using System.Text.RegularExpressions;
using System.Xml;
using CorpusGen.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = CorpusGen.Compiler.Model.LinePosition;

namespace CorpusGen.Generator;

/// <summary>A file of MSBuild's that belongs to the consumer, as far as it sets and uses properties.</summary>
/// <param name="Set">The properties that are set, where they are.</param>
/// <param name="Used">The names of properties that are used, such as <c>$(Name)</c>, except to set themselves.</param>
internal sealed record ProjectFile(EquatableArray<PropertyPlace> Set, EquatableArray<string> Used)
{
    private static readonly ProjectFile Empty = new(default, default);

    private static readonly Regex Use = new(@"\$\(\s*(\w+)", RegexOptions.CultureInvariant);

    /// <summary>Whether <paramref name="path"/> is a project file that <c>build/CorpusGen.targets</c> hands over.</summary>
    public static bool Is(string path) =>
        path.EndsWith("proj", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".props", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".targets", StringComparison.OrdinalIgnoreCase);

    public static ProjectFile Read(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return Empty;
        try
        {
            return Read(file.Path, text);
        }
        catch (XmlException)
        {
            // An editor may hand over a half-written file; MSBuild reports its errors.
            return Empty;
        }
    }

    private static ProjectFile Read(string path, SourceText text)
    {
        var (set, used) = (new List<PropertyPlace>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
        using var reader = XmlReader.Create(new StringReader(text.ToString()), settings);
        var lines = (IXmlLineInfo)reader;
        // The depth of the property group that the reader is in, and the property.
        var (group, property) = (int.MaxValue, "");
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.Depth <= group)
                    group = reader.LocalName == "PropertyGroup" ? reader.Depth : int.MaxValue;
                property = reader.Depth == group + 1L ? reader.LocalName : "";
                if (property.Length > 0)
                {
                    var place = PlaceOf(path, text, lines.LineNumber - 1, lines.LinePosition - 1, reader.Name.Length);
                    set.Add(new PropertyPlace(property, place));
                }
                while (reader.MoveToNextAttribute())
                    AddUses(reader.Value);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                AddUses(reader.Value);
            }
        }

        return new ProjectFile(set.ToEquatableArray(), used.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());

        void AddUses(string value)
        {
            foreach (Match use in Use.Matches(value))
            {
                // <X Condition="'$(X)' == ''"> and <X>$(X);more</X> do nothing with the property that they set.
                if (!string.Equals(use.Groups[1].Value, property, StringComparison.OrdinalIgnoreCase))
                    used.Add(use.Groups[1].Value);
            }
        }
    }

    private static Place PlaceOf(string path, SourceText text, int line, int character, int length)
    {
        var start = text.Lines[line].Start + character;
        var (first, last) = (new LinePosition(line, character), new LinePosition(line, character + length));
        return new Place(path, new SourceSpan(new TextRange(start, start + length), first, last));
    }
}

/// <summary>A property and where it is set.</summary>
internal sealed record PropertyPlace(string Name, Place Place);
