using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CorpusGen.Compiler.Schema;

/// <summary>
/// Matches the texts of one article against regular expressions, in bounded time. A text that takes long is matched in linear
/// time, without backtracking, where the runtime can: .NET 7 and later, expressions without lookarounds and backreferences. The answer is
/// the same. Other expressions are given up after a tenth of a second for the whole article.
/// </summary>
internal sealed class ExpressionMatches(CancellationToken cancellation = default)
{
    /// <summary>
    /// After so long, in one article, an expression is matched without backtracking. Ordinary articles take microseconds.
    /// </summary>
    private static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// How long one attempt takes at most, because nothing else stops an attempt. A second attempt tells an expression that takes long from
    /// a machine that was busy.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(40);

    /// <summary><c>RegexOptions.NonBacktracking</c>, which .NET Standard has no name for.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    /// <summary>Expressions are the project's, so there are few; an editor that stays open for weeks sees many versions of them.</summary>
    private const int MostLinear = 100;

    private static readonly ConcurrentDictionary<string, Regex?> Linear = new(StringComparer.Ordinal);

    private TimeSpan _taken;

    /// <summary>
    /// Whether <paramref name="pattern"/> matches all of <paramref name="text"/>, which is the attribute's rule; <see langword="null"/>
    /// when the article's time is used up. Throws <see cref="ArgumentException"/> for a pattern that cannot be read.
    /// </summary>
    public bool? IsMatch(string pattern, string text)
    {
        if (_taken < Brief && TryMatch(() => Regex.Match(text, pattern, RegexOptions.CultureInvariant, Brief), out var match))
            return IsWhole(match, text);
        if (LinearFor(pattern) is { } linear)
            return TryMatch(() => linear.Match(text), out match) ? IsWhole(match, text) : null;
        while (_taken < Limit + Limit)
        {
            if (TryMatch(() => Regex.Match(text, pattern, RegexOptions.CultureInvariant, Limit), out match))
                return IsWhole(match, text);
        }

        return null;
    }

    private static bool IsWhole(Match? match, string text) => match is { Success: true, Index: 0 } && match.Length == text.Length;

    private bool TryMatch(Func<Match> attempt, out Match? match)
    {
        cancellation.ThrowIfCancellationRequested();
        var started = Stopwatch.GetTimestamp();
        try
        {
            match = attempt();
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            match = null;
            return false;
        }
        finally
        {
            _taken += TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - started) / (double)Stopwatch.Frequency);
        }
    }

    /// <summary>The pattern without backtracking, or <see langword="null"/> where that cannot be had.</summary>
    private static Regex? LinearFor(string pattern)
    {
        if (Linear.Count > MostLinear)
            Linear.Clear();
        return Linear.GetOrAdd(pattern, static pattern =>
        {
            try
            {
                return new Regex(pattern, RegexOptions.CultureInvariant | NonBacktracking);
            }
            catch (Exception e) when (e is NotSupportedException or ArgumentOutOfRangeException)
            {
                return null;
            }
        });
    }
}
