namespace CorpusGen.Compiler.Binding;

/// <summary>The officially assigned two-letter codes of ISO 3166-1.</summary>
internal static class CountryCodes
{
    private static readonly HashSet<string> Assigned = new(
        (
            "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ " +
            "BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR " +
            "CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
            "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU " +
            "ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ " +
            "LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ " +
            "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF " +
            "PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI " +
            "SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR " +
            "TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Codes of other standards, and names that people write.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UK"] = "GB", ["EL"] = "GR", ["USA"] = "US", ["JPN"] = "JP", ["GER"] = "DE", ["DEU"] = "DE", ["FRA"] = "FR", ["CHN"] = "CN",
        ["RUS"] = "RU", ["UKR"] = "UA", ["GBR"] = "GB", ["ITA"] = "IT", ["ESP"] = "ES", ["KOR"] = "KR", ["IND"] = "IN", ["BRA"] = "BR",
        ["CAN"] = "CA", ["AUS"] = "AU", ["MEX"] = "MX", ["TUR"] = "TR", ["ISR"] = "IL", ["EGY"] = "EG", ["POL"] = "PL", ["NLD"] = "NL",
        ["Japan"] = "JP", ["日本"] = "JP", ["Germany"] = "DE", ["Deutschland"] = "DE", ["France"] = "FR", ["China"] = "CN", ["Russia"] = "RU",
        ["Ukraine"] = "UA", ["United Kingdom"] = "GB", ["Great Britain"] = "GB", ["United States"] = "US",
        ["United States of America"] = "US", ["Italy"] = "IT", ["Italia"] = "IT", ["Spain"] = "ES", ["España"] = "ES", ["Portugal"] = "PT",
        ["South Korea"] = "KR", ["North Korea"] = "KP", ["India"] = "IN", ["Brazil"] = "BR", ["Canada"] = "CA", ["Australia"] = "AU",
        ["New Zealand"] = "NZ", ["Mexico"] = "MX", ["Turkey"] = "TR", ["Israel"] = "IL", ["Iran"] = "IR", ["Iraq"] = "IQ", ["Egypt"] = "EG",
        ["Saudi Arabia"] = "SA", ["South Africa"] = "ZA", ["Nigeria"] = "NG", ["Kenya"] = "KE", ["Poland"] = "PL", ["Netherlands"] = "NL",
        ["Belgium"] = "BE", ["Switzerland"] = "CH", ["Austria"] = "AT", ["Sweden"] = "SE", ["Norway"] = "NO", ["Denmark"] = "DK",
        ["Finland"] = "FI", ["Ireland"] = "IE", ["Greece"] = "GR", ["Argentina"] = "AR", ["Chile"] = "CL", ["Colombia"] = "CO",
        ["Indonesia"] = "ID", ["Malaysia"] = "MY", ["Singapore"] = "SG", ["Thailand"] = "TH", ["Vietnam"] = "VN", ["Philippines"] = "PH",
        ["Taiwan"] = "TW", ["Pakistan"] = "PK", ["Bangladesh"] = "BD", ["Syria"] = "SY", ["Lebanon"] = "LB", ["Malta"] = "MT",
    };

    /// <summary>The codes, in their order, each with a name that people write where one is known.</summary>
    public static IEnumerable<(string Code, string? Name)> All
    {
        get
        {
            var names = Others.Where(static other => other.Key.Length > 3).ToLookup(static other => other.Value, static other => other.Key);
            return Assigned.OrderBy(static code => code, StringComparer.Ordinal)
                .Select(code => (code, (string?)names[code].FirstOrDefault()));
        }
    }

    /// <summary>The code that is meant by a code that is in use elsewhere, or by a name.</summary>
    public static string? Meant(string text) => Others.TryGetValue(text.Trim(), out var code) ? code : null;

    /// <summary>Whether <paramref name="code"/>, in capitals, is assigned.</summary>
    public static bool Contains(string code) => Assigned.Contains(code);
}
