using System.ComponentModel.DataAnnotations;

namespace Newsroom;

/// <summary>Articles with fields of their own: read without reflection, so that nothing of it is trimmed away.</summary>
[Articles("notes/**")]
internal partial class Note : NewsArticle
{
    public required Urgency Urgency { get; init; }

    [Range(1, 60)]
    public int Minutes { get; init; }

    public decimal? Price { get; init; }

    public Person? ReadBy { get; init; }

    public Article? AnswerTo { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public TimeSpan Patience { get; private set; } = TimeSpan.FromHours(1);
}

internal enum Urgency
{
    High,
    NotAtAll,
}

internal sealed record Source(Uri Page, DateOnly? Seen = null);
