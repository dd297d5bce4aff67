using System.Text.RegularExpressions;

namespace CorpusGen.Authoring.Text;

/// <summary>The particle behind the words for somebody: は and が of a topic, に and から of a person who is told of.</summary>
/// <param name="Text">The particle.</param>
/// <param name="End">The offset behind it.</param>
internal sealed record JapaneseParticle(string Text, int End)
{
    /// <summary>How far a particle is looked for, in UTF-16 units.</summary>
    private const int Farthest = 48;

    /// <summary>A title, an age or an office may be between a name and its particle.</summary>
    private static readonly Regex Pattern = new(
        @"^[\u4E00-\u9FFF々ァ-ヶー]{0,10}(?:さん|ちゃん)?[」』]?(?: ?[(（][^)）\n]{1,24}[)）])?(?:＝[^＝\n]{1,12}＝)?"
            + @"[\u4E00-\u9FFF々]{0,4}(?:側|ら|たち|自身)?"
            + "(?<particle>によりますと|によると|によれば|の話として|の説明では|の説明によれば|から|は|が|も|に)",
        RegexOptions.CultureInvariant);

    /// <summary>Whether it marks who acts, tells or is told of.</summary>
    public bool IsTopic => Text is not ("に" or "から");

    /// <summary>The particle behind <paramref name="at"/>, before <paramref name="end"/>.</summary>
    public static JapaneseParticle? Behind(string body, int at, int end) =>
        Pattern.Match(body.Substring(at, Math.Min(Farthest, end - at))) is { Success: true } match
            ? new(match.Groups["particle"].Value, at + match.Length)
            : null;
}
