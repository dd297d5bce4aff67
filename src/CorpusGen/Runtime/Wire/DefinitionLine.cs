namespace CorpusGen.Runtime.Wire;

/// <summary>The line of a definition: the place where the front matter of the article before it defines an actor.</summary>
/// <remarks>It is not in the line of the actor, because an edit that moves it would then change the table of all actors.</remarks>
internal sealed class DefinitionLine : ILine
{
    char ILine.Kind => LineKinds.Definition;

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; set; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; set; }

    /// <summary>The id of the actor.</summary>
    public string Actor { get; set; } = "";

    public void Exchange(LineFields fields)
    {
        Line = fields.Number(Line) ?? 0;
        Column = fields.NumberOrZero(DefinitionLetters.Column, Column);
        Actor = fields.Text(DefinitionLetters.Actor, Actor) ?? "";
    }
}
