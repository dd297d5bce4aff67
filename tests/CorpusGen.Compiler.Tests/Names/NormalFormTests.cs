using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Names;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.Compiler.Tests.Names;

/// <summary>Compares our tables with those of .NET; where globalisation is invariant there is nothing to compare with.</summary>
public sealed class NormalFormTests
{
    [Fact]
    public void Every_character_of_the_first_plane_composes_and_comes_apart_as_in_NET()
    {
        foreach (var c in Known())
        {
            var text = c.ToString();
            Assert.Equal(text.Normalize(NormalizationForm.FormC), NormalForm.Compose(text));
            Assert.Equal(text.Normalize(NormalizationForm.FormD), NormalForm.Decompose(text));
            if (char.IsLetterOrDigit(c))
                Assert.Equal(text.Normalize(NormalizationForm.FormKD), CompatibleForm.Decompose(text));
        }
    }

    [Fact]
    public void Sequences_of_letters_and_marks_in_any_order_compose_and_come_apart_as_in_NET()
    {
        var known = Known().ToArray();
        var marks = known.Where(static c => Characters.IsMark(char.GetUnicodeCategory(c))).ToArray();
        var letters = known
            .Where(static c => char.IsLetter(c) && !c.ToString().IsNormalized(NormalizationForm.FormD))
            .Append('\u1100')
            .ToArray();
        var random = new Random(618);
        for (var i = 0; i < (known.Length == 0 ? 0 : 50_000); i++)
        {
            var text = "";
            for (var length = random.Next(1, 7); length > 0; length--)
            {
                var from = random.Next(10) switch
                {
                    < 3 => letters,
                    < 8 => marks,
                    8 => ['A', 'e', 'i', 'か', '\u1161', '\u11A8'],
                    _ => known,
                };
                text += from[random.Next(from.Length)];
            }

            Assert.Equal(text.Normalize(NormalizationForm.FormC), NormalForm.Compose(text));
            Assert.Equal(text.Normalize(NormalizationForm.FormD), NormalForm.Decompose(text));
        }
    }

    [Fact]
    public void A_lone_surrogate_is_left_alone() => Assert.Equal("\uD800é", NormalForm.Compose("\uD800e\u0301"));

    [Fact]
    public void Many_marks_of_one_letter_are_sorted_as_in_NET()
    {
        var marks = Known().Where(static c => Characters.IsMark(char.GetUnicodeCategory(c))).ToArray();
        var random = new Random(619);
        for (var length = 50; marks.Length > 0 && length < 90; length++)
        {
            var text = "a" + new string([.. Enumerable.Range(0, length).Select(_ => marks[random.Next(marks.Length)])]);
            Assert.Equal(text.Normalize(NormalizationForm.FormC), NormalForm.Compose(text));
        }
    }

    [Fact]
    public void A_million_marks_take_no_time_to_speak_of()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        Assert.StartsWith("ạ\u0301".Normalize(NormalizationForm.FormC)[..1], NormalForm.Compose(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_case_is_that_of_NET_but_for_letters_that_have_one_of_their_own()
    {
        const string own = "ıſǄǅǆǇǈǉǊǋǌǱǲǳ";
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            // What is newer than the case tables of .NET or of its ICU is not compared.
            if (own.Contains(c, StringComparison.Ordinal) || c is >= '\u10D0' and <= '\u10FF' || !char.IsLetter(c)
                || c is 'ɤ' or 'ƛ' or 'Ᲊ' or 'ᲊ' or >= '\uA7CB' and <= '\uA7DC')
                continue;
            Assert.Equal($"{(int)c:X4} {char.ToUpperInvariant(c)}", $"{(int)c:X4} {LetterCase.ToTitle(c)}");
        }

        Assert.Equal("ISǅǅǅ", string.Concat("ıſǄǅǆ".Select(LetterCase.ToTitle)));
    }

    private static IEnumerable<char> Known() =>
        Enumerable.Range(0, Icu.IsUsable ? 0xFFFE : 0)
            .Select(static c => (char)c)
            .Where(static c => !char.IsSurrogate(c) && IsOfUnicode15(c));

    // The oldest ICU that tests run with knows Unicode 15: what came later has nothing to compare with.
    private static bool IsOfUnicode15(char c) =>
        char.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned && c is not ('\u0897' or (>= '\u1ACF' and <= '\u1AEF'));
}
