namespace CorpusGen.Runtime.Wire;

/// <summary>The line of an article.</summary>
internal sealed class ArticleLine : ILine
{
    private readonly string?[] _texts = new string?[TextKey.All.Length];

    public char Kind => LineKinds.Article;

    /// <summary>The number of the article's own class in the corpus.</summary>
    public int? Class { get; set; }

    public string Id { get; set; } = "";

    /// <summary>The path under the corpus root.</summary>
    public string FilePath { get; set; } = "";

    /// <summary>The text of the <see cref="BodyKey"/>.</summary>
    public string Body { get; set; } = "";

    /// <summary>The line of the file at which the body starts, from 1.</summary>
    public int BodyLine { get; set; }

    public string Title { get; set; } = "";

    public PartialDate? Date { get; set; }

    public PartialDate? Updated { get; set; }

    public string? Lang { get; set; }

    /// <summary>An absolute URI.</summary>
    public string? Source { get; set; }

    public bool IsDraft { get; set; }

    /// <summary>Whether quotes without an id have a name, where quotes have names.</summary>
    public bool NamesAllQuotes { get; set; } = true;

    /// <summary>Whether dates without an id have a name, where dates have names.</summary>
    public bool NamesAllDates { get; set; }

    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>The ids of the actors that the article lists.</summary>
    public IReadOnlyList<string> Actors { get; set; } = [];

    /// <summary>The names that this body alone uses: the id of an actor, a name of it, the id of an actor, and so on.</summary>
    public IReadOnlyList<string> ActorNames { get; set; } = [];

    /// <summary>The text at the key with this letter.</summary>
    public string? this[char letter]
    {
        get => _texts[TextKey.NumberOf(letter)];
        set => _texts[TextKey.NumberOf(letter)] = value;
    }

    public void Exchange(LineFields fields)
    {
        Class = fields.Number(Class);
        Id = fields.Text(ArticleLetters.Id, Id) ?? "";
        var usual = Id + ".md";
        FilePath = fields.Text(ArticleLetters.FilePath, FilePath == usual ? null : FilePath) ?? usual;
        Body = fields.Text(ArticleLetters.Body, Body) ?? "";
        BodyLine = fields.NumberOrZero(ArticleLetters.BodyLine, BodyLine);
        Title = fields.Text(ArticleLetters.Title, Title) ?? "";
        Date = fields.Date(ArticleLetters.Date, Date);
        Updated = fields.Date(ArticleLetters.Updated, Updated);
        Lang = fields.Text(ArticleLetters.Lang, Lang);
        Source = fields.Text(ArticleLetters.Source, Source);
        IsDraft = fields.Flag(ArticleLetters.Draft, IsDraft);
        NamesAllQuotes = !fields.Flag(ArticleLetters.ExplicitQuotes, !NamesAllQuotes);
        NamesAllDates = fields.Flag(ArticleLetters.AllDates, NamesAllDates);
        for (var i = 0; i < _texts.Length; i++)
            _texts[i] = fields.Text(TextKey.All[i].Letter, _texts[i]);
        Tags = fields.Texts(ArticleLetters.Tag, Tags);
        Actors = fields.Texts(ArticleLetters.Actor, Actors);
        ActorNames = fields.Texts(ArticleLetters.ActorName, ActorNames);
    }
}

/// <summary>The line of an article's own fields.</summary>
internal sealed class OwnFieldsLine : ILine
{
    public char Kind => LineKinds.OwnFields;

    /// <summary>The parts, with <see cref="OwnFieldLetters"/>.</summary>
    public IReadOnlyList<FieldPart> Parts { get; set; } = [];

    public void Exchange(LineFields fields) => Parts = fields.Parts(Parts);
}
