namespace CorpusGen.Tool.Reports;

/// <summary>The colours of a terminal; none where the output is not one.</summary>
/// <param name="isOn">Whether the output is a terminal that shows colours.</param>
internal sealed class Paint(bool isOn)
{
    /// <summary>Whether colours are written.</summary>
    public bool IsOn { get; } = isOn;

    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Underlined(string text) => Wrap("4", text);

    public string Red(string text) => Wrap("31", text);

    public string Green(string text) => Wrap("32", text);

    public string Yellow(string text) => Wrap("33", text);

    public string Blue(string text) => Wrap("34", text);

    /// <summary>Empties the screen; nothing where the output is a file or a pipe.</summary>
    public string ClearScreen => IsOn ? "\e[2J\e[3J\e[H" : "";

    private string Wrap(string code, string text) => IsOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
