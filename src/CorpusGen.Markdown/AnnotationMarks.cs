using System.Globalization;
using System.Net;

namespace CorpusGen.Markdown;

/// <summary>Writes parts of a body within the elements of the annotations that cover them.</summary>
internal sealed class AnnotationMarks
{
    private readonly string _body;
    private readonly IReadOnlyList<BodyRun> _runs;
    private readonly BodyHtmlOptions _options;
    private readonly Dictionary<Quote, string> _names = [];

    public AnnotationMarks(string body, IReadOnlyList<BodyRun> runs, BodyHtmlOptions options)
    {
        (_body, _runs, _options) = (body, runs, options);
        foreach (var quote in runs.SelectMany(static run => run.Quotes))
        {
            if (!_names.ContainsKey(quote))
                _names.Add(quote, quote.Id ?? (_names.Count + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether the parts are inside of a link, which cannot have another.</summary>
    public bool IsInLink { get; set; }

    /// <summary>Writes the text of the body from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Write(TextWriter output, int start, int end)
    {
        for (var at = IndexAt(start); at < _runs.Count && start < end; at++)
        {
            var stop = Math.Min(end, _runs[at].Position.End);
            Write(output, _body.Substring(start, stop - start), _runs[at]);
            start = stop;
        }
    }

    /// <summary>Writes a text that the body has in other characters, such as an entity.</summary>
    /// <param name="output">The HTML.</param>
    /// <param name="text">The text, not escaped.</param>
    /// <param name="at">Its place in the body.</param>
    public void Write(TextWriter output, string text, int at)
    {
        if (IndexAt(at) is var index && index < _runs.Count)
            Write(output, text, _runs[index]);
        else
            output.Write(WebUtility.HtmlEncode(text));
    }

    private void Write(TextWriter output, string text, BodyRun run)
    {
        foreach (var quote in run.Quotes)
        {
            output.Write($"<q data-quote=\"{Attribute(_names[quote])}\"");
            if (quote.Speaker is { } speaker)
                output.Write($" data-speaker=\"{Attribute(speaker.Id)}\"");
            output.Write('>');
        }

        foreach (var date in run.Dates)
            output.Write(Value(date) is { } value ? $"<time datetime=\"{Attribute(value)}\">" : "<time>");
        var isLinked = false;
        foreach (var actor in run.Mentions.Select(static mention => mention.Actor))
        {
            var link = IsInLink || isLinked ? null : SafeUrl.Of(_options.LinkOf?.Invoke(actor));
            isLinked |= link is not null;
            output.Write(link is null
                ? $"<span data-actor=\"{Attribute(actor.Id)}\">"
                : $"<a data-actor=\"{Attribute(actor.Id)}\" href=\"{Attribute(link)}\">");
        }

        output.Write(WebUtility.HtmlEncode(text));
        for (var i = run.Mentions.Count - 1; i >= 0; i--)
            output.Write(i == 0 && isLinked ? "</a>" : "</span>");
        foreach (var _ in run.Dates)
            output.Write("</time>");
        foreach (var _ in run.Quotes)
            output.Write("</q>");
    }

    /// <summary>The value in a form that HTML knows: a year, a month, a week, a day, a moment or a length.</summary>
    private static string? Value(DateMention date) => date.Duration is { } length ? length.ToString()
        : date.Value is { } value && IsOfHtml(value.ToString()) ? value.ToString()
        : null;

    /// <summary>Intervals, quarters, seasons and uncertain dates of EDTF have no form in HTML.</summary>
    private static bool IsOfHtml(string value) =>
        value.All(static unit => unit is (>= '0' and <= '9') or '-' or ':' or '+' or 'T' or 'W' or 'Z' or '.')
        && !(value.Length == 7 && value[5] is >= '2' and <= '4');

    private static string Attribute(string text) => WebUtility.HtmlEncode(text);

    private int IndexAt(int position)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].Position.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
