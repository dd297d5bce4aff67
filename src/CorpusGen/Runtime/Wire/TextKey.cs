namespace CorpusGen.Runtime.Wire;

/// <summary>
/// A front-matter key of an article whose value is one text. This is its only description: the compiler reads the key, the tables have the
/// letter, and the documentation shows the meaning.
/// </summary>
/// <param name="Name">The key as articles write it.</param>
/// <param name="Letter">The letter of the field in the article's line.</param>
/// <param name="Meaning">One sentence.</param>
/// <param name="Term">The property of schema.org, or of IPTC ninjs, that has the same meaning.</param>
internal sealed record TextKey(string Name, char Letter, string Meaning, string? Term = null)
{
    public static readonly TextKey Description = new("description", 's', "A short summary.", "description");
    public static readonly TextKey Byline = new("byline", 'y', "The author as printed.", "by");
    public static readonly TextKey Dateline = new("dateline", 'n', "The place and time of writing as printed.", "dateline");
    public static readonly TextKey Publisher = new("publisher", 'p', "Who published the article.", "publisher");
    public static readonly TextKey License = new("license", 'c', "The terms that the article may be used under.", "license");

    /// <summary>All of them, in the order of the documentation.</summary>
    public static readonly TextKey[] All = [Description, Byline, Dateline, Publisher, License];

    /// <summary>The place in <see cref="All"/> of the key with this letter.</summary>
    public static int NumberOf(char letter)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i].Letter == letter)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(letter), letter, null);
    }

    /// <summary>Whether a property of an own class may have the key, and then gets it: see <c>FrontMatterKey</c>.</summary>
    public bool YieldsToOwnProperties { get; init; }
}
