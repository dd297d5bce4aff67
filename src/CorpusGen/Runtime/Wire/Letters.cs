namespace CorpusGen.Runtime.Wire;

/// <summary>The first letter of a line: the kind of thing that the line describes.</summary>
internal static class LineKinds
{
    /// <summary>An article; the number of an own class follows the letter.</summary>
    public const char Article = 'A';

    /// <summary>The own fields of the article before it.</summary>
    public const char OwnFields = 'F';

    /// <summary>A quote of the article before it; after the letter the ranges of its parts.</summary>
    public const char Quote = 'Q';

    /// <summary>A date of the article before it; after the letter its range.</summary>
    public const char Date = 'D';

    /// <summary>A place of the article before it that means an actor by other words than a name; after the letter its range.</summary>
    public const char Mention = 'M';

    /// <summary>The place where the article before it defines an actor; after the letter the line in the file.</summary>
    public const char Definition = 'N';

    /// <summary>An actor that is a person.</summary>
    public const char Person = 'P';

    /// <summary>An actor that is an organization.</summary>
    public const char Organization = 'O';

    /// <summary>An actor that is a state.</summary>
    public const char State = 'S';

    /// <summary>A source without a name, of the article before it.</summary>
    public const char UnnamedSource = 'U';
}

/// <summary>The letters of the fields of an article, besides the letters of <see cref="TextKey"/>.</summary>
internal static class ArticleLetters
{
    /// <summary>The id.</summary>
    public const char Id = 'i';

    /// <summary>The path under the corpus root; absent where it is the id with <c>.md</c>.</summary>
    public const char FilePath = 'r';

    /// <summary>The <see cref="BodyKey"/> of the body.</summary>
    public const char Body = 'h';

    /// <summary>The line of the file at which the body starts, from 1.</summary>
    public const char BodyLine = 'b';

    /// <summary>The headline.</summary>
    public const char Title = 't';

    /// <summary>The date of publication, in EDTF.</summary>
    public const char Date = 'd';

    /// <summary>The date of the last change, in EDTF.</summary>
    public const char Updated = 'u';

    /// <summary>The language of the body, a BCP 47 tag.</summary>
    public const char Lang = 'l';

    /// <summary>An absolute URI.</summary>
    public const char Source = 'o';

    /// <summary>Present in a draft, without text.</summary>
    public const char Draft = 'x';

    /// <summary>Present where only the quotes with an id have names, without text.</summary>
    public const char ExplicitQuotes = 'q';

    /// <summary>Present where the dates without an id have names too, without text.</summary>
    public const char AllDates = 'z';

    /// <summary>A keyword; once for each.</summary>
    public const char Tag = 'g';

    /// <summary>The id of an actor that the article lists; once for each.</summary>
    public const char Actor = 'a';

    /// <summary>The id of an actor, and then, in the next field, a name that this body alone uses for the actor.</summary>
    public const char ActorName = 'k';
}

/// <summary>The letters of the fields of a quote.</summary>
internal static class QuoteLetters
{
    /// <summary>The id, where one is written.</summary>
    public const char Id = 'i';

    /// <summary>The id of a speaker; once for each.</summary>
    public const char Speaker = 's';

    /// <summary>The id of the addressee.</summary>
    public const char Addressee = 'a';

    /// <summary>The id of an actor who passes the words on; once for each, the innermost first.</summary>
    public const char Via = 'v';

    /// <summary>The number of the <see cref="QuoteKind"/>; absent for direct speech.</summary>
    public const char Kind = 'k';

    /// <summary>The word that introduces the quote.</summary>
    public const char Cue = 'c';
}

/// <summary>The letters of the fields of a date.</summary>
internal static class DateLetters
{
    /// <summary>The id, where one is written.</summary>
    public const char Id = 'i';

    /// <summary>The value, in EDTF.</summary>
    public const char Value = 'v';

    /// <summary>The number of the <see cref="TimexType"/>; absent for a date.</summary>
    public const char Type = 'k';

    /// <summary>The number of the <see cref="TimexMod"/>.</summary>
    public const char Mod = 'm';

    /// <summary>The length of a duration, or the period of a set, in ISO 8601.</summary>
    public const char Duration = 'p';

    /// <summary>The quantifier of a set.</summary>
    public const char Quant = 'q';

    /// <summary>The frequency of a set.</summary>
    public const char Freq = 'f';
}

/// <summary>The letters of the fields of a mention.</summary>
internal static class MentionLetters
{
    /// <summary>The id of the actor.</summary>
    public const char Actor = 'w';
}

/// <summary>The letters of the fields of a definition.</summary>
internal static class DefinitionLetters
{
    /// <summary>The column, from 1.</summary>
    public const char Column = 'c';

    /// <summary>The id of the actor that is defined.</summary>
    public const char Actor = 'e';
}

/// <summary>The letters of the fields of an actor.</summary>
internal static class ActorLetters
{
    /// <summary>The id.</summary>
    public const char Id = 'i';

    /// <summary>The name.</summary>
    public const char Name = 'n';

    /// <summary>Another name; once for each.</summary>
    public const char AlternateName = 'a';

    /// <summary>The office or profession of a person.</summary>
    public const char JobTitle = 'j';

    /// <summary>The id of the actor that this actor belongs to.</summary>
    public const char Affiliation = 'f';

    /// <summary>An ISO 3166-1 code.</summary>
    public const char Country = 'c';

    /// <summary>An absolute URI; once for each.</summary>
    public const char SameAs = 'w';

    /// <summary>How many people an unnamed source is.</summary>
    public const char Count = 'k';

    /// <summary>The line that defines the actor, from 1; absent where an article defines an actor that others share.</summary>
    public const char Line = 'l';

    /// <summary>The column there, from 1.</summary>
    public const char Column = 'p';
}

/// <summary>The letters of the parts of own fields, which have the order of the properties of the class.</summary>
internal static class OwnFieldLetters
{
    /// <summary>A value, or the key of a dictionary's next value.</summary>
    public const char Value = 'v';

    /// <summary>A missing value, without text.</summary>
    public const char Missing = 'n';

    /// <summary>The start of a list or dictionary, without text.</summary>
    public const char ListStart = 'l';

    /// <summary>The end of a list or dictionary, without text.</summary>
    public const char ListEnd = 'e';

    /// <summary>The start of an object, without text; a part for each of its properties follows.</summary>
    public const char ObjectStart = 'm';
}
