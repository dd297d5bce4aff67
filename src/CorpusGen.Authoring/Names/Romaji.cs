using System.Text;

namespace CorpusGen.Authoring.Names;

/// <summary>Katakana in Latin letters, after Hepburn, without long vowels.</summary>
internal static class Romaji
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴァィゥェォャュョ";

    private static readonly string[] Latin =
    [
        .. ("a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo "
            + "ra ri ru re ro "
            + "wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po vu a i u e o ya yu yo").Split(' '),
    ];

    /// <summary>The name in Latin letters; <see langword="null"/> where it has other characters than katakana.</summary>
    public static string? Of(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var unit = name[i];
            var at = Kana.IndexOf(unit);
            if (unit is '・' or '＝')
                text.Append('-');
            else if (unit == 'ー')
                continue;
            else if (unit == 'ッ')
                text.Append(i + 1 < name.Length && Kana.IndexOf(name[i + 1]) is >= 0 and var next ? Latin[next].Substring(0, 1) : "");
            else if (at < 0)
                return null;
            else
                Append(text, unit, Latin[at]);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>A small vowel replaces the vowel before it: シ and ェ are “she”.</summary>
    private static void Append(StringBuilder text, char unit, string latin)
    {
        if (unit is 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' && text.Length > 0)
            text.Length--;
        else if (unit is 'ャ' or 'ュ' or 'ョ' && text.Length > 1 && text[text.Length - 1] == 'i')
        {
            text.Length--;
            latin = text[text.Length - 1] is 'h' or 'j' ? latin.Substring(1) : latin;
        }

        text.Append(latin);
    }
}
