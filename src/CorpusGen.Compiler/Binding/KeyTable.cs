using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Binding;

/// <summary>The keys that a mapping may have: those of the built-in schema, and those of a class.</summary>
internal sealed class KeyTable(EquatableArray<FrontMatterKey> keys, params string[] ofClass)
{
    /// <summary>The names of all of them.</summary>
    public string[] Names { get; } = [.. keys.Names(), .. ofClass];

    /// <summary>Whether <paramref name="name"/> is one of them.</summary>
    public bool Contains(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>
    /// Whether the built-in key <paramref name="name"/> can have <paramref name="value"/>, so that a key which is corrected is no error.
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
