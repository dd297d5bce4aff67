namespace CorpusGen.Runtime.Wire;

/// <summary>The line of an actor, whose letter is the kind of actor.</summary>
internal sealed class ActorLine(char kind) : ILine
{
    /// <summary>The path of the register of actors under the corpus root.</summary>
    public const string RegisterPath = "actors.yaml";

    public char Kind { get; } = kind;

    public string Id { get; set; } = "";

    /// <summary>The name, which an unnamed source may lack.</summary>
    public string? Name { get; set; }

    public IReadOnlyList<string> AlternateNames { get; set; } = [];

    public string? JobTitle { get; set; }

    /// <summary>The id of an actor.</summary>
    public string? Affiliation { get; set; }

    public string? Country { get; set; }

    /// <summary>Absolute URIs.</summary>
    public IReadOnlyList<string> SameAs { get; set; } = [];

    /// <summary>How many people an unnamed source is.</summary>
    public int? Count { get; set; }

    /// <summary>
    /// The line in the register that defines the actor, or in the article of an unnamed source, from 1; zero where an article defines an
    /// actor that others share.
    /// </summary>
    public int Line { get; set; }

    /// <summary>The column there, from 1.</summary>
    public int Column { get; set; }

    public void Exchange(LineFields fields)
    {
        Id = fields.Text(ActorLetters.Id, Id) ?? "";
        Name = fields.Text(ActorLetters.Name, Name);
        AlternateNames = fields.Texts(ActorLetters.AlternateName, AlternateNames);
        JobTitle = fields.Text(ActorLetters.JobTitle, JobTitle);
        Affiliation = fields.Text(ActorLetters.Affiliation, Affiliation);
        Country = fields.Text(ActorLetters.Country, Country);
        SameAs = fields.Texts(ActorLetters.SameAs, SameAs);
        Count = fields.Number(ActorLetters.Count, Count);
        Line = fields.NumberOrZero(ActorLetters.Line, Line);
        Column = fields.NumberOrZero(ActorLetters.Column, Column);
    }
}
