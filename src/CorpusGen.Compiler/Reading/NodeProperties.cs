using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using YamlDotNet.Core.Events;

namespace CorpusGen.Compiler.Reading;

/// <summary>
/// The tags and anchors before values. YAML leaves their words out of the value: <c>title: !Breaking Harbor talks end</c> is
/// “Harbor talks end”. A tag of YAML itself, such as <c>!!str</c>, and an anchor to which an alias refers, are meant.
/// </summary>
internal sealed class NodeProperties(SourceFile file, ICollection<Problem> problems)
{
    private const string OfYaml = "tag:yaml.org,2002:";
    private const int MaxShown = 60;

    private static readonly string[] Types =
        ["binary", "bool", "float", "int", "map", "merge", "null", "omap", "pairs", "seq", "set", "str", "timestamp", "value", "yaml"];

    private readonly SortedDictionary<string, Problem> _unused = new(StringComparer.Ordinal);
    private readonly List<Problem> _replaced = [];

    /// <summary>Reports the tag of a node, and keeps its anchor until an alias refers to it.</summary>
    /// <param name="started">The first event of the node.</param>
    /// <param name="node">The node.</param>
    /// <param name="start">Where the properties start.</param>
    /// <param name="isRepeated">Whether an anchor is around the node, so that other places may repeat it.</param>
    public void Add(NodeEvent started, FrontMatterNode node, int start, bool isRepeated)
    {
        if (!started.Tag.IsEmpty && !IsOfYaml(started.Tag.Value))
            problems.Add(Describe('!', "a tag in YAML, so it is not part of the value", node, start, isRepeated));
        if (started.Anchor.IsEmpty)
            return;
        var name = started.Anchor.Value;
        if (_unused.TryGetValue(name, out var other))
            _replaced.Add(other);
        const string Fact = "an anchor in YAML, so it is not part of the value, and no alias refers to it";
        _unused[name] = Describe('&', Fact, node, start, isRepeated);
    }

    /// <summary>Notes that an alias refers to the anchor.</summary>
    public void Use(string anchor) => _unused.Remove(anchor);

    /// <summary>Reports the anchors to which no alias refers.</summary>
    public void ReportUnused()
    {
        foreach (var problem in _unused.Values.Concat(_replaced).OrderBy(problem => problem.Place!.Span.Range.Start))
            problems.Add(problem);
    }

    private static bool IsOfYaml(string tag) =>
        tag.StartsWith(OfYaml, StringComparison.Ordinal) && Array.IndexOf(Types, tag.Substring(OfYaml.Length)) >= 0;

    private Problem Describe(char sign, string fact, FrontMatterNode node, int start, bool isRepeated)
    {
        var (word, content) = WordOf(sign, start);
        var written = Excerpt.Of(file.Text.Substring(word.Start, word.Length), MaxShown);
        return new Problem(ProblemIds.TextCutShort, $"'{written}' is {fact}", file.At(word))
        {
            Advice = $"put text that starts with '{sign}' in quotes, or remove '{written}'",
            Edits = isRepeated ? default : Edit.All(
            [
                Edit.Of("Put the text in quotes", EditKind.Choice, Quote(node, word, start)),
                Edit.Of($"Remove '{written}'", EditKind.Choice, Remove(node, word, content)),
            ]),
        };
    }

    /// <summary>Puts a value in quotes, from its properties on. A key in quotes would be another key.</summary>
    private TextChange? Quote(FrontMatterNode node, TextRange word, int start)
    {
        if (node is not ScalarNode { Style: ScalarStyle.Plain } text || IsKey(text) || (text.IsAbsent && word.Start != start))
            return null;
        var range = new TextRange(start, text.IsAbsent ? word.End : text.Range.End);
        return new TextChange(range, YamlText.Quoted(YamlText.OnOneLine(file.Text.Substring(range.Start, range.Length))));
    }

    private bool IsKey(ScalarNode text) => !text.IsAbsent && file.Text.AsSpan(text.Range.End).TrimStart() is [':', ..];

    /// <summary>Removes a property with the blanks after it; at the end of a line, with the blanks before it.</summary>
    private TextChange? Remove(FrontMatterNode node, TextRange word, int content)
    {
        if (node is ScalarNode { IsAbsent: true })
            return null;
        var start = word.Start;
        while (content == word.End && file.Text[start - 1] == ' ')
            start--;
        return new TextChange(new TextRange(start, content), "");
    }

    /// <summary>
    /// The word that starts with <paramref name="sign"/> among the properties at <paramref name="at"/>, and where the text after it starts.
    /// </summary>
    private (TextRange Word, int Content) WordOf(char sign, int at)
    {
        while (true)
        {
            var end = file.Text.IndexOfAny([' ', '\t', '\r', '\n', ',', ']', '}'], at) is >= 0 and var found ? found : file.Text.Length;
            var next = end;
            while (next < file.Text.Length && file.Text[next] is ' ' or '\t')
                next++;
            if (end == at || file.Text[at] == sign || next == end)
                return (new TextRange(at, end), next);
            at = next;
        }
    }
}
