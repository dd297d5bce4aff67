using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;
using CsCheck;

namespace CorpusGen.Compiler.Tests.Edits;

/// <summary>Damages one thing in a valid article of <c>seeds</c>, and applies the edit that is offered.</summary>
public sealed class DamagedSeedsTests
{
    private static readonly (string Path, string Text)[] Seeds = ReadSeeds();

    /// <summary>More places are sampled.</summary>
    private const int MostPlaces = 30;

    private static readonly string[] Keys = ["title", "date", "lang", "exact", "kind", "speaker", "prefix", "suffix", "value"];

    [Fact]
    public void The_seeds_are_valid() => Assert.Empty(Errors(Seeds[0].Path, Seeds[0].Text));

    [Fact]
    public void A_damaged_letter_of_a_quote_is_mended() => Sample("exact: ", (text, at) =>
    {
        var end = text.IndexOfAny(['\n', '\r', ',', '}'], at);
        var place = at + ((end - at) / 2);
        return char.IsLetter(text[place]) && end - at > 12 ? text[..place] + (text[place] == 'x' ? 'y' : 'x') + text[(place + 1)..] : null;
    }, ProblemIds.QuoteNotFound);

    [Fact]
    public void A_misspelt_key_is_mended()
    {
        foreach (var key in Keys.Where(key => key.Length > 3))
            Sample(key + ": ", (text, at) => text[..(at - 3)] + text[(at - 2)..], ProblemIds.MisspeltKey);
    }

    [Fact]
    public void A_date_with_strokes_is_mended() => Sample("\ndate: ", (text, at) =>
        text[at + 10] is '\n' or '\r' ? text[..at] + text[at..(at + 10)].Replace('-', '/') + text[(at + 10)..] : null, ProblemIds.InvalidValue);

    [Fact]
    public void A_damaged_id_of_a_speaker_is_mended() => Sample("speaker: ", (text, at) =>
        char.IsAsciiLetter(text[at + 1]) ? text[..(at + 1)] + text[(at + 2)..] : null, ProblemIds.UnknownActor);

    /// <summary>
    /// Damages an article at places after <paramref name="mark"/>. Wherever the damage is the problem that is meant, and has an edit that
    /// gives back the text, the article is valid again.
    /// </summary>
    private static void Sample(string mark, Func<string, int, string?> damage, string id)
    {
        var places = Seeds.SelectMany(seed => Places(seed.Text, mark).Select(at => (Seed: seed, At: at))).ToArray();
        if (places.Length == 0)
            return;
        var mended = 0;
        // All of a few places: one of them alone may have what is damaged.
        var several = places.Length <= MostPlaces ? Gen.Const(Enumerable.Range(0, places.Length).ToArray()) : Gen.Int[0, places.Length - 1].Array[24];
        several.Sample(
            numbers =>
            {
                foreach (var ((path, text), at) in numbers.Distinct().Select(number => places[number]))
                {
                    if (damage(text, at) is not { } damaged)
                        continue;
                    var file = Written.File(damaged, path);
                    foreach (var problem in Errors(path, damaged).Where(problem => problem.Id == id))
                    {
                        foreach (var edit in problem.Edits.Where(edit => edit.Kind == EditKind.Fix || problem.Edits.Count == 1))
                        {
                            Assert.Empty(Errors(path, file.With(edit.Changes)));
                            Interlocked.Increment(ref mended);
                        }
                    }
                }
            },
            iter: places.Length <= MostPlaces ? 1 : 2);
        Assert.True(mended > 0, $"nothing after '{mark}' was damaged and mended");
    }

    private static IEnumerable<int> Places(string text, string mark)
    {
        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0 && at < end; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && (mark[0] == '\n' || !char.IsLetter(text[at - 1])))
                yield return at + mark.Length;
        }
    }

    private static IReadOnlyList<Problem> Errors(string path, string text) => [.. CorpusCompiler.Compile(
        Seeds.Where(seed => seed.Path != path).Append((path, text)).Select(seed => InputFile.Of(Written.File(seed.Item2, seed.Item1))),
        new LinkOptions()).Problems.Where(problem => problem.Id is not (ProblemIds.UnknownKey or ProblemIds.UnannotatedQuote))];

    private static (string Path, string Text)[] ReadSeeds()
    {
        var root = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(root, "seeds")))
            root = Path.GetDirectoryName(root)!;
        root = Path.Combine(root, "seeds");
        return [.. Directory.GetFiles(root, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".txt" or ".yaml")
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }
}
