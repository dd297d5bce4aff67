namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>Projects with one class <c>Review</c> that claims <c>reviews/**</c>, as tests of own fields have them.</summary>
internal static class Reviews
{
    /// <summary>Where the article of <see cref="Project"/> is.</summary>
    public const string File = "reviews/tides.md";

    /// <summary>The line of an article's first own field.</summary>
    public const int FirstLine = 4;

    /// <summary>An article with these lines of own fields, the first of which is <see cref="FirstLine"/>.</summary>
    public static string Article(string fields) => $"---\ntitle: Tides\ndate: 2031-09-09\n{fields}\n---\nBody.\n";

    /// <summary>An article by its file's name.</summary>
    public static (string Path, string Text) At(string name, string fields) => ($"reviews/{name}.md", Article(fields));

    /// <summary>A class with these members, on one line each; the first is on line 6.</summary>
    public static string Class(string members, string types = "") => $$"""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        namespace Newsroom;
        [Articles("reviews/**")] public partial class Review : NewsArticle {
        {{members}}
        }
        {{types}}
        """;

    /// <summary>A program that gives what <paramref name="expression"/> is.</summary>
    public static string Program(string expression) =>
        $"namespace Newsroom {{ static partial class Asked {{ public static string Answer() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{{({expression})}}\"); }} }} public static class Program {{ public static string Run() => Newsroom.Asked.Answer(); }}";

    /// <summary>A project with a class of these members and one article with these fields.</summary>
    public static GeneratorRun Project(string members, string fields, string types = "") =>
        GeneratorRun.Create(Class(members, types), (File, Article(fields)));

    /// <summary>What <paramref name="expression"/> is in <paramref name="project"/>.</summary>
    public static string Ask(this GeneratorRun project, string expression) => project.WithCode(Program(expression)).CompileAndRun();
}
