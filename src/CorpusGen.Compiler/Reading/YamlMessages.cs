using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Reading;

/// <summary>What is wrong with the YAML, and what to do about it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Advice">What to do.</param>
internal readonly record struct YamlMessage(string Fact, string? Advice);

/// <summary>Explains a YAML parser's errors to the author of an article.</summary>
internal static class YamlMessages
{
    private const int MaxShown = 60;

    public static readonly YamlMessage Unclear =
        new("The YAML cannot be read from here on", "look for a bracket, brace or quotation mark that is not closed");

    public static readonly YamlMessage Directive = new(
        "A line that starts with '%' is a directive in YAML",
        "put it in quotes, or remove it");

    public static readonly YamlMessage AfterQuotes = new("Text is after a closed quotation mark", "put all of the text in quotes");

    public static readonly YamlMessage UnclosedQuotes =
        new("The quoted text that opens here is not closed", "add the quotation mark at its end");

    public static readonly YamlMessage UnclosedList = new("The list that opens here is not closed", "add the ']'");

    public static readonly YamlMessage UnclosedMapping = new("The mapping that opens here is not closed", "add the '}'");

    public static readonly YamlMessage BodyStart = new("This line is not 'key: value'", "write '---' above it if the body starts here");

    public static readonly YamlMessage NoEntry =
        new("This line is not 'key: value'", "write a key before its text, or a '#' before a comment");

    public static readonly YamlMessage TightDash =
        new("A dash without a blank after it does not start an item of a list", "write '- ', or put text with a dash in quotes");

    public static readonly YamlMessage Comment = new(
        "A '#' after a blank begins a comment, so the bracket before it is not closed", "put text with ' #' in quotes");

    public static readonly YamlMessage SecondColon = new(
        "A second ': ' on this line makes the value look like a mapping", "put the value in quotes, or check the indentation");

    private static readonly YamlMessage Tag = new("A value that starts with '!' is a tag in YAML", "put it in quotes");
    private static readonly YamlMessage Tab = Indentation('\t');
    private static readonly YamlMessage ListBelowKey = new(
        "A list of '- ' items starts on the line of its key",
        "start it on the next line, below the key");
    private static readonly YamlMessage NoKey = new(
        "'key: value' is missing here", "write ': ' after the key, and a quoted key on one line");
    private static readonly YamlMessage NoBlank = new(
        "A '#' without a blank before it starts no comment",
        "write ' #', or put the text and its '#' in quotes");

    private static readonly YamlMessage Blanks = new(
        "The lines above this text have more blanks than the text", "remove the blanks from lines that have nothing else");

    /// <summary>Parts of the library's messages; the first that fits counts.</summary>
    private static readonly (string Fragment, YamlMessage Meaning)[] Known =
    [
        (" directive", Directive),
        ("incompatible YAML document", Directive),
        (
            "multiline plain scalar, found invalid mapping",
            new("A ':' without a blank after it is here, after the key before it", "write 'key: value', or put the text in quotes")),
        ("found invalid mapping", SecondColon),
        ("Mapping values are not allowed", SecondColon),
        ("found character that cannot start any token", new("A value cannot start with {0}", "put it in quotes")),
        (
            "did not find expected node content",
            new(
                "A value is missing here, or no value can start with this text",
                "close '[' and '{' after their last item, and put text that starts with one of , ] } in quotes")),
        ("found invalid tab as indentation", Tab),
        (
            "did not find expected comment or line break",
            new("After '|' or '>' the text starts on the next line", "put a value that begins with that character in quotes")),
        (
            "indentation indicator equal to 0",
            new("The digit after '|' or '>' is the indentation of the text, which is not 0", "remove the digit")),
        ("found extra spaces in first line", Blanks),
        ("found more spaces in lines above", Blanks),
        ("While scanning an anchor or alias", new("A value that starts with '&' or '*' is an anchor or alias in YAML", "put it in quotes")),
        ("found more than one anchor", new("A value has one anchor at most", "put text that starts with '&' in quotes")),
        (
            "did not find expected hexadecimal number",
            new("A backslash escape such as '\\u00E9' has too few hexadecimal digits", "write the character itself")),
        ("found invalid Unicode character escape code", new(
            "The escape is not the code of a Unicode character",
            "write the character itself")),
        ("found a tab character", Tab),
        ("expected ',' or ']'", new(
            "The list that opened with '[' is not closed, or a ',' is missing between its items",
            "add the ']' or the ','")),
        (
            "expected ',' or '}'",
            new("The mapping that opened with '{' is not closed, or a ',' is missing", "add it, or put a value with ': ' in it in quotes")),
        ("quoted scalar, found unexpected end of stream", UnclosedQuotes),
        (
            "quoted scalar, found unexpected document indicator",
            new("A line '---' or '...' ends the quoted text that opens here", "indent that line, or close the quotation mark before it")),
        (
            "quoted scalar, found wrong indentation",
            new(
                "The quoted text that opens here goes on in a line that is not indented",
                "indent it, or close the quotation mark before it")),
        (
            "found unknown escape character",
            new(
                "A backslash in double quotes starts an escape, and this escape is unknown",
                "write '\\\\' for a backslash, or use single quotes")),
        ("invalid Unicode surrogates", new(
            "The escape is half of a surrogate pair, which is not a character",
            "write the character itself")),
        (
            "did not find expected '-' indicator",
            new(
                "This line of a list does not start with '- ', or its indentation differs",
                "start every item with '- ', all at one indentation")),
        (
            "did not find expected key",
            new(
                "The indentation differs from the lines above, or text follows a closed quotation mark",
                "write 'key: value' here, indented as the lines above")),
        ("Block sequence entries are not allowed", ListBelowKey),
        ("Anchor before sequence entry", ListBelowKey),
        ("Mapping keys are not allowed", new("A value that starts with '? ' is a key in YAML", "put it in quotes")),
        ("found invalid comment after", NoBlank),
        ("found a comment without", NoBlank),
        (" tag", Tag),
        ("expected <document start>", NoKey),
        ("expected <document end>", NoKey),
        ("could not find expected ':'", NoKey),
        ("Reached the end of the stream", Unclear),
    ];

    /// <summary>A line is indented by another character than a blank.</summary>
    public static YamlMessage Indentation(char white) => YamlText.IsInvisible(white) ? Invisible(white, "the text of this line") : new(
        $"{(white == '\t' ? "A tab" : FormattableString.Invariant($"U+{(int)white:X4}"))} is used for indentation",
        "indent with blanks only");

    /// <summary>Nobody sees why a line is not read.</summary>
    public static YamlMessage Invisible(char unit, string before) =>
        new(FormattableString.Invariant($"An invisible character (U+{(int)unit:X4}) is before {before}"), "remove it");

    /// <summary>A key has another colon than YAML's, or no blank after it.</summary>
    public static YamlMessage Colon(string key, char colon) => colon == ':'
        ? new($"'{Excerpt.Of(key, MaxShown)}:' has no blank after its colon, so it is not a key", $"write '{Excerpt.Of(key, MaxShown)}: …'")
        : new(
            FormattableString.Invariant($"The key '{Excerpt.Of(key, MaxShown)}' has '{colon}' (U+{(int)colon:X4}) for its colon"),
            $"write '{Excerpt.Of(key, MaxShown)}: …'");

    /// <summary>A key is on its line without a colon.</summary>
    public static YamlMessage WithoutColon(string key) =>
        new($"The key '{Excerpt.Of(key, MaxShown)}' has no colon", $"write '{Excerpt.Of(key, MaxShown)}: …'");

    /// <summary>The items of a list start with another sign than a dash.</summary>
    public static YamlMessage ListSign(char sign) => new($"'{sign}' does not start an item of a list in YAML", "write '- '");

    /// <summary>A line is indented by another number of blanks than the lines before it.</summary>
    public static YamlMessage Misplaced(int indentation) => new(
        FormattableString.Invariant($"The indentation of this line is {indentation}, and no line above it fits"),
        "indent it as the key above it");

    /// <summary>The meaning of a bracket or a brace at the start of a value, where the parser reports another place.</summary>
    public static YamlMessage OfSign(string value) => value switch
    {
        ['[', ..] => new("A value that starts with '[' is a list in YAML", "put the text in quotes"),
        ['{', '{' or '%', ..] => new(
            $"'{value.Substring(0, 2)}' starts a template, and the file is read as it is",
            "write the text that the template gives, or put it in quotes"),
        _ => new("A value that starts with '{' is a mapping in YAML", "put the text in quotes"),
    };

    /// <summary>
    /// Whether <paramref name="unit"/> ends a line, or the text, to YAML only: a parser's message about the text after it misleads.
    /// </summary>
    public static bool EndsLineUnseen(char unit) => unit is '\u0085' or '\u2028' or '\u2029' or '\0';

    public static YamlMessage DescribeUnseen(char unit) => new(
        FormattableString.Invariant($"An invisible character (U+{(int)unit:X4}) is here, which ends the line in YAML"),
        FormattableString.Invariant($"remove it, or write it in double quotes as \\u{(int)unit:X4}"));

    public static YamlMessage Translate(string message, char character)
    {
        foreach (var (fragment, meaning) in Known)
        {
            if (message.Contains(fragment))
            {
                var shown = character switch { '\t' => "a tab", '\0' => "this", _ => $"'{character}'" };
                return meaning with { Fact = meaning.Fact.Replace("{0}", shown) };
            }
        }

        return new($"The YAML cannot be read: {message}", null);
    }
}
