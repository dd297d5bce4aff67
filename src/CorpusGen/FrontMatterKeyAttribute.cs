namespace CorpusGen;

/// <summary>Names the key of the front matter that a property is read from; without it, the property's own name is the key.</summary>
/// <param name="key">The key to the letter, such as <c>ms.date</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FrontMatterKeyAttribute(string key) : Attribute
{
    /// <summary>The key to the letter.</summary>
    public string Key { get; } = key;
}
