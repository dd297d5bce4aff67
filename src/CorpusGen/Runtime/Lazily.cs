namespace CorpusGen.Runtime;

/// <summary>
/// Fills a field on first use without a lock: two threads may both compute the value, and all threads get the value
/// that was published first.
/// </summary>
internal static class Lazily
{
    public static T Get<T, TOwner>(ref T? field, TOwner owner, Func<TOwner, T> create)
        where T : class =>
        Volatile.Read(ref field) ?? Publish(ref field, create(owner));

    private static T Publish<T>(ref T? field, T value)
        where T : class =>
        Interlocked.CompareExchange(ref field, value, null) ?? value;
}
