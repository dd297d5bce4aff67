using System.Text.RegularExpressions;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Authoring.Quotes;

/// <summary>Tells speech from names, titles and terms, which Japanese puts between the same marks.</summary>
internal sealed class JapaneseQuotations(string body, AttributionWords words)
{
    /// <summary>How far a verb of speech may be behind its words, in UTF-16 units.</summary>
    private const int Near = 60;

    /// <summary>How near a verb of speech is to words that are a noun.</summary>
    private const int Nearest = 9;

    /// <summary>The fewest characters of a whole sentence that ends with a noun.</summary>
    private const int FewestCharacters = 10;

    /// <summary>The fewest characters of words within the narrator's sentence.</summary>
    private const int FewestOfPhrase = 6;

    private static readonly Regex Naming = new(
        "^(?:と(?:も)?(?:「|呼(?:[ばぶべん]|び(?![か掛]))|名付|名づけ|題[しすさ]|銘打|称[しすさ]|命名|名乗|刻|あだ名|いう(?:名|言葉|ことば|愛称|題|曲|歌|作品|表現|合言葉|制度|意味|見出し)"
            + "|いった言葉|の(?:愛称|異名|名|呼び名|題|見出し|言葉|合言葉))|「)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Particle = new("^(?:な[どん]て?)?(?:と(?:も|は|だけ|ばかり)?|って)、?", RegexOptions.CultureInvariant);

    private static readonly Regex BeforeTerm = new(
        $"(?:{string.Join("|", JapaneseNouns.BeforeTerms)})(?:の|は|、)?$", RegexOptions.CultureInvariant);

    private static readonly Regex BeforeSaying = new(
        $"の(?:{string.Join("|", JapaneseNouns.Sayings)})は、?$", RegexOptions.CultureInvariant);

    private static readonly Regex AfterSpeech = new(
        $"^と(?:の|する|いう|いった)(?:[\u4E00-\u9FFF]{{0,4}}[ないるの])?(?:{string.Join("|", JapaneseNouns.AfterSpeech)})",
        RegexOptions.CultureInvariant);

    /// <summary>Whether the words from an opening mark to behind the closing mark are speech.</summary>
    public bool IsSpeech(int open, TextRange inside, int close)
    {
        var after = After(close);
        var text = body.Substring(inside.Start, inside.Length);
        var isSentence = IsSentence(text);
        if (Naming.IsMatch(after) && !(after[0] == '「' && isSentence))
            return false;
        if (AfterSpeech.IsMatch(after))
            return isSentence || text.Length >= FewestCharacters;
        var before = Math.Max(0, open - Nearest);
        var isAfterNoun = BeforeTerm.IsMatch(body.Substring(before, open - before));
        if (isSentence && BeforeSaying.IsMatch(body.Substring(before, open - before)))
            return true;
        if (Particle.Match(after) is { Success: true } particle)
            return (isSentence && !isAfterNoun) || (!particle.Value.EndsWith("、", StringComparison.Ordinal)
                && IsBeforeVerb(after.Substring(particle.Length), text));
        if (after.Length == 0 || after[0] is '。' or '「' or '』' or '」' or '―')
            return !isAfterNoun && (isSentence || IsAlone(open, text));
        // A topic right before them makes words within the sentence of the narrator speech: ロシアは「後戻りできない道」を進む.
        if (after[0] is 'を' or 'で' or 'な' or 'に')
            return open > 0 && body[open - 1] == 'は' && text.Length >= FewestOfPhrase && Kana(text) >= 2;
        return text.IndexOf('。') >= 0 && isSentence && after[0] is '、' or '（' or '(' or '　';
    }

    /// <summary>The quotations, and the speech of others within them: 「母は『逃げろ』と言った」.</summary>
    public List<Speech> WithNested(List<Speech> found, IReadOnlyList<Quotation> all)
    {
        var outer = 0;
        var nested = new List<Speech>();
        foreach (var quotation in all)
        {
            while (outer < found.Count && found[outer].Close <= quotation.Open)
                outer++;
            var close = quotation.Inside.End + 1;
            if (outer < found.Count && found[outer].Open < quotation.Open && close < found[outer].Close && body[quotation.Open] == '『'
                && quotation.Inside.Length > 0 && Particle.IsMatch(After(close)) && IsSpeech(quotation.Open, quotation.Inside, close))
                nested.Add(new Speech(quotation.Open, close, [quotation.Inside]));
        }

        return [.. found.Concat(nested).OrderBy(speech => speech.Open)];
    }

    /// <summary>The words behind a closing mark, to the end of the sentence or the next quotation.</summary>
    private string After(int close)
    {
        var after = body.Substring(close, Math.Min(body.Length - close, Near));
        var end = after.IndexOfAny(['。', '\n', '「'], Math.Min(1, after.Length));
        after = end < 0 ? after : after.Substring(0, end + (after[end] == '「' ? 1 : 0));
        return after.Length > 0 && after[0] == '\n' ? "" : after;
    }

    private bool IsBeforeVerb(string after, string text) =>
        (text.Length >= 2 && words.HasVerb(after.Substring(0, Math.Min(Nearest, after.Length))))
        || (text.Length >= FewestCharacters && Kana(text) >= 2 && words.HasVerb(after));

    /// <summary>Whether the words are a sentence of their paragraph, and longer than a name.</summary>
    private bool IsAlone(int open, string text) =>
        text.Length >= FewestCharacters && Kana(text) >= 2 && (open == 0 || body[open - 1] is '\n' or '。' or '」' or '　');

    /// <summary>Whether words end like a sentence: with a mark of a sentence, or with the letters of grammar.</summary>
    private static bool IsSentence(string text)
    {
        if (Kana(text) < 2)
            return false;
        var last = text[text.Length - 1];
        return last is '。' or '？' or '！' or '?' or '!' or '…' or (>= 'ぁ' and <= 'ゖ') || text.IndexOf('。') >= 0;
    }

    private static int Kana(string text) => text.Count(unit => unit is >= 'ぁ' and <= 'ゖ');
}
