using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("so the  promise\nis kept, he", "the promise is kept", NearMissReason.WhiteSpace, "the  promise\nis kept")]
    [InlineData("the promise   \n\nNext", "the  promise", NearMissReason.WhiteSpace, "the promise")]
    [InlineData("航路は 約束\u3000どおり開く。", "航路は約束どおり開く", NearMissReason.WhiteSpace, "航路は 約束\u3000どおり開く")]
    [InlineData("un\u00A0peu", "un peu", NearMissReason.WhiteSpace, "un\u00A0peu")]
    [InlineData("ze\u200Bro width", "zero width", NearMissReason.WhiteSpace, "ze\u200Bro width")]
    [InlineData("le cafe\u0301 noir", "café noir", NearMissReason.Normalization, "cafe\u0301 noir")]
    [InlineData("le café noir", "cafe\u0301 noir", NearMissReason.Normalization, "café noir")]
    [InlineData("le cafe\u0301", "café", NearMissReason.Normalization, "cafe\u0301")]
    [InlineData("か\u3099んばる", "がんばる", NearMissReason.Normalization, "か\u3099んばる")]
    [InlineData("한국", "\u1112\u1161\u11AB국", NearMissReason.Normalization, "한국")]
    [InlineData("ＡＢＣ１２３社", "ABC123社", NearMissReason.Width, "ＡＢＣ１２３社")]
    [InlineData("ｶﾞｽの供給", "ガスの供給", NearMissReason.Width, "ｶﾞｽの供給")]
    [InlineData("「もう　一度」と", "「もう一度」", NearMissReason.WhiteSpace, "「もう　一度」")]
    [InlineData("don’t give up", "don't give up", NearMissReason.QuotationMarks, "don’t give up")]
    [InlineData("彼の「約束」だ", "彼の『約束』だ", NearMissReason.QuotationMarks, "彼の「約束」だ")]
    [InlineData("wait – and see", "wait - and see", NearMissReason.QuotationMarks, "wait – and see")]
    [InlineData("well… then", "well... then", NearMissReason.QuotationMarks, "well… then")]
    [InlineData("well... then", "well… then", NearMissReason.QuotationMarks, "well... then")]
    [InlineData("The Promise", "the promise", NearMissReason.LetterCase, "The Promise")]
    [InlineData("ΟΔΥΣΣΕΥΣ said", "οδυσσευς", NearMissReason.LetterCase, "ΟΔΥΣΣΕΥΣ")]
    [InlineData("The “Promise”  kept", "the \"promise\" kept", NearMissReason.Several, "The “Promise”  kept")]
    [InlineData("the promise was kept today", "the promise is kept today", NearMissReason.FewCharacters, "the promise was kept today")]
    [InlineData("المواطن\u064F العربي الكريم", "المواطن العربي الكريم", NearMissReason.FewCharacters, "المواطن\u064F العربي الكريم")]
    [InlineData("航路は約束どおりに開く", "航路は約束とおりに開く", NearMissReason.FewCharacters, "航路は約束どおりに開く")]
    [InlineData("we are happy 😀 today", "we are happy 😁 today", NearMissReason.FewCharacters, "we are happy 😀 today")]
    public void A_quote_that_almost_stands_in_the_body_says_how_it_differs_and_where(string body, string exact, NearMissReason reason, string wording)
    {
        var missing = Assert.IsType<QuotePlacement.NotFound>(new QuoteSearch(body).Place([exact], null, null));
        var near = Assert.IsType<NearMiss>(missing.NearMiss);
        Assert.Equal((reason, wording), (near.Reason, near.Wording));
        Assert.Equal(wording, body[near.Range.Start..near.Range.End]);
    }

    [Fact]
    public void What_is_offered_stands_in_the_body_at_a_whole_word()
    {
        var near = new NearMissSearch("Yesterday they promised a new harbour for everyone.").Find("they promise a new harbor");
        Assert.Equal("they promised a new harbour", near!.Wording);
    }

    [Theory]
    [InlineData("Hundreds of Whistles\n\nShe heard “hundreds of whistles” then.", "hundreds of whistkes", "hundreds of whistles", 33)]
    [InlineData("THE ROUTE OPENS\nThe Route Opens\nThe route opens", "the route opens", "The route opens", 32)]
    [InlineData("the route’s end. the route's  end. The route's end.", "the route's end", "the route's  end", 17)]
    [InlineData("Die Brücke Bricht\nEr sagt, die Brücke bricht.", "die Brücke brichd", "die Brücke bricht", 27)]
    [InlineData("ＡＢＣ航路、再開へ\nABC航路、再開へ と述べた", "ABC航路､再開へ", "ABC航路、再開へ", 10)]
    [InlineData("we will keep it. we will keep them.", "we will keep if", "we will keep it", 0)]
    public void Of_places_that_are_equally_near_the_nearest_as_written_is_shown(string body, string exact, string wording, int start)
    {
        var near = new NearMissSearch(body).Find(exact);
        Assert.Equal((wording, start), (near!.Wording, near.Range.Start));
    }

    [Theory]
    [InlineData("The party left", "Art", null)]
    [InlineData("They separated", "rata", null)]
    [InlineData("Unbreakable ties", "brekable", null)]
    [InlineData("die Hafenbehörde tagte", "Behörde", null)]
    [InlineData("he was UNKEPT, KEPT", "kept", "KEPT")]
    [InlineData("Separately, a rate was set", "ratt", "rate")]
    public void A_word_is_not_looked_for_inside_other_words(string body, string exact, string? wording) =>
        Assert.Equal(wording, new NearMissSearch(body).Find(exact)?.Wording);

    [Theory]
    [InlineData("a wholly different text about lighthouses", "zebra crossings are painted quarterly")]
    [InlineData("short", "xyz")]
    [InlineData("", "anything at all")]
    [InlineData("   ", "anything")]
    public void What_is_not_near_is_not_offered(string body, string exact) =>
        Assert.Null(Assert.IsType<QuotePlacement.NotFound>(new QuoteSearch(body).Place([exact], null, null)).NearMiss);

    [Fact]
    public void A_few_random_edits_are_found_again_in_a_long_body()
    {
        var random = new Random(5);
        var body = string.Concat(Enumerable.Range(0, 8000).Select(_ => (char)('a' + random.Next(26)) + (random.Next(5) == 0 ? " " : "")));
        var search = new NearMissSearch(body);
        for (var round = 0; round < 150; round++)
        {
            var start = random.Next(body.Length - 60);
            var exact = body.Substring(start, 50).Trim().ToCharArray();
            for (var edit = 0; edit < 3; edit++)
                exact[random.Next(exact.Length)] = '#';
            var near = search.Find(new string(exact));
            Assert.NotNull(near);
            Assert.InRange(near.Range.Start, start - 24, start + 2);
        }
    }

    [Fact]
    public void One_quote_that_is_far_too_long_costs_the_others_no_hint()
    {
        var random = new Random(9);
        var body = new string(Enumerable.Range(0, 40_000).Select(_ => (char)('a' + random.Next(26))).ToArray());
        var search = new NearMissSearch(body + " the promise was kept today");
        var wrong = body[..20_000] + "#" + body[20_001..];
        search.Find(wrong);
        Assert.Equal(NearMissReason.FewCharacters, search.Find("the promise is kept today")!.Reason);
    }
}
