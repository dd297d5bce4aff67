using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Text;

/// <summary>
/// Messages and paths as a build prints them: on one line, with nothing in it that hides or reorders other text, or that a CI
/// system takes for a command. Such a character is shown by its code point.
/// </summary>
public static class Shown
{
    /// <summary>
    /// The beginnings of commands: <c>##vso[</c> (Azure Pipelines), <c>##[</c> (the same, and GitHub) and <c>##teamcity[</c>, which count
    /// anywhere in a line, and <c>::error</c> (GitHub), which counts at the start of one. After a letter it is <c>std::vector</c>.
    /// </summary>
    private static readonly Regex Command = new(@"#(?=#[A-Za-z]*\[)|(?<![\w:]):(?=:[A-Za-z])", RegexOptions.CultureInvariant);

    /// <summary>
    /// A message. A blank before a <c>[</c> is shown as a dot, because editors show it so: MSBuild puts the project in brackets behind a
    /// message, so CI systems take the first bracket after a blank for the end of the message.
    /// </summary>
    public static string Text(string message)
    {
        message = WithoutCommands(message);
        if (!message.Any(IsUnseen) && message.IndexOf('[') < 0)
            return message;
        var visible = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            var unit = message[i];
            if (IsUnseen(unit))
                visible.Append(CodePoint(unit));
            else
                visible.Append(char.IsWhiteSpace(unit) && i + 1 < message.Length && message[i + 1] == '[' ? '·' : unit);
        }

        return visible.ToString();
    }

    /// <summary>A path. It stays as it is where it can, because editors open the file by it.</summary>
    public static string Path(string path) => WithoutCommands(path);

    private static string WithoutCommands(string text) =>
        text.Contains("##") || text.Contains("::") ? Command.Replace(text, static match => CodePoint(match.Value[0])) : text;

    /// <summary>Whether nobody sees <paramref name="unit"/>: the tables of the generated code escape the same characters.</summary>
    internal static bool IsUnseen(char unit) => FieldText.IsHidden(CharUnicodeInfo.GetUnicodeCategory(unit));

    private static string CodePoint(char unit) => string.Format(CultureInfo.InvariantCulture, "U+{0:X4}", (int)unit);
}
