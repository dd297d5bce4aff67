using System.Text;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>How an input was made.</summary>
internal enum InputKind
{
    /// <summary>Bytes at random, decoded as UTF-8.</summary>
    Bytes,

    /// <summary>Pieces that mean something, in any order.</summary>
    Pieces,

    /// <summary>A seed, cut short, with some edits.</summary>
    Mutated,

    /// <summary>Lines of the front matter of several seeds, at other depths, before some of a body.</summary>
    Spliced,
}

/// <summary>Makes inputs: the same number gives the same one, whatever came before it.</summary>
internal sealed class InputMaker(int seed, IReadOnlyList<string> seeds)
{
    private const int MostBody = 600;

    private static readonly int KindCount = Enum.GetValues<InputKind>().Length;

    private readonly string[][] _frontMatters = [.. seeds.Select(text => text[..BodyOf(text)].Split('\n'))];
    private readonly string[] _bodies = [.. seeds.Select(text => text[BodyOf(text)..])];

    public InputKind KindOf(int number) => (InputKind)(number % KindCount);

    public string Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        return KindOf(number) switch
        {
            InputKind.Bytes => Bytes(random),
            InputKind.Pieces => Framed(random, Some(random, 40), Some(random, 20)),
            InputKind.Mutated => Mutated(random, random.Next(seeds.Count)),
            _ => Framed(random, Lines(random), Body(random, random.Next(seeds.Count))),
        };
    }

    private static int BodyOf(string text) => text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is >= 0 and var end ? end + 5 : 0;

    private static string Bytes(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        return random.Next(2) == 0 ? text : Framed(random, text, text);
    }

    private static string Framed(Random random, string frontMatter, string body)
    {
        var head = random.Next(2) == 0 ? "" : "title: t\ndate: 2031-06-19\n";
        return random.Next(20) == 0 ? frontMatter + body : $"---\n{head}{frontMatter}\n---\n{body}";
    }

    private static string Some(Random random, int most) => string.Concat(random.GetItems(Pieces.All, random.Next(most)));

    private string Mutated(Random random, int of)
    {
        var lines = _frontMatters[of].ToList();
        while (lines.Count > 3 && random.Next(8) > 0)
            lines.RemoveAt(random.Next(1, lines.Count - 2));
        var text = new StringBuilder(string.Join('\n', lines)).Append(Body(random, of));
        for (var edits = random.Next(1, 6); edits > 0; edits--)
            Edit(random, text);
        return text.ToString();
    }

    private static void Edit(Random random, StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(12));
        switch (random.Next(5))
        {
            case 0:
                text.Insert(at, random.GetItems(Pieces.All, 1)[0]);
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 3 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000);
                break;
            default:
                text.Insert(at, text.ToString(at, length), random.Next(1, 5));
                break;
        }
    }

    private string Lines(Random random)
    {
        var lines = new StringBuilder();
        for (var count = random.Next(1, 14); count > 0; count--)
        {
            var from = _frontMatters[random.Next(_frontMatters.Length)];
            var line = from[random.Next(from.Length)];
            lines.Append(random.Next(4) == 0 ? line.TrimStart() : line).Append(random.Next(12) == 0 ? Some(random, 4) : "\n");
        }

        return lines.ToString();
    }

    private string Body(Random random, int of)
    {
        var body = _bodies[of];
        var start = random.Next(Math.Max(1, body.Length - MostBody));
        return body.Substring(start, Math.Min(body.Length - start, random.Next(MostBody)));
    }
}
