using System.Globalization;

namespace Newsroom;

/// <summary>How the pages put what the corpus holds.</summary>
internal static class Wording
{
    extension(Article article)
    {
        /// <summary>The day of publication, without its time.</summary>
        public string Day => article.Date is { Precision: >= DatePrecision.Day } date
            ? date.ToDateOnly().ToString("O", CultureInfo.InvariantCulture)
            : article.Date.ToString() ?? "";
    }

    extension(DateMention date)
    {
        /// <summary>The value in EDTF with its modifier: <c>2035, on or before</c>.</summary>
        public string Meaning => (date.Value?.ToString() ?? Words(date.Type)) + (date.Mod is { } mod ? $", {Words(mod)}" : "");
    }

    extension(Quote quote)
    {
        /// <summary>Everyone who speaks, by name.</summary>
        public string Who => quote.Speakers.Count > 0 ? string.Join(", ", quote.Speakers) : "not said";

        /// <summary>The kind and the cue: <c>direct, 述べた</c>.</summary>
        public string How => quote.Cue is { } cue ? $"{Words(quote.Kind)}, {cue}" : Words(quote.Kind);
    }

    extension(Actor actor)
    {
        /// <summary>The name and what the actor is: <c>浜浦 澪, 首相</c>.</summary>
        public string Introduction => actor is Person { JobTitle: { } title } ? $"{actor.Name}, {title}" : actor.Name;
    }

    /// <summary>“1 quote”, “2 quotes”.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The name of an enum's value in words: <c>OnOrBefore</c> is “on or before”.</summary>
    public static string Words(Enum value) =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
