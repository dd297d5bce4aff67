using Spectre.Console;

namespace Newsroom;

/// <summary>A colour for every actor of an article: what they say wears it, and so does their name.</summary>
internal sealed class Voices
{
    // Of the sixteen colours that every terminal fits to its own background, those that read on black and on white.
    private static readonly Color[] Colors = [Color.Teal, Color.Olive, Color.Purple, Color.Green, Color.Maroon];

    private readonly Dictionary<Actor, Style> _styles = [];

    public Voices(Article article)
    {
        // Who speaks comes first, so that as few speakers as can be share a colour.
        foreach (var actor in article.Quotes.SelectMany(quote => quote.Speakers).Concat(article.Actors).Distinct())
            _styles.Add(actor, new Style(Colors[_styles.Count % Colors.Length]));
    }

    public Style this[Actor actor] => _styles[actor];

    /// <summary>The voice of the first speaker; slanted where the article does not say who speaks.</summary>
    public Style this[Quote quote] => quote.Speaker is { } speaker ? _styles[speaker] : new Style(decoration: Decoration.Italic);
}
