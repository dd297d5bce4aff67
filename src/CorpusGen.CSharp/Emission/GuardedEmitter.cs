using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp.Layout;

namespace CorpusGen.CSharp.Emission;

/// <summary>
/// Emits so that no exception leaves it: Roslyn would turn the exception into a warning and drop every source. A failure becomes an error
/// of the article in which it happened, and the other articles are emitted.
/// </summary>
internal static class GuardedEmitter
{
    /// <summary>
    /// The code of a bucket. An article that cannot be emitted is left out with an error, and the other articles are emitted.
    /// </summary>
    public static Emitted Emit(LinkedBucket bucket, BucketOptions options, CancellationToken cancellation = default)
    {
        try
        {
            return new Emitted(BucketEmitter.Emit(bucket, options.Emission, cancellation), default);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var (sound, problems) = (new List<LinkedArticle>(), new List<Problem>());
            foreach (var article in bucket.Articles)
            {
                try
                {
                    BucketEmitter.Emit(bucket with { Articles = new([article]) }, options.Emission, cancellation);
                    sound.Add(article);
                }
                catch (Exception ofOne) when (ofOne is not OperationCanceledException)
                {
                    problems.Add(Problem.Failure(ofOne, new Place(options.Root + article.Content.FilePath, default)));
                }
            }

            if (problems.Count == 0)
                problems.Add(Problem.Failure(e, null));
            var rest = bucket with { Articles = sound.ToEquatableArray() };
            return new Emitted(BucketEmitter.Emit(rest, options.Emission, cancellation), problems.ToEquatableArray());
        }
    }

    /// <summary>Any other code; empty, with an error, where that fails.</summary>
    public static Emitted Emit<T>(T input, Func<T, string> emit)
    {
        try
        {
            return new Emitted(emit(input), default);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Emitted("", new([Problem.Failure(e, null)]));
        }
    }
}

/// <summary>A file of C#, and the problems of emitting it.</summary>
internal sealed record Emitted(string Source, EquatableArray<Problem> Problems);

/// <summary>The options for emitting a bucket.</summary>
/// <param name="Emission">The options for all emitted code.</param>
/// <param name="Root">The corpus root, for the place of an error.</param>
internal sealed record BucketOptions(EmissionOptions Emission, string Root);
