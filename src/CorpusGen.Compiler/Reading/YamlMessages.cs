namespace CorpusGen.Compiler.Reading;

/// <summary>Says what a YAML parser's error means for the one who wrote the article.</summary>
internal static class YamlMessages
{
    public const string Unclear = "The YAML cannot be read from here on: look for a bracket, brace or quotation mark that is not closed";

    public const string Directive = "A line that starts with '%' is a directive in YAML: put it in quotes, or remove it";

    private const string SecondColon =
        "A second ': ' on this line makes the value look like a mapping: put the value in quotes, or check the indentation";

    private const string Tag = "A value that starts with '!' is a tag in YAML: put it in quotes";
    private const string Tab = "A tab is used for indentation: YAML indents with blanks only";
    private const string ListBelowKey = "A list of '- ' items starts on a line of its own, below its key";
    private const string NoKey = "Expected 'key: value' here: a line without ': ', or a quoted key over several lines, cannot be read";
    private const string NoBlank = "A comment starts with a blank before its '#': write ' #', or put the text and its '#' in quotes";
    private const string Blanks = "The lines above this text have more blanks than it: remove blanks from lines that have nothing else";

    /// <summary>Parts of the library's messages; the first that fits counts.</summary>
    private static readonly (string Fragment, string Meaning)[] Known =
    [
        (" directive", Directive),
        ("incompatible YAML document", Directive),
        (
            "multiline plain scalar, found invalid mapping",
            "A ':' stands here without a blank after the key before it: write 'key: value', or put the text in quotes"),
        ("found invalid mapping", SecondColon),
        ("Mapping values are not allowed", SecondColon),
        ("found character that cannot start any token", "A value cannot start with {0}: put it in quotes"),
        (
            "did not find expected node content",
            "A value is missing here, or one cannot start with what stands here: close '[' and '{' after their last item, " +
            "and put text that starts with one of , ] } in quotes"),
        ("found invalid tab as indentation", Tab),
        (
            "did not find expected comment or line break",
            "After '|' or '>' the text starts on the next line: to begin a value with that character, put it in quotes"),
        ("indentation indicator equal to 0", "A digit after '|' or '>' says how far the text is indented, which is not 0: remove it"),
        ("found extra spaces in first line", Blanks),
        ("found more spaces in lines above", Blanks),
        ("While scanning an anchor or alias", "A value that starts with '&' or '*' is an anchor or alias in YAML: put it in quotes"),
        ("found more than one anchor", "A value has one anchor at most: put text that starts with '&' in quotes"),
        (
            "did not find expected hexadecimal number",
            "A backslash escape such as '\\u00E9' has too few hexadecimal digits: write the character itself"),
        ("found invalid Unicode character escape code", "The escape stands for no Unicode character: write the character itself"),
        ("found a tab character", Tab),
        ("expected ',' or ']'", "The list that opened with '[' is not closed, or a ',' is missing between its items"),
        ("expected ',' or '}'", "The mapping that opened with '{' is not closed, a ',' is missing, or a value with ': ' in it needs quotes"),
        ("quoted scalar, found unexpected end of stream", "The quoted text that opens here is not closed"),
        (
            "quoted scalar, found unexpected document indicator",
            "A line '---' or '...' ends the quoted text that opens here: indent that line, or close the quotation mark before it"),
        (
            "quoted scalar, found wrong indentation",
            "The quoted text that opens here goes on in a line that is not indented: indent it, or close the quotation mark before it"),
        (
            "found unknown escape character",
            "A backslash in double quotes starts an escape, and this one is unknown: write '\\\\' for a backslash, or use single quotes"),
        ("invalid Unicode surrogates", "The escape stands for half of a surrogate pair, which is no character: write the character itself"),
        ("did not find expected '-' indicator", "Every item of this list starts with '- ': this line does not, or its indentation differs"),
        (
            "did not find expected key",
            "Expected 'key: value' here: the indentation differs from the lines above, or text follows a closed quotation mark"),
        ("Block sequence entries are not allowed", ListBelowKey),
        ("Anchor before sequence entry", ListBelowKey),
        ("Mapping keys are not allowed", "A value that starts with '? ' is a key in YAML: put it in quotes"),
        ("found invalid comment after", NoBlank),
        ("found a comment without", NoBlank),
        (" tag", Tag),
        ("expected <document start>", NoKey),
        ("expected <document end>", NoKey),
        ("could not find expected ':'", NoKey),
        ("Reached the end of the stream", Unclear),
    ];

    /// <summary>Whether <paramref name="unit"/> ends a line, or the text, to YAML only: what a parser says about what follows misleads.</summary>
    public static bool EndsLineUnseen(char unit) => unit is '\u0085' or '\u2028' or '\u2029' or '\0';

    public static string DescribeUnseen(char unit) =>
        FormattableString.Invariant($"An invisible character (U+{(int)unit:X4}) stands here, which ends the line in YAML: remove it, or write it in double quotes as \\u{(int)unit:X4}");

    public static string Translate(string message, char character)
    {
        foreach (var (fragment, meaning) in Known)
        {
            if (message.Contains(fragment))
                return meaning.Replace("{0}", character switch { '\t' => "a tab", '\0' => "this", _ => $"'{character}'" });
        }

        return $"The YAML cannot be read: {message}";
    }
}
