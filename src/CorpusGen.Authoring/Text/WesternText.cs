using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Authoring.Text;

/// <summary>A word in a body.</summary>
/// <param name="Range">Its place, without a full stop that ends it.</param>
/// <param name="Text">The word as printed.</param>
/// <param name="Folded">The word in small letters.</param>
internal sealed record Token(TextRange Range, string Text, string Folded)
{
    public bool IsCapital => char.IsUpper(Text[0]);
}

/// <summary>The words of a body in a script with blanks: articles before an apostrophe and pronouns behind a hyphen apart.</summary>
internal sealed class WesternText
{
    private static readonly char[] SentenceEnds = [.. ".!?:\n“”„«»\"‹›‘—–¿¡"];

    private static readonly char[] FullStops = ['.', '!', '?', '\n', '…'];

    private readonly string _body;
    private readonly TextRange _dateline;

    public WesternText(string body, Language language)
    {
        _body = body;
        _dateline = Dateline.Of(body)?.Range ?? default;
        Words = WesternWords.Of(language);
        Tokens = [.. Splitting(language.Attribution).Matches(body).Cast<Match>().Select(match =>
        {
            var isEnclitic = match.Value[0] == '-';
            var start = isEnclitic ? match.Value.LastIndexOf('-') + 1 : 0;
            var text = match.Value.Substring(start).TrimEnd('.');
            var at = match.Index + start;
            return new Token(new TextRange(at, at + text.Length), text, text.ToLowerInvariant().Replace('’', '\''));
        })];
    }

    public WesternWords Words { get; }

    public Token[] Tokens { get; }

    /// <summary>The first token that begins at an offset or behind it.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Range.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether nothing but a blank is between a token and the token after it. An initial keeps its full stop.</summary>
    public bool IsJoined(int index)
    {
        if (index < 0 || index + 1 >= Tokens.Length)
            return false;
        var gap = Gap(index);
        return gap is "" or " " or "\u00A0" || gap[0] == '-' || (gap is "." or ". " && IsAbbreviated(Tokens[index]));
    }

    /// <summary>The text between a token and the token after it.</summary>
    public string Gap(int index)
    {
        var start = Tokens[index].Range.End;
        return _body.Substring(start, Tokens[index + 1].Range.Start - start);
    }

    /// <summary>Whether a full stop behind a word belongs to it: of an initial, and of a title such as “Mr.”.</summary>
    private bool IsAbbreviated(Token token) => token.IsCapital && (token.Text.Length == 1 || Words.Titles.Contains(token.Text));

    /// <summary>Whether a token begins a sentence, so that its capital tells nothing.</summary>
    public bool StartsSentence(int index) =>
        index == 0 || (!IsJoined(index - 1) && Gap(index - 1).IndexOfAny(SentenceEnds) >= 0);

    /// <summary>Whether a token begins a sentence of the narrator, and not only a quotation or a part behind a colon.</summary>
    public bool StartsFullSentence(int index) =>
        index == 0 || (IsInDateline(index - 1) && !IsInDateline(index))
        || (!IsJoined(index - 1) && Gap(index - 1).IndexOfAny(FullStops) >= 0);

    /// <summary>Whether a token is of the place of writing before the first sentence.</summary>
    public bool IsInDateline(int index) => _dateline.Start <= Tokens[index].Range.Start && Tokens[index].Range.Start < _dateline.End;

    private static Regex Splitting(AttributionWords words)
    {
        const string Letter = @"[\p{L}\p{M}\p{Nd}]";
        static string AnyOf(string list) => string.Join("|", Language.Words(list).Select(Regex.Escape));
        var enclitic = words.Enclitics.Length == 0 ? "" : $@"(?:{AnyOf(words.Enclitics)})(?!{Letter})";
        var elision = words.Elisions.Length == 0 ? "" : $@"(?<!{Letter})(?:{AnyOf(words.Elisions)})['’](?={Letter})|";
        var hyphen = enclitic.Length == 0 ? "-" : $"(?!{enclitic})-";
        var pattern = $@"{elision}{(enclitic.Length == 0 ? "" : enclitic + "|")}{Letter}+(?:(?:['’.&]|{hyphen}){Letter}+)*\.?";
        return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    }
}
