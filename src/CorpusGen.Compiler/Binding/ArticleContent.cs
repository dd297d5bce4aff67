using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// What an article holds once its front matter is understood and its quotes are placed. It has no place in a file, so that
/// an edit which only moves things leaves it equal.
/// </summary>
public sealed record ArticleContent
{
    /// <summary>The id: written, or made from the path.</summary>
    public required string Id { get; init; }

    /// <summary>The C# name that the id asks for, which is not yet known to be no other's.</summary>
    public required string NameOfId { get; init; }

    /// <summary>Whether the front matter gives the id.</summary>
    public bool HasOwnId { get; init; }

    /// <summary>The path under the corpus root.</summary>
    public required string FilePath { get; init; }

    /// <summary>The name of the body's bytes, see <c>Runtime.Wire.BodyHash</c>.</summary>
    public string BodyHash { get; init; } = "";

    /// <summary>The headline; the id where it is missing, which is an error.</summary>
    public required string Title { get; init; }

    /// <summary>The date of publication.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The date of the last change.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Lang { get; init; }

    /// <summary>The texts at the keys that take one, in the order of the schema.</summary>
    public EquatableArray<TextValue> Texts { get; init; }

    /// <summary>An absolute URI.</summary>
    public string? Source { get; init; }

    /// <summary>Keywords.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The actors that are listed, by id.</summary>
    public EquatableArray<string> Actors { get; init; }

    /// <summary>What the body alone calls some of them.</summary>
    public EquatableArray<ActorName> ActorNames { get; init; }

    /// <summary>The quotes that could be placed.</summary>
    public EquatableArray<BoundQuote> Quotes { get; init; }

    /// <summary>The dates that could be placed.</summary>
    public EquatableArray<BoundDate> Dates { get; init; }

    /// <summary>The names of quotes that have an error and could not be placed.</summary>
    public EquatableArray<WithheldName> WithheldQuotes { get; init; }

    /// <summary>The names of dates that have an error and could not be placed.</summary>
    public EquatableArray<WithheldName> WithheldDates { get; init; }

    /// <summary>The full name of the class of the user's that claims it.</summary>
    public string? Class { get; init; }

    /// <summary>The values of that class's properties.</summary>
    public EquatableArray<FieldToken> OwnFields { get; init; }

    /// <summary>About how many characters it takes to say all this, without the body. Kept, as it is asked for after every edit.</summary>
    public int DescriptionLength { get; private init; }

    /// <summary>The same, with the names of the quotes and dates of <paramref name="other"/> that none here has.</summary>
    public ArticleContent WithNamesOf(ArticleContent other)
    {
        var quotes = other.Quotes.Select(quote => new WithheldName(quote.Name, quote.Id));
        var dates = other.Dates.Select(date => new WithheldName(date.Name, date.Id));
        return this with
        {
            WithheldQuotes = Join(Quotes.Select(quote => quote.Name), WithheldQuotes, quotes, other.WithheldQuotes),
            WithheldDates = Join(Dates.Select(date => date.Name), WithheldDates, dates, other.WithheldDates),
        };

        static EquatableArray<WithheldName> Join(IEnumerable<string> own, params IEnumerable<WithheldName>[] withheld)
        {
            var names = new HashSet<string>(own, OrdinalText.Comparer);
            return withheld.SelectMany(ofOne => ofOne).Where(one => names.Add(one.Name)).ToEquatableArray();
        }
    }

    /// <summary>The same, with its <see cref="DescriptionLength"/>.</summary>
    public ArticleContent Measured()
    {
        return this with { DescriptionLength = Measure() };

        int Measure()
        {
            const int Line = 48, Range = 16, EscapeLength = 8;
            var length = Line + Id.Length + FilePath.Length + Title.Length + Length(Source);
            foreach (var text in Texts)
                length += Length(text.Value);
            foreach (var tag in Tags)
                length += Length(tag);
            foreach (var actor in Actors)
                length += Length(actor);
            foreach (var name in ActorNames)
                length += Length(name.Name);
            foreach (var value in OwnFields)
                length += Length(value.Text);
            foreach (var quote in Quotes)
            {
                length += 4 + (Range * quote.Ranges.Count) + Length(quote.Id) + Length(quote.Cue) + Length(quote.Addressee);
                foreach (var speaker in quote.Speakers)
                    length += Length(speaker);
            }

            foreach (var date in Dates)
                length += 32 + Length(date.Id);
            return length;

            static int Length(string? text)
            {
                if (text is null)
                    return 0;
                var length = text.Length + 2;
                foreach (var unit in text)
                    length += IsEscaped(unit) ? EscapeLength : 0;
                return length;
            }

            // What a host may write as an escape such as \u{E0041}: seldom anything, unless somebody means it.
            static bool IsEscaped(char unit) => unit switch
            {
                '\\' or '|' or < ' ' => true,
                <= '~' or (>= '\u3000' and < '\uD800') => false,
                _ => !char.IsLetterOrDigit(unit),
            };
        }
    }
}

/// <summary>The text at a key.</summary>
/// <param name="Letter">The letter of the key in the tables.</param>
/// <param name="Value">The text.</param>
public readonly record struct TextValue(char Letter, string Value);

/// <summary>A quote that stands in the body.</summary>
/// <param name="Id">The id, when one is written.</param>
/// <param name="Name">Its C# name, unique in the article.</param>
/// <param name="Kind">How it is rendered.</param>
/// <param name="Cue">The introducing word.</param>
/// <param name="Speakers">Ids of actors.</param>
/// <param name="Addressee">The id of an actor.</param>
/// <param name="Ranges">Where its segments stand.</param>
/// <param name="Excerpt">Its words, shortened, on one line: for documentation comments.</param>
public sealed record BoundQuote(
    string? Id,
    string Name,
    QuoteKind Kind,
    string? Cue,
    EquatableArray<string> Speakers,
    string? Addressee,
    EquatableArray<BodySpan> Ranges,
    string Excerpt);

/// <summary>A date that stands in the body.</summary>
/// <param name="Id">The id, when one is written.</param>
/// <param name="Name">Its C# name, unique in the article.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Mod">TIMEX3 mod.</param>
/// <param name="Range">Where the expression stands.</param>
/// <param name="Excerpt">The expression, shortened, on one line.</param>
public sealed record BoundDate(
    string? Id,
    string Name,
    TimexType Type,
    PartialDate? Value,
    TimexMod? Mod,
    BodySpan Range,
    string Excerpt);

/// <summary>The name of a quote or date that has an error: code that uses it compiles, though nothing is behind it.</summary>
/// <param name="Name">Its C# name, unique in the article.</param>
/// <param name="Id">The id, when one is written.</param>
public sealed record WithheldName(string Name, string? Id);

/// <summary>A range of a body, in UTF-16 units and in bytes of its UTF-8.</summary>
public readonly record struct BodySpan(TextRange Range, TextRange Utf8);
