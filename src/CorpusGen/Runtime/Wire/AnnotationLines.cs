namespace CorpusGen.Runtime.Wire;

/// <summary>The line of a quote.</summary>
internal sealed class QuoteLine : ILine
{
    char ILine.Kind => LineKinds.Quote;

    /// <summary>The ranges of the parts in the body, at least one.</summary>
    public BodyRange[] Ranges { get; set; } = [];

    public string? Id { get; set; }

    /// <summary>Ids of actors.</summary>
    public IReadOnlyList<string> Speakers { get; set; } = [];

    /// <summary>The id of an actor.</summary>
    public string? Addressee { get; set; }

    /// <summary>Ids of actors.</summary>
    public IReadOnlyList<string> Via { get; set; } = [];

    public QuoteKind Kind { get; set; }

    public string? Cue { get; set; }

    public void Exchange(LineFields fields)
    {
        Ranges = fields.Ranges(Ranges);
        Id = fields.Text(QuoteLetters.Id, Id);
        Speakers = fields.Texts(QuoteLetters.Speaker, Speakers);
        Addressee = fields.Text(QuoteLetters.Addressee, Addressee);
        Via = fields.Texts(QuoteLetters.Via, Via);
        Kind = (QuoteKind)fields.NumberOrZero(QuoteLetters.Kind, (int)Kind);
        Cue = fields.Text(QuoteLetters.Cue, Cue);
    }
}

/// <summary>The line of a date.</summary>
internal sealed class DateLine : ILine
{
    char ILine.Kind => LineKinds.Date;

    /// <summary>The range in the body, in an array because it is written like the ranges of a quote.</summary>
    public BodyRange[] Ranges { get; set; } = [];

    public string? Id { get; set; }

    public PartialDate? Value { get; set; }

    public TimexType Type { get; set; }

    public TimexMod? Mod { get; set; }

    public PartialDuration? Duration { get; set; }

    public string? Quant { get; set; }

    public string? Freq { get; set; }

    public void Exchange(LineFields fields)
    {
        Ranges = fields.Ranges(Ranges);
        Id = fields.Text(DateLetters.Id, Id);
        Value = fields.Date(DateLetters.Value, Value);
        Type = (TimexType)fields.NumberOrZero(DateLetters.Type, (int)Type);
        Mod = (TimexMod?)fields.Number(DateLetters.Mod, (int?)Mod);
        Duration = fields.Text(DateLetters.Duration, Duration?.ToString()) is { } text ? PartialDuration.Parse(text) : null;
        Quant = fields.Text(DateLetters.Quant, Quant);
        Freq = fields.Text(DateLetters.Freq, Freq);
    }
}

/// <summary>The line of a mention.</summary>
internal sealed class MentionLine : ILine
{
    char ILine.Kind => LineKinds.Mention;

    /// <summary>The range in the body, in an array because it is written like the ranges of a quote.</summary>
    public BodyRange[] Ranges { get; set; } = [];

    /// <summary>The id of an actor.</summary>
    public string Actor { get; set; } = "";

    public void Exchange(LineFields fields)
    {
        Ranges = fields.Ranges(Ranges);
        Actor = fields.Text(MentionLetters.Actor, Actor) ?? "";
    }
}
