using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Text;

namespace CorpusGen.CSharp.Names;

/// <summary>Which articles, quotes and dates become members with names.</summary>
public enum NamingMode
{
    /// <summary>None; they are in the lists and found by id.</summary>
    None,

    /// <summary>Those that have an <c>id</c> in the front matter.</summary>
    Explicit,

    /// <summary>All of them.</summary>
    All,
}

/// <summary>Which quotes and dates of an article become members with names.</summary>
/// <param name="Quotes">Which quotes.</param>
/// <param name="Dates">Which dates: never more of them than of the quotes.</param>
public readonly record struct AnnotationNaming(NamingMode Quotes, NamingMode Dates)
{
    /// <summary>Which dates.</summary>
    public NamingMode Dates { get; } = Dates < Quotes ? Dates : Quotes;

    /// <summary>Whether a quote with this id, or without one, has a name.</summary>
    public bool NamesQuote(string? id) => IsNamed(Quotes, id);

    /// <summary>Whether a date with this id, or without one, has a name.</summary>
    public bool NamesDate(string? id) => IsNamed(Dates, id);

    private static bool IsNamed(NamingMode mode, string? id) => mode == NamingMode.All || (mode == NamingMode.Explicit && id is not null);
}

/// <summary>A mode for the paths that a pattern means.</summary>
public sealed record NamingRule(Glob Paths, NamingMode Mode);

/// <summary>The modes of a corpus: the properties <c>CorpusNamed</c> and <c>CorpusNamedDates</c>.</summary>
/// <param name="Default">The mode of paths that no rule means.</param>
/// <param name="Rules">Rules; the last that means a path decides.</param>
public sealed record NamingPolicy(NamingMode Default, EquatableArray<NamingRule> Rules)
{
    /// <summary>Everything has a name.</summary>
    public static NamingPolicy All { get; } = new(NamingMode.All, default);

    /// <summary>The modes of dates, in articles whose quotes may have names.</summary>
    public NamingPolicy? Dates { get; init; }

    /// <summary>The modes of quotes and dates of the article at <paramref name="path"/> under the corpus root.</summary>
    public AnnotationNaming Of(string path) => new(ModeOf(path), Dates?.ModeOf(path) ?? NamingMode.Explicit);

    /// <summary>The mode of the article at <paramref name="path"/> under the corpus root.</summary>
    public NamingMode ModeOf(string path)
    {
        for (var i = Rules.Count - 1; i >= 0; i--)
        {
            if (Rules[i].Paths.Matches(path))
                return Rules[i].Mode;
        }

        return Default;
    }

    /// <summary>
    /// Reads <c>all</c>, <c>explicit</c> or <c>none</c>, and after it rules as <c>archive/**=none</c>, with <c>;</c> between them.
    /// </summary>
    /// <param name="text">What is written.</param>
    /// <param name="otherwise">The mode of paths that no rule is about, where the text has no such mode.</param>
    /// <param name="policy">The policy, without the wrong parts.</param>
    /// <returns>The first part that is wrong, or <see langword="null"/>.</returns>
    public static string? Parse(string text, NamingMode otherwise, out NamingPolicy policy)
    {
        var mode = otherwise;
        var rules = new List<NamingRule>();
        string? wrong = null;
        foreach (var part in text.Split(';').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var equals = part.LastIndexOf('=');
            if (ModeFrom(part.Substring(equals + 1).Trim()) is not { } parsed)
                wrong ??= part;
            else if (equals < 0)
                mode = parsed;
            else
                rules.Add(new NamingRule(new Glob(part.Substring(0, equals).Trim()), parsed));
        }

        policy = new NamingPolicy(mode, rules.ToEquatableArray());
        return wrong;
    }

    private static NamingMode? ModeFrom(string text) => text.ToLowerInvariant() switch
    {
        "all" => NamingMode.All,
        "explicit" => NamingMode.Explicit,
        "none" => NamingMode.None,
        _ => null,
    };
}
