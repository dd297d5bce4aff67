using System.Globalization;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>An actor with a name of four syllables, the same in three scripts; every sixth is an organization.</summary>
internal sealed record SyntheticActor(int Number)
{
    private const int Syllables = 16;

    private static readonly string[] Latin = ["ha", "ma", "wu", "ra", "ki", "to", "na", "mi", "se", "ri", "no", "ya", "su", "ku", "wa", "hi"];
    private static readonly string[] Katakana = ["ハ", "マ", "ウ", "ラ", "キ", "ト", "ナ", "ミ", "セ", "リ", "ノ", "ヤ", "ス", "ク", "ワ", "ヒ"];
    private static readonly string[] Arab = ["ها", "ما", "وو", "را", "كي", "تو", "نا", "مي", "سي", "ري", "نو", "يا", "سو", "كو", "وا", "هي"];

    public string Id => Spell(Latin, "-");

    public string Name => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Spell(Latin, " "));

    public string Kana => Spell(Katakana, "・");

    public string Arabic => Spell(Arab, " ");

    private bool IsOrganization => Number % 6 == 5;

    /// <summary>The mapping that defines the actor, on one line.</summary>
    public string Define(string? country = null) =>
        $"{{id: {Id}, type: {(IsOrganization ? "organization" : "person, jobTitle: Minister")}, name: {Name}, alternateName: [{Kana}, {Arabic}]{(country is null ? "" : ", country: " + country)}}}";

    // An odd factor leaves the numbers different and makes neighbours unlike.
    private string Spell(string[] syllables, string between)
    {
        var code = (Number + 1) * 40503 % (Syllables * Syllables * Syllables * Syllables);
        string At(int place) => syllables[code >> (4 * place) & (Syllables - 1)];
        return At(0) + At(1) + between + At(2) + At(3);
    }
}
