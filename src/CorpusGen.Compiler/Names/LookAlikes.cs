using System.Text;

namespace CorpusGen.Compiler.Names;

/// <summary>
/// The look of one character, by Unicode's table. The table is two texts in the assembly, looked up as they are: a cold compiler
/// prepares nothing.
/// </summary>
internal static class LookAlikes
{
    private const char FirstSequence = '\uE000';
    private const char LastSequence = '\uF8FF';

    /// <summary>
    /// Appends the representative of the characters that look like <paramref name="c"/>, or the character itself. For decomposed text.
    /// </summary>
    public static void AppendPrototype(char c, StringBuilder skeleton)
    {
        int low = 0, high = ConfusablesTable.Letters.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var letter = ConfusablesTable.Letters[middle];
            if (letter == c)
            {
                Append(ConfusablesTable.Prototypes[middle], skeleton);
                return;
            }

            if (letter < c)
                low = middle + 1;
            else
                high = middle - 1;
        }

        skeleton.Append(c);
    }

    /// <summary>
    /// <paramref name="name"/> with small letters for the capitals that look like something else; the same string where it has no such
    /// capital.
    /// </summary>
    public static string WithSmallLetters(string name)
    {
        char[]? small = null;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is (>= 'a' and <= 'z') or >= '\u3000' || ConfusablesTable.Capitals.IndexOf(name[i]) is not (>= 0 and var at))
                continue;
            small ??= name.ToCharArray();
            small[i] = ConfusablesTable.SmallLetters[at];
        }

        return small is null ? name : new string(small);
    }

    private static void Append(char prototype, StringBuilder skeleton)
    {
        if (prototype is < FirstSequence or > LastSequence)
            skeleton.Append(prototype);
        else
            for (var at = prototype - FirstSequence; ConfusablesTable.Sequences[at] != '\0'; at++)
                skeleton.Append(ConfusablesTable.Sequences[at]);
    }
}
