using System.ComponentModel.DataAnnotations;

namespace CulturePages;

/// <summary>What is reviewed.</summary>
public enum Section
{
    Film,
    Stage,
    LongReads,
}

/// <summary>A review: an article with fields of its own.</summary>
[Articles("reviews/**")]
public partial class Review : NewsArticle
{
    /// <summary>The page that it is printed on.</summary>
    public required Section Section { get; init; }

    /// <summary>One to five; some critics give none.</summary>
    [Range(1, 5)]
    public int? Stars { get; init; }

    /// <summary>What is reviewed, with those who made it.</summary>
    public required Work Work { get; init; }

    /// <summary>Who is on stage or screen, among the article's actors.</summary>
    public IReadOnlyList<Person> Cast { get; init; } = [];

    /// <summary>The review that this one comes back to.</summary>
    public Review? FollowUpTo { get; init; }

    /// <summary>Where one can sit, and for how much.</summary>
    public IReadOnlyDictionary<string, decimal> Seats { get; init; } = new Dictionary<string, decimal>();

    /// <summary>When the critic was there.</summary>
    [FrontMatterKey("seen.on")]
    public DateOnly? SeenOn { get; init; }
}

/// <summary>A film, a play, a book.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Length">How long it takes.</param>
/// <param name="By">Who made it.</param>
public sealed record Work(string Name, TimeSpan? Length = null, [StringLength(80)] string By = "several hands");
