namespace CorpusGen.Compiler.Text;

/// <summary>Shortens text for messages and documentation.</summary>
internal static class Excerpt
{
    /// <summary>At most <paramref name="max"/> units of <paramref name="text"/> and an ellipsis; line ends become blanks.</summary>
    public static string Of(string text, int max)
    {
        if (text.Length > max)
            text = text.Substring(0, WholeCharacter(text, max)) + "…";
        return text.IndexOf('\n') < 0 ? text : text.Replace('\n', ' ');
    }

    /// <summary><paramref name="at"/>, or one less where a cut there would halve a character of two units.</summary>
    public static int WholeCharacter(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
}
