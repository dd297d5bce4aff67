namespace CorpusGen.Compiler.Names;

/// <summary>
/// Letters of different scripts that look the same in common fonts, and the one that stands for them all. Made by hand, of
/// what can be in a C# name, for the scripts that news is written in; a pair that a reader tells apart at a glance is left out.
/// </summary>
internal static class LookAlikes
{
    /// <summary>Each letter of the first text looks like the one at its place in the second.</summary>
    private static readonly (string Letters, string Prototypes)[] Table =
    [
        // Latin beyond ASCII
        ("ıȷɑɡɩɪʏʋᴄᴏᴠᴡᴢꜱᴜƖǀƼƽƧƨȢȣᴋʙʜᴍᴛ", "ijagiiyucovwzsull5s2288ĸвнмт"),
        ("ƉÐǝƎẞʻʽˈꞌ", "ĐĐəƏßʼʼʼʼ"),

        // Greek
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϜͿ", "ABEZHIKMNOPTYXFJ"),
        ("ανιορυχγϳκβεφτ", "aviopuxyjĸßɛɸт"),

        // Cyrillic
        ("АВЕЅІЈКМНОРСТУХӀҮҺЗӠԌԚԜѴԐ", "ABESIJKMHOPCTYXIYH33GQWVƐ"),
        ("асеорхуѕіјһӏԁԛԝѵүгк", "aceopxysijhldqwvyrĸ"),
        ("ӘәӔӕФфГП", "ƏəÆæΦɸΓΠ"),

        // Armenian
        ("ՕՏՍԼօոսհցգզյք", "OSULonuhggqjf"),

        // Cherokee
        ("ᎠᎡᎢᎩᎪᎫᎬᎳᎷᎻᎽᏀᏃᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏳᏴ", "DRTYAJEWMHYGZ4bRWSVSLCPKdGB"),

        // Coptic and Lisu
        ("ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲨⲬⲄⲟⲣⲥⲭ", "ABEHIKMNOPCTYXΓopcx"),
        ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "BPDTGKJCZFMNLSRVHWXYAEIOU"),

        // Arabic: letters and digits of Persian and Urdu, which share some or all of their shapes with those of Arabic
        ("\u06CC\u064A\u06A9\u06C1\u06D5\u06BE", "\u0649\u0649\u0643\u0647\u0647\u0647"),
        ("\u06F0\u06F1\u06F2\u06F3\u06F7\u06F8\u06F9", "\u0660\u0661\u0662\u0663\u0667\u0668\u0669"),

        // Katakana, hiragana, bopomofo and Han
        ("エオカタチトニノハヒヘムロヽ一ㄧㄚㄠㄖ囗曰", "工才力夕千卜二丿八匕へ厶口丶ーー丫幺日口日"),

        // Tamil and Myanmar: digits and letters
        ("௧௭௮၀", "கஎஅဝ"),
    ];

    private static readonly Dictionary<char, char> Prototypes = Read();

    /// <summary>
    /// The letter that stands for all that look like <paramref name="c"/>; itself where nothing does. For decomposed text.
    /// </summary>
    public static char Prototype(char c) =>
        c <= '\u007F' ? c
        : c is >= '\u1C90' and <= '\u1CBF' ? (char)(c - '\u1C90' + '\u10D0') // Georgian capitals differ in height alone
        : Prototypes.TryGetValue(c, out var prototype) ? prototype
        : c;

    private static Dictionary<char, char> Read()
    {
        var prototypes = new Dictionary<char, char>();
        foreach (var (letters, alike) in Table)
            for (var i = 0; i < letters.Length; i++)
                prototypes.Add(letters[i], alike[i]);
        return prototypes;
    }
}
