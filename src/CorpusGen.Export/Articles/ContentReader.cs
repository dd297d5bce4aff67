using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Articles;

/// <summary>Reads the records of <see cref="ContentWriter"/>.</summary>
internal sealed class ContentReader(BinaryReader from)
{
    public (ArticleContent Content, EquatableArray<ActorFacts> Sources) Read()
    {
        // The initializers run in the order in which they are written here.
        var content = new ArticleContent
        {
            Id = from.ReadString(),
            HasOwnId = from.ReadBoolean(),
            FilePath = from.ReadString(),
            BodyHash = from.ReadString(),
            Title = from.ReadString(),
            Date = ReadDate(),
            Updated = ReadDate(),
            Lang = ReadText(),
            Texts = ReadList(() => new TextValue(from.ReadChar(), from.ReadString())),
            Source = ReadText(),
            Tags = ReadTexts(),
            IsDraft = from.ReadBoolean(),
            Actors = ReadTexts(),
            ActorNames = ReadList(() => new ActorName(from.ReadString(), from.ReadString())),
            Quotes = ReadList(ReadQuote),
            Dates = ReadList(ReadBoundDate),
            Mentions = ReadList(() => new BoundMention(from.ReadString(), ReadSpan())),
            Class = ReadText(),
            OwnFields = ReadList(ReadField),
        };
        return (content, ReadList(ReadSource));
    }

    private BoundQuote ReadQuote() => new(
        ReadText(), (QuoteKind)from.ReadByte(), ReadText(), ReadTexts(), ReadText(), ReadList(ReadSpan)) { Via = ReadTexts() };

    private BoundDate ReadBoundDate() => new(ReadText(), (TimexType)from.ReadByte(), ReadDate(), ReadMod(), ReadSpan())
    {
        Duration = ReadText() is { } duration ? PartialDuration.Parse(duration) : null,
        Quant = ReadText(),
        Freq = ReadText(),
    };

    private ActorFacts ReadSource() => new()
    {
        Id = from.ReadString(),
        Type = (ActorType)from.ReadByte(),
        Name = from.ReadString(),
        HasName = from.ReadBoolean(),
        Count = from.ReadInt32() is > 0 and var count ? count : null,
        AlternateNames = ReadTexts(),
        JobTitle = ReadText(),
        Affiliation = ReadText(),
        Country = ReadText(),
        SameAs = ReadTexts(),
    };

    private OwnField ReadField() => new(from.ReadString(), ReadValue());

    private OwnValue? ReadValue() => (OwnValueTag)from.ReadByte() switch
    {
        OwnValueTag.Scalar => new OwnScalar((ScalarKind)from.ReadByte(), from.ReadString()),
        OwnValueTag.Member => new OwnMember(new EnumMember(ReadTexts(), from.ReadString())),
        OwnValueTag.Id => new OwnId((ReferenceKind)from.ReadByte(), from.ReadString()),
        OwnValueTag.List => new OwnList(ReadList(() => ReadValue()!)),
        OwnValueTag.Dictionary => new OwnDictionary(ReadList(() => new OwnEntry(from.ReadString(), ReadValue()!))),
        OwnValueTag.Mapping => new OwnObject(ReadList(ReadField)),
        _ => null,
    };

    private PartialDate? ReadDate() => ReadText() is { } text ? PartialDate.Parse(text) : null;

    private TimexMod? ReadMod() => ReadText() is { } text ? Enum.Parse<TimexMod>(text) : null;

    private BodySpan ReadSpan() => new(ReadRange(), ReadRange());

    private TextRange ReadRange() => new(from.Read7BitEncodedInt(), from.Read7BitEncodedInt());

    private string? ReadText() => from.ReadBoolean() ? from.ReadString() : null;

    private EquatableArray<string> ReadTexts() => ReadList(from.ReadString);

    private EquatableArray<T> ReadList<T>(Func<T> read)
        where T : IEquatable<T>
    {
        var items = new T[from.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items.Length == 0 ? default : new(items);
    }
}
