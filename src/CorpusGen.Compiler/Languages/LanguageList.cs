namespace CorpusGen.Compiler.Languages;

/// <summary>The languages, in the order in which they are documented. A new language is its own file and a line here.</summary>
internal static class LanguageList
{
    public static readonly Language[] All =
    [
        English.Language,
        German.Language,
        French.Language,
        Spanish.Language,
        Portuguese.Language,
        Italian.Language,
        Arabic.Language,
        Japanese.Language,
    ];

    /// <summary>The language of a BCP 47 tag, or null without a tag, and for a language without a file here.</summary>
    public static Language? Find(string? tag)
    {
        if (tag is null)
            return null;
        var end = tag.IndexOf('-');
        var primary = end < 0 ? tag : tag.Substring(0, end);
        return Array.Find(All, language => string.Equals(language.Tag, primary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>How a text with the BCP 47 tag <paramref name="tag"/> writes dates in figures.</summary>
    public static FigureOrder FiguresOf(string? tag)
    {
        if (Find(tag) is not { } language)
            return FigureOrder.Unknown;
        var subtags = tag!.Split('-');
        foreach (var (region, figures) in language.RegionalFigures)
        {
            if (subtags.Skip(1).Contains(region, StringComparer.OrdinalIgnoreCase))
                return figures;
        }

        return language.Figures;
    }
}
