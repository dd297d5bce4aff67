using System.Globalization;
using System.Text;
using CorpusGen.CSharp.Names;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Tests.Names;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.CSharp.Tests.Names;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("kept-promise", "KeptPromise")]
    [InlineData("kept_promise", "KeptPromise")]
    [InlineData("kept promise!", "KeptPromise")]
    [InlineData("keptPromise", "KeptPromise")]
    [InlineData("reviews/2031/harbor-talks", "Reviews2031HarborTalks")]
    [InlineData("v1.2", "V1_2")]
    [InlineData("NATO-summit", "NATOSummit")]
    [InlineData("--a--b--", "AB")]
    [InlineData("“To be, or not”", "ToBeOrNot")]
    public void Separators_end_a_word_and_the_first_letter_of_each_becomes_a_capital(string id, string name) =>
        Assert.Equal(name, CSharpName.From(id));

    [Theory]
    [InlineData("élection-à-l’aube", "ÉlectionÀLAube")]
    [InlineData("δελτίο-τύπου", "ΔελτίοΤύπου")]
    [InlineData("речь-президента", "РечьПрезидента")]
    [InlineData("նավահանգիստ", "Նավահանգիստ")]
    [InlineData("ქართული-ენა", "ქართულიენა")]
    [InlineData("ǆungla", "ǅungla")]
    [InlineData("ßtraße", "ßtraße")]
    [InlineData("ışık", "Işık")]
    [InlineData("浜浦-澪", "浜浦澪")]
    [InlineData("港湾労連", "港湾労連")]
    [InlineData("ジャン・ピエール", "ジャンピエール")]
    [InlineData("ﾊﾟﾘ", "ﾊﾟﾘ")]
    [InlineData("약속은 지킨다", "약속은지킨다")]
    [InlineData("اتفاق-الميناء", "اتفاقالميناء")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("שלום-עולם", "שלוםעולם")]
    [InlineData("हिन्दी-समाचार", "हिन्दीसमाचार")]
    [InlineData("ข่าว-วันนี้", "ข่าววันนี้")]
    [InlineData("chapter-Ⅷ", "ChapterⅧ")]
    public void Every_script_is_kept_as_it_is_written(string id, string name) =>
        Assert.Equal(name, CSharpName.From(id));

    [Theory]
    [InlineData("2031", "_2031")]
    [InlineData("18日", "_18日")]
    [InlineData("2031-06-19", "_2031_06_19")]
    [InlineData("２０３１年", "_２０３１年")]
    [InlineData("١٨-مارس", "_١٨مارس")]
    [InlineData("18-①", "_18_1")]
    [InlineData("案②", "案2")]
    [InlineData("x²", "X2")]
    [InlineData("½-price", "Price")]
    public void Digits_cannot_begin_a_name_nor_run_into_each_other(string id, string name) =>
        Assert.Equal(name, CSharpName.From(id));

    [Theory]
    [InlineData("don't-panic", "DontPanic")]
    [InlineData("we’ll-see", "WellSee")]
    [InlineData("minister's-plan", "MinistersPlan")]
    [InlineData("ministers' plan", "MinistersPlan")]
    [InlineData("O'Connor", "OConnor")]
    [InlineData("l'accord", "LAccord")]
    [InlineData("'quoted'", "Quoted")]
    public void An_apostrophe_before_one_or_two_letters_stays_inside_its_word(string id, string name) =>
        Assert.Equal(name, CSharpName.From(id));

    [Theory]
    [InlineData("cafe\u0301", "Café")]
    [InlineData("i\u0307stanbul", "İstanbul")]
    [InlineData("か\u3099", "が")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u212Bngstro\u0308m", "Ångström")]
    [InlineData("e\u200D\u0301tat", "État")]
    public void Names_are_in_normal_form_C(string id, string name) =>
        Assert.Equal(name, CSharpName.From(id));

    [Theory]
    [InlineData("ad\u00ADmiral", "Admiral")]
    [InlineData("\u202Elagos\u202C", "Lagos")]
    [InlineData("a\u200Bb\uFEFF", "Ab")]
    [InlineData("ㅤname\u3164", "Name")]
    [InlineData("heart\uFE0F", "Heart")]
    [InlineData("a-\u0301b", "AB")]
    public void What_a_reader_cannot_see_is_dropped(string id, string name) =>
        Assert.Equal(name, CSharpName.From(id));

    [Theory]
    [InlineData("𠮷野家", "U20BB7野家")]
    [InlineData("𠮷1", "U20BB7_1")]
    [InlineData("𝐀bc", "U1D400Bc")]
    [InlineData("\uFA6C", "U242EE")]
    [InlineData("party-🎉", "Party")]
    [InlineData("🎉", "U1F389")]
    [InlineData("!?", "U0021U003F")]
    [InlineData("🇯🇵🎉🎊🥳", "U1F1EFU1F1F5U1F389U1F38A")]
    [InlineData(" \u200B ", "Unnamed")]
    [InlineData("", "Unnamed")]
    public void What_CSharp_has_no_letter_for_is_spelled_by_code_point(string id, string name) =>
        Assert.Equal(name, CSharpName.From(id));

    [Fact]
    public void Half_a_character_is_spelled_when_there_is_nothing_else()
    {
        // Not a theory: xunit passes its data on as UTF-8, which has no lone surrogates.
        Assert.Equal("UD800", CSharpName.From("\uD800"));
        Assert.Equal("AB", CSharpName.From("a\uD800b\uDC00"));
    }

    [Fact]
    public void Two_ids_that_differ_in_where_their_digits_are_parted_get_two_names() =>
        Assert.NotEqual(CSharpName.From("q-1-12"), CSharpName.From("q-11-2"));

    [Fact]
    public void A_long_name_ends_with_a_whole_word()
    {
        var name = CSharpName.From(string.Join("-", Enumerable.Repeat("harbor", 30)));
        Assert.StartsWith(string.Concat(Enumerable.Repeat("Harbor", 11)), name, StringComparison.Ordinal);
        Assert.Matches("^[0-9]{1,9}$", name[(11 * "Harbor".Length)..]);
    }

    [Theory]
    [InlineData("archive/files/schemas/diagnostics/trace/filter-element-for-add-for-listeners-of-the-trace-source")]
    [InlineData("港湾労働組合連合会中央執行委員会声明文書港湾労働組合連合会中央執行委員会声明文書港湾労働組合連合会中央執行委員会声明文書港湾労働組合連合会中央執行委員会声明文書")]
    [InlineData("заседание-городского-совета-по-вопросам-восстановления-маячного-пути-и-портовых-сооружений-залива")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("report-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16-17-18-19-20-21-22-23-24-25-26-27-28-29-30-31-32-33-34")]
    public void Long_ids_with_one_beginning_get_different_names(string beginning)
    {
        var names = Enumerable.Range(0, 1000).Select(i => CSharpName.From(FormattableString.Invariant($"{beginning}-{i}"))).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, CSharpName.MaxLength));
    }

    [Fact]
    public void An_id_longer_than_any_name_reads_differs_by_its_end()
    {
        var beginning = new string('a', 3000);
        Assert.NotEqual(CSharpName.From(beginning + "b"), CSharpName.From(beginning + "c"));
    }

    [Fact]
    public void The_digits_of_a_cut_name_stay_the_same() => Assert.Equal(
        "ArchiveFilesSchemasDiagnosticsTraceFilterElementForAddForListenersOf866571058",
        CSharpName.From("archive/files/schemas/diagnostics/trace/filter-element-for-add-for-listeners-of-the-trace-source-one"));

    [Fact]
    public void A_long_word_is_cut_before_a_letter_and_never_before_a_mark()
    {
        Assert.InRange(CSharpName.From(new string('a', 500)).Length, CSharpName.MaxLength - 9, CSharpName.MaxLength);

        // 69 letters and a letter with two marks that compose with nothing.
        var name = CSharpName.From(new string('a', 69) + "x\u0323\u0327" + new string('y', 20));
        Assert.Matches("^Aa{68}[0-9]{1,9}$", name);
    }

    [Fact]
    public void A_letter_under_hundreds_of_marks_stays_a_letter() =>
        Assert.Matches("^X[0-9]{1,9}$", CSharpName.From("x" + new string('\u0323', 900)));

    [Theory]
    [InlineData("on 18 March", "On18March")]
    [InlineData("18日", "_18日")]
    [InlineData("信じたいが", "信じたいが")]
    [InlineData("次は会って話そう", "次は会って話そう")]
    [InlineData("We will keep our promise to the harbor", "WeWillKeepOurPromise")]
    [InlineData("Incomprehensibilities notwithstanding everything", "IncomprehensibilitiesNotwithstanding")]
    [InlineData("Incomprehensibilities, alas, the minister left", "IncomprehensibilitiesAlasTheMinisterLeft")]
    [InlineData("航路は約束どおり開く。信じたいが、前にも約束は破られた", "航路は約束どおり開く信じたいが")]
    [InlineData("前にも約束は破られたという港湾労連の言葉を忘れてはならない", "前にも約束は破られたという")]
    [InlineData("港湾労働組合連合会中央執行委員会声明文書", "港湾労働組合連合会中央執行委員会")]
    [InlineData("……", "U2026U2026")]
    public void Running_text_gives_a_short_name_of_its_first_words(string text, string name) =>
        Assert.Equal(name, CSharpName.ForText(text));

    [Theory]
    [InlineData("Hamaura", 1, "Hamaura")]
    [InlineData("Hamaura", 2, "Hamaura2")]
    [InlineData("_18", 2, "_18_2")]
    [InlineData("_18日", 3, "_18日3")]
    [InlineData("All_", 2, "All_2")]
    public void A_number_tells_things_of_one_name_apart(string name, int number, string numbered) =>
        Assert.Equal(numbered, CSharpName.Numbered(name, number));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_culture_changes_nothing(string culture)
    {
        if (!Icu.IsUsable)
            return; // there is but one culture
        var before = UnicodeSamples.Many(500).Append("istanbul-ILI").Select(CSharpName.From).ToArray();
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(before, UnicodeSamples.Many(500).Append("istanbul-ILI").Select(CSharpName.From));
            Assert.Equal("IstanbulILI", CSharpName.From("istanbul-ILI"));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = current;
        }
    }

    [Fact]
    public void Any_text_whatever_gives_an_identifier_of_bounded_length_that_hides_nothing()
    {
        foreach (var text in UnicodeSamples.Many(40_000))
        {
            foreach (var (name, most) in new[] { (CSharpName.From(text), CSharpName.MaxLength), (CSharpName.ForText(text), 41) })
            {
                Assert.True(IsPlainIdentifier(name), $"{Escaped(text)} → {Escaped(name)}");
                Assert.InRange(name.Length, 1, most);
                Assert.True(IsNormalized(name), $"{Escaped(text)} → {Escaped(name)}");
                Assert.DoesNotContain("__", name, StringComparison.Ordinal);
                Assert.False(name.EndsWith('_'));
                Assert.False(name[0] is >= 'a' and <= 'z');
            }
        }
    }

    [Fact]
    public void A_name_is_the_name_of_itself_so_that_writing_a_name_as_an_id_is_no_surprise()
    {
        foreach (var name in UnicodeSamples.Many(10_000).Select(CSharpName.From))
            Assert.Equal(name, CSharpName.From(name));
    }

    private static bool IsPlainIdentifier(string name) =>
        (name[0] == '_' || char.IsLetter(name[0]) || char.GetUnicodeCategory(name[0]) == UnicodeCategory.LetterNumber)
        && name.All(static c => c == '_' || (char.IsLetterOrDigit(c) && !char.IsSurrogate(c)) || char.GetUnicodeCategory(c)
            is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsNormalized(string name) =>
        NormalForm.Compose(name) == name && (!Icu.IsUsable || name.IsNormalized(NormalizationForm.FormC));

    private static string Escaped(string text) => string.Concat(text.Select(static c => $"\\u{(int)c:X4}"));

    [Fact]
    public void A_skeleton_looks_like_itself()
    {
        foreach (var name in UnicodeSamples.Many(20_000).Select(CSharpName.From))
            Assert.Equal(Confusables.Skeleton(name), Confusables.Skeleton(Confusables.Skeleton(name)));
    }
}
