using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Problems;

/// <summary>Who may apply an edit.</summary>
public enum EditKind
{
    /// <summary>The one right text is known: a program may apply the edit by itself.</summary>
    Fix,

    /// <summary>The text is complete, and a person decides whether it is meant: one of several candidates, or a guess.</summary>
    Choice,

    /// <summary>The text has a <c>…</c> for a person to fill in. No program applies it by itself.</summary>
    Snippet,
}

/// <summary>Changes of the file of a problem, which solve the problem.</summary>
/// <param name="Title">The effect of the edit, in the words of a menu.</param>
/// <param name="Kind">Who may apply it.</param>
/// <param name="Changes">The changes, in the order of the file; they do not overlap.</param>
public sealed record Edit(string Title, EditKind Kind, EquatableArray<TextChange> Changes)
{
    /// <summary>The edit in a list of one, or an empty list where one of the <paramref name="changes"/> cannot be made.</summary>
    public static EquatableArray<Edit> Of(string title, EditKind kind, params TextChange?[] changes)
    {
        var made = new TextChange[changes.Length];
        for (var i = 0; i < made.Length; i++)
        {
            if (changes[i] is not { } change)
                return default;
            made[i] = change;
        }

        // Text may be added where a removed range begins: the added text comes first.
        Array.Sort(made, static (a, b) => (a.Range.Start, a.Range.End).CompareTo((b.Range.Start, b.Range.End)));
        return new([new Edit(title, kind, new(made))]);
    }

    /// <summary>Several lists as one.</summary>
    public static EquatableArray<Edit> All(IEnumerable<EquatableArray<Edit>> edits) => edits.SelectMany(some => some).ToEquatableArray();
}
