using CorpusGen.Compiler.Names;

namespace CorpusGen.Compiler.Tests.Names;

public sealed class IdTextTests
{
    [Theory]
    [InlineData("kept-promise")]
    [InlineData("reviews/2031/harbor_talks.v2")]
    [InlineData("浜浦澪")]
    [InlineData("ข่าว")]
    [InlineData("हिन्दी")]
    [InlineData("𠮷野家")]
    [InlineData("cafe\u0301")]
    [InlineData("18日")]
    public void Letters_marks_and_digits_of_any_script_make_an_id(string id) => Assert.Null(IdText.Describe(id));

    [Theory]
    [InlineData("kept promise!", "a space", "'kept-promise'")]
    [InlineData("kept\tpromise", "white space (U+0009)", "'kept-promise'")]
    [InlineData("kept　promise", "white space (U+3000)", "'kept-promise'")]
    [InlineData("kept\0promise", "a control character (U+0000)", "'kept-promise'")]
    [InlineData("kept\u200Bpromise", "an invisible character (U+200B)", "'keptpromise'")]
    [InlineData("\u202Epromise", "an invisible character (U+202E)", "'promise'")]
    [InlineData("promise\u3164", "an invisible character (U+3164)", "'promise'")]
    [InlineData("a\U000E0041b", "an invisible character (U+E0041)", "'a-b'")]
    [InlineData("ジャン・ピエール", "'・'", "'ジャン-ピエール'")]
    [InlineData("party🎉", "'🎉'", "'party'")]
    [InlineData("a\uE000b", "a character that Unicode does not define (U+E000)", "'a-b'")]
    [InlineData("a / b?", "a space", "'a/b'")]
    [InlineData("🎉", "'🎉'", "one such as 'kept-promise'")]
    public void The_fault_is_named_with_the_id_to_write_instead(string id, string wrong, string better)
    {
        var (fault, advice) = IdText.Describe(id)!.Value;
        Assert.Contains($"has {wrong}, and", fault, StringComparison.Ordinal);
        Assert.Equal($"write {better}", advice);
    }

    [Fact]
    public void Half_a_character_is_wrong() =>
        Assert.Contains("half a character (U+D800)", IdText.Describe("a\uD800b")!.Value.Fault, StringComparison.Ordinal);

    [Fact]
    public void An_id_has_at_most_a_thousand_characters()
    {
        Assert.Null(IdText.Describe(new string('a', IdText.MaxLength)));
        var (fault, advice) = IdText.Describe(new string('a', IdText.MaxLength + 1))!.Value;
        Assert.EndsWith("…' has more than 1000 characters", fault, StringComparison.Ordinal);
        Assert.Equal("write a short one", advice);
        Assert.Equal(IdText.MaxLength - 1, IdText.Normalize(new string('a', IdText.MaxLength - 1) + "𠮷野家").Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("./..")]
    public void An_id_has_a_letter_or_a_digit(string id) =>
        Assert.Equal(($"The id '{id}' has no letter and no digit", "write one such as 'kept-promise'"), IdText.Describe(id));

    [Fact]
    public void A_message_is_one_short_line_whatever_the_id()
    {
        foreach (var id in UnicodeSamples.Many(5_000))
        {
            if (IdText.Describe(id) is not { } fault)
                continue;
            var message = $"{fault.Fault}; {fault.Advice}";
            Assert.InRange(message.Length, 1, 400);
            Assert.DoesNotContain(message, static c => char.IsControl(c) || c is '\u2028' or '\u2029' || Characters.IsInvisible(c));
        }
    }

    [Fact]
    public void What_is_suggested_is_valid()
    {
        foreach (var text in UnicodeSamples.Many(10_000))
            if (IdText.Suggest(text) is { Length: > 0 } suggestion)
                Assert.Null(IdText.Describe(suggestion));
    }

    [Theory]
    [InlineData("harbor-talks.md", "harbor-talks")]
    [InlineData("2031-06-19-harbor-talks.md", "harbor-talks")]
    [InlineData("reviews/2031-06-19-harbor-talks.txt", "reviews/harbor-talks")]
    [InlineData(@"reviews\old\harbor.md", "reviews/old/harbor")]
    [InlineData("./reviews//harbor.md", "reviews/harbor")]
    [InlineData("2031-06-19.md", "2031-06-19")]
    [InlineData("2031-06-19-.md", "2031-06-19")]
    [InlineData("2031-06-19-!.md", "2031-06-19")]
    [InlineData("2031-06-1-talks.md", "2031-06-1-talks")]
    [InlineData("2031-06-19-talks/a.md", "2031-06-19-talks/a")]
    [InlineData("２０３１-06-19-talks.md", "２０３１-06-19-talks")]
    [InlineData("v1.2.md", "v1.2")]
    [InlineData("Kept promise!.md", "Kept-promise")]
    [InlineData("灯台航路の再開.md", "灯台航路の再開")]
    [InlineData("cafe\u0301.md", "café")]
    [InlineData("🎉.md", "U1F389")]
    [InlineData("🎉/talks.md", "U1F389/talks")]
    [InlineData(".md", "md")]
    [InlineData("", "Unnamed")]
    public void A_path_gives_an_id(string path, string id) => Assert.Equal(id, IdText.FromPath(path));

    [Fact]
    public void Every_path_gives_a_valid_id()
    {
        foreach (var path in UnicodeSamples.Many(20_000))
            Assert.Null(IdText.Describe(IdText.FromPath(path)));
    }

    [Fact]
    public void Ids_are_compared_in_normal_form_C() => Assert.Equal("café", IdText.Normalize("cafe\u0301"));
}
