using System.Text;

namespace CorpusGen.Authoring.Editing;

/// <summary>Text of an article in Markdown that an editor renders.</summary>
internal static class MarkdownText
{
    private const string Signs = @"\`*_{}[]<>()#!|~&";

    /// <summary>The text with the signs of Markdown and HTML escaped, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (Signs.IndexOf(unit) >= 0)
                escaped.Append('\\');
            escaped.Append(unit is '\r' or '\n' ? ' ' : unit);
        }

        return escaped.ToString();
    }
}
