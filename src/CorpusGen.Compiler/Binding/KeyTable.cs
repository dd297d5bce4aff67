using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>The keys that a mapping may have: the keys of the built-in schema, and the keys of a class.</summary>
internal sealed class KeyTable(EquatableArray<FrontMatterKey> keys, params string[] ofClass)
{
    /// <summary>Keys that site generators know, and that only look like keys of CorpusGen.</summary>
    private static readonly string[] OthersKeys = ["author", "authors", "published"];

    /// <summary>The names of all of them.</summary>
    public string[] Names { get; } = [.. keys.Names(), .. ofClass];

    /// <summary>
    /// Keeps the names that a misspelt key would lose, and tells whether that makes the key an error. Takes the right key and the value.
    /// </summary>
    public Func<string, FrontMatterNode, bool>? Keep { get; init; }

    /// <summary>Whether <paramref name="name"/> is one of them.</summary>
    public bool Contains(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>
    /// Whether the built-in key <paramref name="name"/> can have <paramref name="value"/>, so that a corrected key is not an error.
    /// </summary>
    public bool Takes(string name, FrontMatterNode value)
    {
        foreach (var key in keys)
        {
            if (key.Name == name)
                return Takes(key, value);
        }

        return Array.IndexOf(ofClass, name) >= 0;
    }

    /// <summary>
    /// Reports text that is read as keys, keys that look like misspelt ones, and all others, only with a hint, that the table does not
    /// have.
    /// </summary>
    /// <param name="fields">The mapping.</param>
    /// <param name="owner">The thing whose keys they are, such as “an actor”.</param>
    /// <param name="file">The file.</param>
    /// <param name="present">All keys that are there.</param>
    public void Check(Fields fields, string owner, SourceFile file, IEnumerable<string> present)
    {
        HashSet<string>? set = null;
        var entries = fields.Mapping.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            fields.Cancellation.ThrowIfCancellationRequested();
            var (entry, key) = (entries[i], entries[i].Key.Value);
            if (entry.IsBare)
            {
                var first = i;
                while (i + 1 < entries.Count && entries[i + 1].IsBare)
                    i++;
                CutText.Report(fields, file, first, i);
                continue;
            }

            if (Contains(key))
                continue;
            set ??= new(present, OrdinalText.Comparer);
            if (Array.IndexOf(OthersKeys, key) < 0 && DidYouMean.Nearest(key, Names) is { } nearest && !set.Contains(nearest))
            {
                var fix = Takes(nearest, entry.Value)
                    ? Edit.Of($"Write the key '{nearest}'", EditKind.Fix, fields.Edits.SetText(entry.Key, nearest))
                    : default;
                fields.Report(new Problem(ProblemIds.MisspeltKey, $"'{key}' is not a key of {owner}", file.At(entry.Key.Range))
                {
                    Advice = DidYouMean.Ask(nearest),
                    Edits = fix,
                    IsError = Keep is not null && Keep(nearest, entry.Value),
                });
            }
            else
            {
                var names = string.Join(", ", Names);
                fields.Report(ProblemIds.UnknownKey, $"'{key}' is not a key of {owner} and is ignored", $"the keys are {names}", entry.Key);
            }
        }
    }

    private static bool Takes(FrontMatterKey key, FrontMatterNode value) => (key.Shape, value) switch
    {
        (_, ScalarNode { IsAbsent: true }) => false,
        (KeyShape.Text or KeyShape.Actor, ScalarNode text) => IsText(key.Name, text.Value),
        (KeyShape.Texts or KeyShape.Actors, ScalarNode text) => IsText(key.Name, text.Value),
        (KeyShape.Texts or KeyShape.Actors, SequenceNode list) => list.Items.All(item => item is ScalarNode { IsAbsent: false } text && IsText(key.Name, text.Value)),
        (KeyShape.Date, ScalarNode text) => WrittenMoment.TryRead(text.Value, out var date, out _) && date is { IsInterval: false, Precision: >= DatePrecision.Day },
        (KeyShape.Edtf, ScalarNode text) => WrittenMoment.TryRead(text.Value, out _, out _),
        (KeyShape.Switch, ScalarNode text) => text.Value is "true" or "false",
        (KeyShape.Choice, ScalarNode text) => key.Choices.Contains(text.Value),
        (KeyShape.Cast or KeyShape.Definitions or KeyShape.Quotes or KeyShape.Dates, SequenceNode) => true,
        _ => false,
    };

    private static bool IsText(string key, string text) => !string.IsNullOrWhiteSpace(text) && key switch
    {
        "id" => IdText.Describe(text) is null,
        "lang" => LanguageTag.IsWellFormed(text),
        "source" or "sameAs" => ValueText.AbsoluteUri(text) is not null,
        "country" => CountryCodes.Contains(text.ToUpperInvariant()),
        _ => true,
    };
}
