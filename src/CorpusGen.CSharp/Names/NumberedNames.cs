using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Text;

namespace CorpusGen.CSharp.Names;

/// <summary>
/// Numbers names that are taken. It remembers up to which number they are: each by itself, by names that differ in case, by names that look
/// like it. Such names share the numbers. Otherwise each of a thousand spellings of a name would try all numbers of the others.
/// </summary>
internal sealed class NumberedNames<T>(NameScope<T> scope)
{
    private readonly Dictionary<string, int> _same = new(OrdinalText.Comparer);
    private readonly Dictionary<string, int> _inAnyCase = new(IgnoreCase.Comparer);
    private readonly Dictionary<string, int> _alike = new(OrdinalText.Comparer);

    /// <summary>Gives <paramref name="derived"/> the first number that is free.</summary>
    public string Next(string derived, T owner)
    {
        var skeleton = Confusables.Skeleton(derived);
        _same.TryGetValue(derived, out var number);
        _inAnyCase.TryGetValue(derived, out var inAnyCase);
        _alike.TryGetValue(skeleton, out var alike);
        number = Math.Max(number, Math.Max(inAnyCase, alike));
        while (true)
        {
            Work.Add(1);
            var name = CSharpName.Numbered(derived, ++number);
            var isAdded = scope.TryAdd(name, owner, out _, out var kind);
            if (number == inAnyCase + 1 && (isAdded || kind != ClashKind.LooksAlike))
                inAnyCase = number;
            if (number == alike + 1 && (isAdded || kind == ClashKind.LooksAlike))
                alike = number;
            if (!isAdded)
                continue;
            (_same[derived], _inAnyCase[derived], _alike[skeleton]) = (number, inAnyCase, alike);
            return name;
        }
    }
}
