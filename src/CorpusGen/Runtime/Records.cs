using CorpusGen.Runtime.Wire;

namespace CorpusGen.Runtime;

/// <summary>What a table's line says about an actor.</summary>
internal sealed class ActorRecord
{
    public ActorRecord(TableLine line)
    {
        Kind = line.Kind;
        var alternateNames = new List<string>();
        var sameAs = new List<Uri>();
        foreach (var field in line)
        {
            switch (field.Key)
            {
                case 'i':
                    Id = field.Text;
                    break;
                case 'n':
                    Name = field.Text;
                    break;
                case 'a':
                    alternateNames.Add(field.Text);
                    break;
                case 'j':
                    JobTitle = field.Text;
                    break;
                case 'f':
                    Affiliation = field.Text;
                    break;
                case 'c':
                    Country = field.Text;
                    break;
                case 'w':
                    sameAs.Add(new Uri(field.Text));
                    break;
            }
        }

        AlternateNames = alternateNames.Count == 0 ? [] : alternateNames.AsReadOnly();
        SameAs = sameAs.Count == 0 ? [] : sameAs.AsReadOnly();
    }

    public char Kind { get; }

    public string Id { get; } = "";

    public string Name { get; } = "";

    public IReadOnlyList<string> AlternateNames { get; }

    public string? JobTitle { get; }

    public string? Affiliation { get; }

    public string? Country { get; }

    public IReadOnlyList<Uri> SameAs { get; }
}

/// <summary>What a table's line says about an article.</summary>
internal sealed class ArticleRecord
{
    private List<(char Letter, string Text)>? _texts;

    public ArticleRecord(TableLine line, CorpusStore store)
    {
        var tags = new List<string>();
        var actors = new List<string>();
        List<(string Actor, string Name)>? names = null;
        var named = "";
        foreach (var field in line)
        {
            switch (field.Key)
            {
                case 'i':
                    Id = field.Text;
                    break;
                case 'r':
                    FilePath = field.Text;
                    break;
                case 'h':
                    BodyHash = field.Text;
                    break;
                case 't':
                    Title = field.Text;
                    break;
                case 'd':
                    Date = PartialDate.Parse(field.Text);
                    break;
                case 'u':
                    Updated = PartialDate.Parse(field.Text);
                    break;
                case 'l':
                    Lang = field.Text;
                    break;
                case 'o':
                    Source = new Uri(field.Text);
                    break;
                case 'g':
                    tags.Add(field.Text);
                    break;
                case 'a':
                    actors.Add(field.Text);
                    break;
                case 'k':
                    named = field.Text;
                    break;
                case 'm':
                    (names ??= []).Add((named, field.Text));
                    break;
                case 'x':
                    IsDraft = true;
                    break;
                case 'f': // the class, see ArticleBucket.Create
                    break;
                default:
                    Add(field);
                    break;
            }
        }

        Tags = tags.Count == 0 ? [] : tags.AsReadOnly();
        Actors = store.FindActors(actors);
        ActorNames = names is null ? [] : names;
        if (FilePath.Length == 0)
            FilePath = Id + ".md";
    }

    private void Add(TableLine.Field field) => (_texts ??= []).Add((field.Key, field.Text));

    public string Id { get; } = "";

    public string FilePath { get; } = "";

    public string BodyHash { get; } = "";

    public string Title { get; } = "";

    public PartialDate? Date { get; }

    public PartialDate? Updated { get; }

    public string? Lang { get; }

    public Uri? Source { get; }

    /// <summary>The text at <paramref name="key"/>.</summary>
    public string? this[TextKey key]
    {
        get
        {
            foreach (var (letter, text) in _texts ?? [])
            {
                if (letter == key.Letter)
                    return text;
            }

            return null;
        }
    }

    public IReadOnlyList<string> Tags { get; }

    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>What the body alone calls some of the actors, these by id.</summary>
    public IReadOnlyList<(string Actor, string Name)> ActorNames { get; }

    public bool IsDraft { get; }
}

/// <summary>What a table's line says about a quote.</summary>
internal sealed class QuoteRecord
{
    public QuoteRecord(TableLine line)
    {
        Ranges = line.Ranges;
        List<string>? speakers = null;
        foreach (var field in line)
        {
            switch (field.Key)
            {
                case 'i':
                    Id = field.Text;
                    break;
                case 's':
                    (speakers ??= []).Add(field.Text);
                    break;
                case 'a':
                    Addressee = field.Text;
                    break;
                case 'k':
                    Kind = (QuoteKind)(field.Raw[0] - '0');
                    break;
                case 'c':
                    Cue = field.Text;
                    break;
            }
        }

        Speakers = speakers is null ? [] : speakers;
    }

    public string? Id { get; }

    public BodyRange[] Ranges { get; }

    public IReadOnlyList<string> Speakers { get; }

    public string? Addressee { get; }

    public QuoteKind Kind { get; }

    public string? Cue { get; }
}

/// <summary>What a table's line says about a date.</summary>
internal sealed class DateRecord
{
    public DateRecord(TableLine line)
    {
        Range = line.Ranges[0];
        foreach (var field in line)
        {
            switch (field.Key)
            {
                case 'i':
                    Id = field.Text;
                    break;
                case 'v':
                    Value = PartialDate.Parse(field.Text);
                    break;
                case 'k':
                    Type = (TimexType)(field.Raw[0] - '0');
                    break;
                case 'm':
                    Mod = (TimexMod)int.Parse(field.Text, System.Globalization.CultureInfo.InvariantCulture);
                    break;
            }
        }
    }

    public string? Id { get; }

    public BodyRange Range { get; }

    public PartialDate? Value { get; }

    public TimexType Type { get; }

    public TimexMod? Mod { get; }
}
