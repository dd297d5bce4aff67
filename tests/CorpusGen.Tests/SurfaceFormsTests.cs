using CorpusGen.Runtime;

namespace CorpusGen.Tests;

public sealed class SurfaceFormsTests
{
    [Theory]
    [InlineData("Ann met Annette.", "Ann|Annette", "0@0+3 1@8+7")]
    [InlineData("Ann's and Ann, (Ann) Ann-Marie", "Ann", "0@0+3 0@10+3 0@16+3")]
    [InlineData("Annual Joann Ann2 2Ann", "Ann", "")]
    [InlineData("浜浦首相と浜浦氏、浜浦", "浜浦|浜浦首相", "1@0+4 0@5+2 0@9+2")]
    [InlineData("New York City and New York", "New York|New York City|York", "1@0+13 0@18+8")]
    [InlineData("abcde", "abcd|cde", "")]
    [InlineData("港湾労連", "湾労|港湾労連|港湾", "1@0+4")]
    [InlineData("東京都知事", "東京|京都|都知事", "0@0+2 2@2+3")]
    [InlineData("U.N. troops", "U.N.", "0@0+4")]
    [InlineData("Å. Café Cafés", "Café", "0@3+4")]
    [InlineData("😀 x😀", "😀", "0@0+2 0@4+2")]
    [InlineData("Ann", "Ann|Ann", "0@0+3")]
    [InlineData("Ann NATO軍", "NATO", "0@4+4")]
    [InlineData("Nguyễn Nguy", "Nguy", "0@7+4")]
    [InlineData("Jose\u0301 met Jose", "Jose", "0@10+4")]
    [InlineData("रामा राम", "राम", "0@5+3")]
    [InlineData("ქართველი ქართ", "ქართ", "0@9+4")]
    [InlineData("وقالت ليلى", "ليلى|ليل", "0@6+4")]
    [InlineData("Müllers Müller sagte", "Müller", "0@8+6")]
    [InlineData("Annと会う", "Ann", "0@0+3")]
    [InlineData("", "Ann", "")]
    [InlineData("Ann", "", "")]
    [InlineData("the Harbor Board and Pilots met the Harbor Board", "the Harbor Board|Harbor Board and Pilots", "1@4+23 0@32+16")]
    [InlineData("Ana Lopez-Garcia, Garcia-Lopez, pro-Lopez, Lopez-led, Lopez–Garcia", "Lopez", "0@36+5 0@43+5 0@54+5")]
    [InlineData("O’Brien, O'Brien and Brien; l’Oda", "Brien|Oda", "0@21+5 1@30+3")]
    public void Names_are_found_as_whole_words_and_the_longest_wins(string text, string names, string expected) =>
        Assert.Equal(expected, Found(new SurfaceForms(names.Split('|').Select((name, owner) => (name, owner))), text));

    [Theory]
    [InlineData("told by Ren\nOda", "Ren Oda", "0@8+7")]
    [InlineData("told by Ren  \n> Oda", "Ren Oda", "0@8+11")]
    [InlineData("told by Ren\n\nOda", "Ren Oda", "")]
    [InlineData("Ren\u00A0Oda, Ren\u202FOda, Ren\u2009Oda", "Ren Oda", "0@0+7 0@9+7 0@18+7")]
    [InlineData("浜浦\u3000澪首相", "浜浦 澪", "0@0+4")]
    [InlineData("浜浦\n澪首相", "浜浦澪", "0@0+4")]
    [InlineData("Jose\u0301 met José", "José", "0@0+5 0@10+4")]
    [InlineData("José met Jose\u0301", "Jose\u0301", "0@0+4 0@9+5")]
    [InlineData("E\u0301mile, Émile", "Émile", "0@0+6 0@8+5")]
    [InlineData("カ\u3099ルシア、ガルシア", "ガルシア", "0@0+5 0@6+4")]
    [InlineData("ハ\u3099ス", "ハ", "")]
    [InlineData("O’Brien, O'Brien, OʼBrien", "O'Brien", "0@0+7 0@9+7 0@18+7")]
    [InlineData("O'Brien", "O’Brien", "0@0+7")]
    [InlineData("Ha\u00ADma\u00ADura, Hama\u200Bura", "Hamaura", "0@0+9 0@11+8")]
    [InlineData("Ana Lopez\u2010Garcia", "Lopez-Garcia", "0@4+12")]
    [InlineData("ＮＡＴＯ軍", "NATO", "0@0+4")]
    [InlineData("ジョン･スミス", "ジョン・スミス", "0@0+7")]
    [InlineData("ジョン＝スミス、ジョン゠スミス", "ジョン・スミス", "0@0+7 0@8+7")]
    [InlineData("ジョン・スミス", "ジョン＝スミス", "0@0+7")]
    [InlineData("浜浦澪首相、浜浦 澪首相", "浜浦 澪", "0@0+3 0@6+4")]
    [InlineData("浜浦 澪首相", "浜浦澪", "0@0+4")]
    [InlineData("قال محمـد علي", "محمد علي", "0@4+9")]
    [InlineData("‘Alī, ʻAlī, 'Alī", "ʻAlī", "0@0+4 0@6+4 0@12+4")]
    [InlineData("Jean–Luc, Jean‑Luc", "Jean-Luc", "0@0+8 0@10+8")]
    [InlineData("김 민수, 김민수", "김민수", "0@6+3")]
    [InlineData("한국, \u1112\u1161\u11AB국", "\u1112\u1161\u11AB국", "0@0+2 0@4+4")]
    [InlineData("Ế, E\u0302\u0301, Ê\u0301", "Ế", "0@0+1 0@3+3 0@8+2")]
    [InlineData("a\u0001\u0000b \u0085c", "a\u0001\u0000b c", "0@0+7")]
    public void Names_are_found_whatever_their_typography(string text, string names, string expected) =>
        Assert.Equal(expected, Found(new SurfaceForms(names.Split('|').Select((name, owner) => (name, owner))), text));

    [Theory]
    [InlineData("See https://example.org/Oda/x or [x](Oda.html), Oda", "0@48+3")]
    [InlineData("<!-- Oda\nis here --> Oda <a href=\"Oda\" title='Oda'>Oda</a>", "0@21+3 0@51+3")]
    [InlineData("Write to Oda.Ren@example.org or desk@Oda.example. Oda", "0@50+3")]
    [InlineData("[Oda](https://example.org/a) (Oda) a < Oda", "0@1+3 0@30+3 0@39+3")]
    [InlineData("<!-- Oda", "0@5+3")]
    [InlineData("[Oda][1]\n\n[1]: Oda.md \"Oda\"\n[Oda]: a.md\nOda", "0@1+3 0@40+3")]
    [InlineData("[^1]: Oda left [a]: Oda", "0@6+3 0@20+3")]
    public void Names_in_addresses_tags_and_comments_name_nobody(string text, string expected) =>
        Assert.Equal(expected, Found(new SurfaceForms([("Oda", 0)]), text));

    [Fact]
    public void Preparing_a_search_for_many_initials_allocates_no_table_of_all_units()
    {
        static long Prepare(Func<int, string> nameOf)
        {
            var names = Enumerable.Range(0, 20).Select(owner => (nameOf(owner), owner)).ToArray();
            _ = new SurfaceForms(names);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = new SurfaceForms(names);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(Prepare(owner => (char)('A' + owner) + "nn") - Prepare(owner => "An" + (char)('a' + owner)), 0, 65_536 / 8 - 1);
    }

    [Theory]
    [InlineData("ab ")]
    [InlineData("ab-1é ")]
    [InlineData("港湾a。")]
    [InlineData("あいうえおかきくけこさしすせそたちつてとなにぬねの")]
    public void What_is_found_is_what_trying_every_name_at_every_place_finds(string alphabet)
    {
        var random = new Random(8);
        string Text(int min, int max) => new(Enumerable.Range(0, random.Next(min, max)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());
        for (var round = 0; round < 3000; round++)
        {
            var names = Enumerable.Range(0, random.Next(1, 40)).Select(owner => (Name: WithSingleBlanks(Text(0, 5)), owner)).ToArray();
            var text = WithSingleBlanks(Text(0, 40));
            Assert.Equal(Naive(names, text), Found(new SurfaceForms(names), text));
        }
    }

    [Fact]
    public void Ten_thousand_names_may_share_one_beginning()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => (Name: FormattableString.Invariant($"灯台の守り人{i}号"), i)).Append((Name: "灯台", 10_000)).ToArray();
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"灯台の守り人{i * 5}号と灯台、")));
        var found = new SurfaceForms(names).Find(text);
        Assert.Equal(6000, found.Count);
        Assert.Equal(Enumerable.Range(0, 2000).Select(i => i * 5), found.Where(mention => mention.Owner < 10_000).Select(mention => mention.Owner));
    }

    [Fact]
    public void Names_over_the_limit_are_not_looked_for()
    {
        var longest = new string('a', SurfaceForms.MaxLength);
        Assert.Equal("0@0+256", Found(new SurfaceForms([(longest, 0)]), longest));
        Assert.Equal("", Found(new SurfaceForms([(longest + "a", 0)]), longest + "a"));
    }

    [Fact]
    public void Names_that_begin_alike_cost_no_more_at_a_place_than_one_of_them()
    {
        var begin = new string('.', 200);
        long Of(int names)
        {
            new SurfaceForms(Enumerable.Range(0, names).Select(i => ($"{begin}{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", i))).Find(new string('.', 2000), out var steps, default);
            return steps;
        }

        Assert.InRange(Of(600), Of(1), 2 * Of(1));
    }

    [Fact]
    public void The_last_unit_there_is_may_go_on_in_a_name() =>
        Assert.Equal("1@0+2", Found(new SurfaceForms([(".", 0), (".\uFFFF", 1), (".a", 2)]), ".\uFFFF"));

    [Fact]
    public void A_name_may_hold_half_a_surrogate_pair_and_noncharacters() =>
        Assert.Equal("0@1+4 1@6+2", Found(new SurfaceForms([("a\uD800\uFFFFb", 0), ("\uFFFE\uDC00", 1)]), " a\uD800\uFFFFb \uFFFE\uDC00"));

    [Fact]
    public void A_search_stops_when_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new SurfaceForms([("a", 0)]).Find("a", out _, new CancellationToken(canceled: true)));

    private static string Found(SurfaceForms forms, string text) =>
        string.Join(" ", forms.Find(text).Select(mention => FormattableString.Invariant($"{mention.Owner}@{mention.Start}+{mention.Length}")));

    private static string Naive((string Name, int Owner)[] names, string text)
    {
        var found = new List<(int Owner, int Start, int Length)>();
        for (var at = 0; at < text.Length; at++)
        {
            var best = names.Where(name => name.Name.Length > 0 && string.CompareOrdinal(text, at, name.Name, 0, name.Name.Length) == 0
                    && !IsInsideWord(text, at) && !IsInsideWord(text, at + name.Name.Length))
                .OrderByDescending(name => name.Name.Length).ThenBy(name => name.Owner).FirstOrDefault();
            if (best.Name is not null)
                found.Add((best.Owner, at, best.Name.Length));
        }

        var kept = new List<(int Owner, int Start, int Length)>();
        foreach (var name in found.OrderByDescending(name => name.Length).ThenBy(name => name.Start))
        {
            if (!kept.Any(other => name.Start < other.Start + other.Length && other.Start < name.Start + name.Length))
                kept.Add(name);
        }

        return string.Join(" ", kept.OrderBy(name => name.Start).Select(name => FormattableString.Invariant($"{name.Owner}@{name.Start}+{name.Length}")));
    }

    private static string WithSingleBlanks(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsInsideWord(string text, int at) => at > 0 && at < text.Length && IsWordPart(text[at - 1]) && IsWordPart(text[at]);

    private static bool IsWordPart(char unit) => unit < '\u0E00' && char.IsLetterOrDigit(unit);
}
