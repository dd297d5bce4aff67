using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Names;
using CorpusGen.Runtime.Unicode;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.CSharp.Names;

/// <summary>
/// Makes C# identifiers of ids and of text in any script, by the rules of <c>docs/names.md</c>. Every result is an identifier
/// without <c>@</c>, in normal form C, and never a keyword, because no keyword begins with a capital.
/// </summary>
/// <remarks>
/// The only underscores are one before digits that begin the name and one between words that end and begin with digits, so a
/// name with a suffix such as <c>_Quotes</c> is never the name of another thing.
/// </remarks>
public static class CSharpName
{
    /// <summary>The most UTF-16 units of a name made of an id, before a number or the <c>_</c> of a reserved name is added.</summary>
    public const int MaxLength = 80;

    /// <summary>How many UTF-16 units of an id or a text are read. Later units change no name that a person would read.</summary>
    private const int MaxRead = 1024;

    /// <summary>The digits of a cut name are a number below this one.</summary>
    private const uint DigitsEnd = 1_000_000_000;

    /// <summary>
    /// The name of <paramref name="id"/>: <c>KeptPromise</c> for <c>kept-promise</c>. It has at most <see cref="MaxLength"/>
    /// UTF-16 units. A name that is cut ends in digits made of the whole id, so that two long ids with one beginning have two names.
    /// </summary>
    public static string From(string id)
    {
        var name = Make(id, NameLimit.Id, out var isCut);
        return isCut ? WithDigits(Make(id, NameLimit.CutId, out _), IdHash.Of(NormalForm.Compose(id)) % DigitsEnd) : name;
    }

    /// <summary>
    /// A short name for <paramref name="text"/> that carries no id, such as a quotation or a date: its first words, at most five
    /// and 40 UTF-16 units, or 16 in scripts written without spaces.
    /// </summary>
    public static string ForText(string text) => Make(text, NameLimit.Text, out _);

    /// <summary>
    /// <paramref name="name"/> for the first of several things that share it, then <c>Name2</c>, <c>Name3</c>; <c>_18_2</c> after
    /// a digit.
    /// </summary>
    /// <param name="name">A name that this class made.</param>
    /// <param name="number">From 1.</param>
    public static string Numbered(string name, int number) => number == 1 ? name : WithDigits(name, (uint)number);

    private static string WithDigits(string name, uint number)
    {
        var gap = char.IsDigit(name[name.Length - 1]) ? "_" : "";
        return name + gap + number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Make(string text, NameLimit limit, out bool isCut)
    {
        isCut = text.Length > MaxRead;
        var clean = Characters.Clean(isCut ? text.Substring(0, MaxRead) : text);
        var words = new Words(clean);
        var name = new StringBuilder(clean.Length + 1);
        var end = 0;
        for (var count = 0; count < limit.Words && words.AppendNext(name); count++)
        {
            if (limit.Fitting(name) < name.Length)
            {
                isCut = true;
                name.Length = end > 0 ? end : limit.CutInside(name);
                break;
            }

            end = name.Length;
        }

        // Once more, because a capital may compose where the small letter did not: i and a dot above are two characters, İ is one.
        if (name.Length > 0)
            return NormalForm.Compose(name.ToString());
        return Characters.Spell(clean) is { Length: > 0 } spelled ? spelled : "Unnamed";
    }
}
