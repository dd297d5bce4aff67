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
    /// <summary>Longer keys are not compared by their look.</summary>
    private const int MaxAlike = 64;

    /// <summary>The names of all of them.</summary>
    public string[] Names { get; } = [.. keys.Names(), .. ofClass];

    /// <summary>
    /// Keeps the names that a misspelt key would lose, and tells whether that makes the key an error. Takes the right key and the value.
    /// </summary>
    public Func<string, FrontMatterNode, bool>? Keep { get; init; }

    /// <summary>Keys of other programs, which are not misspelt built-in keys.</summary>
    public string[] Others { get; init; } = [];

    /// <summary>
    /// Whether the mapping is an entry of a list, where a misspelt key is an error: a quote whose <c>speaker</c> is misspelt would be a
    /// quote without a speaker.
    /// </summary>
    public bool IsOfEntry { get; init; }

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
            if (IsUnpublished(entry) && !set.Contains(DraftMark.Key))
                AskForDraft(fields, entry);
            else if (Nearest(key) is { } nearest && !set.Contains(nearest))
            {
                var fix = Takes(nearest, entry.Value)
                    ? Edit.Of($"Write the key '{nearest}'", EditKind.Fix, fields.Edits.SetText(entry.Key, nearest))
                    : default;
                var misspelt = new Problem(ProblemIds.MisspeltKey, $"'{key}' is not a key of {owner}", file.At(entry.Key.Range))
                {
                    Advice = DidYouMean.Ask(nearest),
                    Edits = fix,
                    IsError = (Keep is not null && Keep(nearest, entry.Value)) || IsOfEntry,
                };
                fields.ReportCause(nearest, misspelt);
            }
            else
            {
                var names = string.Join(", ", Names);
                fields.Report(ProblemIds.UnknownKey, $"'{key}' is not a key of {owner} and is ignored", $"the keys are {names}", entry.Key);
            }
        }
    }

    /// <summary>
    /// The key that is nearest to a misspelt key, or looks like it: <c>ехасt</c> in Cyrillic, <c>ｔｉｔｌｅ</c> in wide letters.
    /// </summary>
    private string? Nearest(string key)
    {
        var candidates = Array.IndexOf(Others, key) < 0 ? Names : ofClass;
        if (DidYouMean.Nearest(key, candidates) is { } nearest)
            return nearest;
        if (key.All(unit => unit <= '\u007F') || key.Length > MaxAlike)
            return null;
        var skeleton = Confusables.Skeleton(key.ToLowerInvariant());
        return Array.Find(candidates, name => Confusables.Skeleton(name.ToLowerInvariant()) == skeleton);
    }

    /// <summary>Whether another program would not publish the article: <c>published: false</c>. CorpusGen would.</summary>
    private bool IsUnpublished(FrontMatterEntry entry) => Others.Length > 0 && entry.Value is ScalarNode { Value: var value }
        && Array.IndexOf(OthersKeys.Unpublished, (entry.Key.Value, value.ToLowerInvariant())) >= 0;

    private static void AskForDraft(Fields fields, FrontMatterEntry entry)
    {
        var (key, value) = (entry.Key, (ScalarNode)entry.Value);
        fields.Report(
            ProblemIds.MisspeltKey,
            $"'{key.Value}: {value.Value}' does not keep the article out of the corpus",
            $"did you mean '{DraftMark.Key}: true'?",
            key,
            Edit.Of(
                $"Write '{DraftMark.Key}: true'",
                EditKind.Choice,
                fields.Edits.SetText(key, DraftMark.Key),
                fields.Edits.SetText(value, "true")));
    }

    private static bool Takes(FrontMatterKey key, FrontMatterNode value) => (key.Shape, value) switch
    {
        (_, ScalarNode { IsAbsent: true }) => false,
        (KeyShape.Text or KeyShape.Actor, ScalarNode text) => IsText(key.Name, text.Value),
        (KeyShape.Texts or KeyShape.Actors, ScalarNode text) => IsText(key.Name, text.Value),
        (KeyShape.Texts or KeyShape.Actors, SequenceNode list) =>
            list.Items.All(item => item is ScalarNode { IsAbsent: false } text && IsText(key.Name, text.Value)),
        (KeyShape.Date, ScalarNode text) =>
            WrittenMoment.TryRead(text.Value, out var date, out _) && date is { IsInterval: false, Precision: >= DatePrecision.Day },
        (KeyShape.Edtf, ScalarNode text) => WrittenMoment.TryRead(text.Value, out _, out _) || PartialDuration.TryParse(text.Value, out _),
        (KeyShape.Switch, ScalarNode text) => text.Value is "true" or "false",
        (KeyShape.Choice, ScalarNode text) => key.Choices.Contains(text.Value),
        (KeyShape.Count, ScalarNode text) => ActorBinder.IsCount(text.Value, out _),
        (KeyShape.Cast or KeyShape.Definitions or KeyShape.Quotes or KeyShape.Dates or KeyShape.Mentions, SequenceNode) => true,
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
