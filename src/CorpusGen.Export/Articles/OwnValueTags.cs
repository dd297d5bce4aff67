using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Articles;

/// <summary>The forms of own values in a spill.</summary>
internal enum OwnValueTag : byte
{
    None,
    Scalar,
    Member,
    Id,
    List,
    Dictionary,
    Mapping,
}

/// <summary>The form of a value.</summary>
internal static class OwnValueTags
{
    public static OwnValueTag Of(OwnValue? value) => value switch
    {
        null => OwnValueTag.None,
        OwnScalar => OwnValueTag.Scalar,
        OwnMember => OwnValueTag.Member,
        OwnId => OwnValueTag.Id,
        OwnList => OwnValueTag.List,
        OwnDictionary => OwnValueTag.Dictionary,
        OwnObject => OwnValueTag.Mapping,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
