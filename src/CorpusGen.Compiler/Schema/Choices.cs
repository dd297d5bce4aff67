using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Schema;

/// <summary>The texts of front matter for the members of the model's enumerations.</summary>
internal static class Choices
{
    public static readonly (string Text, ActorType Value)[] ActorTypes =
    [
        ("person", ActorType.Person), ("organization", ActorType.Organization), ("state", ActorType.State),
        (Unnamed, ActorType.UnnamedSource),
    ];

    /// <summary>The types of actors that articles share, with their texts.</summary>
    public static readonly (string Text, ActorType Value)[] TypesOfRegister = Array.FindAll(ActorTypes, choice => choice.Text != Unnamed);

    /// <summary>The type of a source without a name, which only an article can define.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The types of actors that articles share.</summary>
    public static readonly EquatableArray<string> SharedActorTypes =
        Texts(TypesOfRegister);

    /// <summary>The kind of an entry whose words are not a quotation. No quote of the model has it.</summary>
    public const QuoteKind NoQuotation = (QuoteKind)(-1);

    public static readonly (string Text, QuoteKind Value)[] QuoteKinds =
    [
        ("direct", QuoteKind.Direct), ("indirect", QuoteKind.Indirect), ("mixed", QuoteKind.Mixed), ("reported", QuoteKind.Reported),
        ("none", NoQuotation),
    ];

    public static readonly (string Text, TimexType Value)[] TimexTypes =
        [("DATE", TimexType.Date), ("TIME", TimexType.Time), ("DURATION", TimexType.Duration), ("SET", TimexType.Set)];

    public static readonly (string Text, TimexMod Value)[] TimexMods =
    [
        ("BEFORE", TimexMod.Before), ("AFTER", TimexMod.After), ("ON_OR_BEFORE", TimexMod.OnOrBefore), ("ON_OR_AFTER", TimexMod.OnOrAfter),
        ("LESS_THAN", TimexMod.LessThan), ("MORE_THAN", TimexMod.MoreThan), ("EQUAL_OR_LESS", TimexMod.EqualOrLess),
        ("EQUAL_OR_MORE", TimexMod.EqualOrMore), ("START", TimexMod.Start), ("MID", TimexMod.Mid), ("END", TimexMod.End),
        ("APPROX", TimexMod.Approx),
    ];

    public static readonly (string Text, bool Value)[] Switch = [("true", true), ("false", false)];

    /// <summary>The text of <paramref name="value"/>.</summary>
    public static string TextOf<T>((string Text, T Value)[] choices, T value)
        where T : struct, Enum => Array.Find(choices, choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Text;

    /// <summary>The texts alone, in their order.</summary>
    public static EquatableArray<string> Texts<T>((string Text, T Value)[] choices)
    {
        var texts = new string[choices.Length];
        for (var i = 0; i < choices.Length; i++)
            texts[i] = choices[i].Text;
        return new(texts);
    }
}
