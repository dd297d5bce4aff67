using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Binding;

/// <summary>Reads the keys that take one text.</summary>
internal static class TextKeyFields
{
    /// <summary>The texts that <paramref name="fields"/> has at <paramref name="keys"/>.</summary>
    public static IEnumerable<TextValue> TextsIn(this IEnumerable<TextKey> keys, Fields fields)
    {
        foreach (var key in keys)
        {
            if (fields.Text(key.Name) is { } text)
                yield return new TextValue(key.Letter, text);
        }
    }
}
