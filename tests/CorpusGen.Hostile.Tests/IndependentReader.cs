using YamlDotNet.RepresentationModel;

namespace CorpusGen.Hostile.Tests;

/// <summary>An article as somebody else's program reads it: YAML's object model, and a search for each text.</summary>
internal sealed class IndependentReader
{
    private readonly YamlMappingNode _root;

    public IndependentReader(string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n');
        var end = lines.IndexOf("\n---\n", StringComparison.Ordinal);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(lines[4..(end + 1)]));
        _root = (YamlMappingNode)yaml.Documents[0].RootNode;
        Body = lines[(end + 5)..];
    }

    public string Body { get; }

    public string? this[string key] => Text(_root, key);

    public string[] Texts(string key) => Items(key).Select(item => ((YamlScalarNode)item).Value!).ToArray();

    public YamlMappingNode[] Mappings(string key) => Items(key).Cast<YamlMappingNode>().ToArray();

    /// <summary>Where an annotation stands, and its words.</summary>
    public (int Start, string Text) Place(YamlMappingNode annotation)
    {
        var (prefix, exact) = (Text(annotation, "prefix") ?? "", Text(annotation, "exact")!);
        var start = Body.IndexOf(prefix + exact, StringComparison.Ordinal) + prefix.Length;
        return (start, Body.Substring(start, exact.Length));
    }

    public static string? Text(YamlMappingNode mapping, string key) => mapping.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    private IEnumerable<YamlNode> Items(string key) => _root.Children.TryGetValue(key, out var list) ? ((YamlSequenceNode)list).Children : [];
}
