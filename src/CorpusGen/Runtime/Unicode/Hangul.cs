using System.Text;

namespace CorpusGen.Runtime.Unicode;

/// <summary>Syllables of Hangul and the letters they are made of, by the arithmetic of the Unicode Standard, section 3.12.</summary>
internal static class Hangul
{
    private const char FirstSyllable = '\uAC00';
    private const char FirstLead = '\u1100';
    private const char FirstVowel = '\u1161';
    private const char BeforeTrails = '\u11A7';
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    public static bool IsSyllable(char c) => c - FirstSyllable is >= 0 and < Leads * Vowels * Trails;

    /// <summary>Whether <paramref name="c"/> is a vowel or a final consonant, which continues the syllable before it.</summary>
    public static bool ContinuesSyllable(char c) => c is (>= '\u1160' and <= '\u11FF') or (>= '\uD7B0' and <= '\uD7FF');

    public static void Decompose(char syllable, StringBuilder result)
    {
        var index = syllable - FirstSyllable;
        result.Append((char)(FirstLead + (index / (Vowels * Trails))));
        result.Append((char)(FirstVowel + (index % (Vowels * Trails) / Trails)));
        if (index % Trails != 0)
            result.Append((char)(BeforeTrails + (index % Trails)));
    }

    public static bool TryCompose(char first, char second, out char syllable)
    {
        var (lead, vowel, trail) = (first - FirstLead, second - FirstVowel, second - BeforeTrails);
        var open = IsSyllable(first) && (first - FirstSyllable) % Trails == 0;
        syllable = lead is >= 0 and < Leads && vowel is >= 0 and < Vowels ? (char)(FirstSyllable + (((lead * Vowels) + vowel) * Trails))
            : open && trail is > 0 and < Trails ? (char)(first + trail)
            : '\0';
        return syllable != '\0';
    }
}
