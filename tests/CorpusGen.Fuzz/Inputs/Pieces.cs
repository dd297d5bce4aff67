namespace CorpusGen.Fuzz.Inputs;

/// <summary>Pieces of articles that mean something to a stage.</summary>
internal static class Pieces
{
    public static readonly string[] All =
    [
        "---\n", "...\n", "\n", "\r\n", "\r", " ", "  ", "\t", "- ", "? ", ": ", ":", ", ", "[", "]", "{", "}", "'", "\"", "|\n", ">-\n", "&a ", "*a", "*a : ", "<<: *a\n", "!!str ", "!", "# ", "%YAML 1.2\n", "@", "`",
        "title: ", "date: ", "updated: ", "id: ", "lang: ", "tags: ", "draft: true\n", "source: ", "actors:\n", "quotes:\n", "dates:\n", "  - ", "exact: ", "prefix: ", "suffix: ", "speaker: ", "addressee: ",
        "kind: indirect", "cue: ", "value: ", "mod: APPROX", "type: DURATION", "type: person", "name: ", "alternateName: ", "affiliation: ", "country: jp", "sameAs: ",
        "2031-06-19", "2031-02-30", "2031-06-19T09:40:00+09:00", "0000-00-00", "99999", "令和13年6月", "18日", "the 18th", "on Monday", "next week", "٢٠٣١", "31 February", "2031-07-01/2031-07-14", "2031?", "19~",
        "“", "”", "「", "」", "『", "„", "«", "»", "‘", "’", "said", "述べた", "a", "ab", "aa", "aaaaaaaaaaaaaaaa", "x y", "é", "e\u0301", "ﬁ", "Ａ", "한", "😀", "𠮷",
        "\\", "\\u0000", "\\uD800", "\\U0010FFFF", "\\x0", "\0", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\u202E", "\u200B", "\u0301", "\v", "\f",
        "*/", "\"\"\"", "</summary>", "&amp;", "class", "__arglist", "https://example.org/", "http://[::1", "mailto:", "0", "-", ".", "/", "_",
    ];
}
