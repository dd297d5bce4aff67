using CorpusGen.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// Keeps structs out of the pipeline. The driver is compiled anew for each kind of struct that a step returns, and all objects share
/// one copy: in a cold compiler the copies for structs took as long as a small corpus.
/// </summary>
internal static class Objects
{
    /// <summary>An object with both values. Like with <c>Combine</c>, it is another object whenever one of the two is modified.</summary>
    public static IncrementalValueProvider<Both<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));
}

/// <summary>Two values of the pipeline.</summary>
internal sealed class Both<TLeft, TRight>(TLeft left, TRight right)
{
    public TLeft Left { get; } = left;

    public TRight Right { get; } = right;

    public void Deconstruct(out TLeft left, out TRight right) => (left, right) = (Left, Right);
}

/// <summary>A list that is equal by value.</summary>
internal sealed record ValueList<T>(EquatableArray<T> Items)
    where T : IEquatable<T>
{
    public static implicit operator ValueList<T>(EquatableArray<T> items) => new(items);
}
