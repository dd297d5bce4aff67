namespace CorpusGen.Compiler.Text;

/// <summary>Shortens text for messages and documentation.</summary>
internal static class Excerpt
{
    /// <summary>At most <paramref name="max"/> units of <paramref name="text"/> and an ellipsis; line ends become blanks.</summary>
    public static string Of(string text, int max)
    {
        if (text.Length > max)
            text = text.Substring(0, char.IsHighSurrogate(text[max - 1]) ? max - 1 : max) + "…";
        return text.IndexOf('\n') < 0 ? text : text.Replace('\n', ' ');
    }
}
