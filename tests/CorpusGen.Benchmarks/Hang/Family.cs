using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>Articles of one kind and of any size, made to keep the compiler busy.</summary>
/// <param name="Name">What its author tries.</param>
/// <param name="Smallest">The first of the sizes at which it is measured: large enough that fixed costs are a small part.</param>
/// <param name="Make">The articles of a size; twice the size is about twice the text.</param>
internal sealed record Family(string Name, int Smallest, Func<int, SourceFile[]> Make)
{
    public Family(string name, int smallest, Func<int, string> make)
        : this(name, smallest, size => [File("a.md", make(size))])
    {
    }

    /// <summary>The text of a register, by size.</summary>
    public Func<int, string>? Register { get; init; }

    /// <summary>The project's own classes.</summary>
    public ArticleClasses Classes { get; init; } = ArticleClasses.Empty;

    public static SourceFile File(string path, string text) => new("/corpus/" + path, path, text);

    /// <summary>An article with a title, a date and whatever else.</summary>
    public static string Article(string frontMatter, string body = "") => $"---\ntitle: T\ndate: 2031-06-19\n{frontMatter.TrimEnd('\n')}\n---\n{body}";

    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>A text for each number from zero on, one after the other.</summary>
    public static string Each(int times, Func<int, FormattableString> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < times; i++)
            all.Append(text(i).ToString(CultureInfo.InvariantCulture));
        return all.ToString();
    }

    /// <summary>Letters at random, the same in every run.</summary>
    public static string Random(string alphabet, int length, int seed = 1)
    {
        var random = new Random(seed);
        return string.Create(length, (alphabet, random), static (units, state) =>
        {
            for (var i = 0; i < units.Length; i++)
                units[i] = state.alphabet[state.random.Next(state.alphabet.Length)];
        });
    }

    /// <summary>The number in binary, as capitals and small letters, or as other pairs of letters.</summary>
    public static string Variant(int number, string zeros, string ones) =>
        string.Create(zeros.Length, (number, zeros, ones), static (units, state) =>
        {
            for (var i = 0; i < units.Length; i++)
                units[i] = (state.number >> i & 1) == 0 ? state.zeros[i] : state.ones[i];
        });
}
