using System.Text;
using CorpusGen.CSharp.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator.Tests.Names;

/// <summary>Asks the C# compiler itself whether it takes the names that are made for it.</summary>
public sealed class IdentifierTests
{
    [Fact]
    public void Roslyn_takes_every_name_made_of_any_text()
    {
        var random = new Random(20310619);
        for (var i = 0; i < 100_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(i % 100 == 0 ? 300 : 8); length > 0; length--)
                text.Append((char)random.Next(i % 3 == 0 ? 0x250 : 0x10000));
            foreach (var name in new[] { CSharpName.From(text.ToString()), CSharpName.ForText(text.ToString()) })
                Assert.True(SyntaxFacts.IsValidIdentifier(name), $"{Escaped(text.ToString())} → {Escaped(name)}");
        }
    }

    [Fact]
    public void Roslyn_takes_the_name_of_every_single_character()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            var text = value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : char.ConvertFromUtf32(value);
            Assert.True(SyntaxFacts.IsValidIdentifier(CSharpName.From(text)), $"U+{value:X4}");
            Assert.True(SyntaxFacts.IsValidIdentifier(CSharpName.From("a" + text)), $"a and U+{value:X4}");
        }
    }

    [Fact]
    public void No_keyword_reserved_or_contextual_stays_one()
    {
        SyntaxKind[] keywords =
            [.. SyntaxFacts.GetKeywordKinds(), .. SyntaxFacts.GetContextualKeywordKinds(), .. SyntaxFacts.GetPreprocessorKeywordKinds()];
        foreach (var kind in keywords)
        {
            var name = CSharpName.From(SyntaxFacts.GetText(kind));
            Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(name));
            Assert.Equal(SyntaxKind.None, SyntaxFacts.GetContextualKeywordKind(name));
        }
    }

    [Theory]
    [InlineData("𠮷野家")]
    [InlineData("18日")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("हिन्दी-समाचार")]
    [InlineData("cafe\u0301")]
    public void A_member_of_that_name_is_parsed_with_just_that_name(string id)
    {
        var name = CSharpName.From(id);
        var field = SyntaxFactory.ParseMemberDeclaration($"public int {name};");
        Assert.False(field!.ContainsDiagnostics);
        Assert.Equal(name, Assert.IsType<FieldDeclarationSyntax>(field).Declaration.Variables.Single().Identifier.ValueText);
    }

    private static string Escaped(string text) => string.Concat(text.Select(static c => $"\\u{(int)c:X4}"));
}
