using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Model;
using CorpusGen.Generator.Tests.Infrastructure;
using CorpusGen.Tool.Lsp;

namespace CorpusGen.Tool.Tests.Lsp;

/// <summary>Help for the properties of own classes, also in the mappings and lists below them.</summary>
public sealed class OwnKeyTests
{
    private const string Code =
        """
        using System.Collections.Generic;
        using CorpusGen;
        namespace Newsroom;

        [Articles("reviews/**")]
        public partial class Review : NewsArticle
        {
            public Work? Work { get; init; }
            public IReadOnlyList<Venue> Venues { get; init; } = [];
            public IReadOnlyList<Mood> Moods { get; init; } = [];
            public IReadOnlyDictionary<string, Venue> Tours { get; init; } = new Dictionary<string, Venue>();
        }

        public sealed record Work(string Title) { public int? Year { get; init; } public Venue? First { get; init; } public IReadOnlyList<Venue> Stops { get; init; } = []; public IReadOnlyList<Person> Makers { get; init; } = []; }

        public sealed record Venue(string Name) { public string? City { get; init; } public Mood? Mood { get; init; } }

        public enum Mood { Calm, Loud }
        """;

    private const string Register = "actors:\n  - {id: mara, type: person, name: Mara Quist}\n  - {id: port, type: organization, name: Port Authority}\n";

    /// <summary>Each case is front matter with a <c>|</c> for the cursor, and labels that are offered there, or after a <c>!</c> not.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "|", "title work venues moods tours" },
        { "work:\n  |", "title year first makers !date !work" },
        { "work:\n  title: X\n  ye|", "year !title" },
        { "work: {title: X, |}\n", "year !title !date" },
        { "work:\n  first:\n    name: X\n    |", "city mood !name !year" },
        { "work:\n  first: {name: X, |}\n", "city !name !year" },
        { "work:\n  first:\n    mood: |\n", "calm loud" },
        { "work:\n  makers:\n    - |\n", "mara !port !title" },
        { "work:\n  makers: [|]\n", "mara !port !title" },
        { "venues:\n  - name: X\n    |", "city mood !name" },
        { "venues:\n  - |", "name city" },
        { "venues: [{name: X, mood: |}]\n", "calm loud" },
        { "work:\n  stops:\n    - |\n", "name city mood !title" },
        { "work:\n  stops:\n    - name: X\n      |\n", "city mood !name !title" },
        { "moods: [calm, |]\n", "loud" },
        { "moods:\n  - |\n", "calm loud" },
        { "tours:\n  spring:\n    name: X\n    |", "city mood !name" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_place_decides_what_is_offered(string frontMatter, string expected)
    {
        var at = frontMatter.IndexOf('|', StringComparison.Ordinal);
        var labels = With(frontMatter.Remove(at, 1), (corpus, file) =>
            Completion.At(file, at + 4, null, corpus.Edited).Select(entry => entry.Label).ToArray());
        foreach (var label in expected.Split(' '))
        {
            if (label.StartsWith('!'))
                Assert.DoesNotContain(label[1..], labels);
            else
                Assert.Contains(label, labels);
        }
    }

    [Fact]
    public void An_item_of_a_list_of_mappings_begins_with_a_dash() => With("venues:\n  ", (corpus, file) =>
    {
        Assert.Contains("- name: ", Completion.At(file, file.Text.IndexOf("  ", StringComparison.Ordinal) + 2, null, corpus.Edited).Select(entry => entry.Text));
        return 0;
    });

    [Theory]
    [InlineData("year", "**year**: Int32\n\nThe property Work.Year.")]
    [InlineData("work", "**work**: a mapping\n\nThe property Review.Work.")]
    [InlineData("city", "**city**: String\n\nThe property Venue.City.")]
    [InlineData("mood", "**mood**: calm, loud\n\nThe property Venue.Mood.")]
    [InlineData("spring", null)]
    public void Hover_shows_the_type_and_the_property(string key, string? expected)
    {
        const string FrontMatter = "title: T\ndate: 2031-06-19\nwork: {title: X, year: 1900}\nvenues:\n  - name: Y\n    city: Z\ntours:\n  spring: {name: Y, mood: calm}\n";
        var text = With(FrontMatter, (corpus, file) =>
        {
            var view = ArticleView.Of(file, corpus.Session.ArticleAt(file.Path)!.Article)!;
            return Hover.At(view, file.Text.IndexOf(key + ":", StringComparison.Ordinal) + 1, corpus.Edited)?.Text;
        });
        Assert.Equal(expected, text);
    }

    private static T With<T>(string frontMatter, Func<OpenCorpus, SourceFile, T> test)
    {
        const string RelativePath = "reviews/a.md";
        var text = $"---\n{frontMatter}{(frontMatter.EndsWith('\n') ? "" : "\n")}---\nText.\n";
        using var folder = new Corpus(
            ("seeds/actors.yaml", Register), ("seeds/" + RelativePath, text), (GeneratorRun.CodeFile, Code), ("Global.cs", new ProjectSetup().GlobalUsings));
        return test(new OpenCorpus(SameAsBuildTests.SettingsOf(folder), new Dictionary<string, byte[]>()), new SourceFile(folder.At("seeds/" + RelativePath), RelativePath, text));
    }
}
