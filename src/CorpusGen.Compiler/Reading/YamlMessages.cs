namespace CorpusGen.Compiler.Reading;

/// <summary>Says what a YAML parser's error means for the one who wrote the article.</summary>
internal static class YamlMessages
{
    public const string Unclear = "The YAML cannot be read from here on: look for a bracket, brace or quotation mark that is not closed";

    private static readonly (string Fragment, string Meaning)[] Known =
    [
        ("multiline plain scalar, found invalid mapping", "A ':' stands here without a blank after the key before it: write 'key: value', or put the text in quotes"),
        ("found invalid mapping", "A second ': ' on this line makes the value look like a mapping: put the value in quotes, or check the indentation"),
        ("found character that cannot start any token", "A value cannot start with {0}: put it in quotes"),
        ("found a tab character", "A tab is used for indentation: YAML indents with blanks only"),
        ("expected ',' or ']'", "The list that opened with '[' is not closed, or a ',' is missing between its items"),
        ("expected ',' or '}'", "The mapping that opened with '{' is not closed, a ',' is missing, or a value with ': ' in it needs quotes"),
        ("quoted scalar, found unexpected end of stream", "The quoted text that opens here is not closed"),
        ("found unknown escape character", "A backslash in double quotes starts an escape, and this one is unknown: write '\\\\' for a backslash, or use single quotes"),
        ("invalid Unicode surrogates", "The escape stands for half of a surrogate pair, which is no character: write the character itself"),
        ("did not find expected '-' indicator", "Every item of this list starts with '- ': this line does not, or its indentation differs"),
        ("did not find expected key", "Expected 'key: value' here: the indentation differs from the lines above, or text follows a closed quotation mark"),
        ("Block sequence entries are not allowed", "A list of '- ' items starts on a line of its own, below its key"),
        ("expected <document start>", "Expected 'key: value' here: a line without ': ', or a quoted key over several lines, cannot be read"),
    ];

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
