using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Infrastructure;
using StreamJsonRpc;

namespace CorpusGen.Tool.Tests.Lsp;

/// <summary>Renames of ids in a project on disk, whose C# names the corpus.</summary>
public sealed partial class LspCodeRenameTests
{
    private const string Register = "actors:\n  - {id: mara, type: person, name: Mara Quist, alternateName: [Quist]}\n  - {id: nils, type: person, name: Nils Brandt}\n";

    private const string Talks =
        "---\ntitle: Talks\nid: talks\ndate: 2031-06-19\nactors: [mara, nils]\nquotes:\n  - exact: A vote is a vote.\n    speaker: mara\n  - exact: We begin in June.\n    speaker: mara\n  - id: pledge\n    exact: The route opens.\n    speaker: nils\n---\n“A vote is a vote. We begin in June.” Mara Quist left. “The route opens.” Nils Brandt stayed.\n";

    /// <summary>C# in which brackets are around each name that follows from the id <c>mara</c>.</summary>
    private const string Code =
        """
        using Names = Newsroom.Corpus.Articles;
        using Newsroom;

        // Corpus.Actors.Mara in a comment is text.
        /// <summary>See <see cref="CorpusGen.Quote"/>.</summary>
        internal static class Uses
        {
            private const string Mara = "mara";

            public static string[] All() =>
            [
                Corpus.Actors.[Mara].Name, global::Newsroom.Corpus
                    .Actors.[@Mara].Id, Mara, Own.Mara,
                Names.Talks.Quotes.[Mara].Text, Corpus.Articles.Talks.Quotes.[Mara2].Text, nameof(Corpus.Actors.[Mara]),
                Names.Talks.Quotes.Pledge.Text, Corpus.Actors.Nils.Name, $"mara", "mara and others",
            ];

            /// <summary>As <see cref="Newsroom.CorpusNames.ActorNames.[Mara]"/>.</summary>
            public static bool Is(CorpusGen.Person person) => person == Corpus.Actors.[Mara];

            private static class Own
            {
                public const string Mara = "Mara";
            }
        }
        """;

    [Fact]
    public async Task A_rename_of_an_id_renames_the_code_that_names_it_and_what_follows_from_it()
    {
        using var corpus = await Project();
        await using var editor = await LspSession.Start(corpus, trusted: true);
        await editor.Open("seeds/talks.md");
        var code = corpus.Read("Uses.cs");

        var edit = await Rename(editor, 7, 15, "quist-mara");
        Assert.Equal(Bracketed().Replace(Code, name => name.Value switch { "[Mara2]" => "QuistMara2", _ => "QuistMara" }), Applied(edit));
        Assert.Equal(3, edit.GetProperty("documentChanges").GetArrayLength());
        Assert.All(EditsOf(edit, "Uses.cs"), change => Assert.True(edit.GetProperty("changeAnnotations").GetProperty(change.GetProperty("annotationId").GetString()!).GetProperty("needsConfirmation").GetBoolean()));
        Assert.All(EditsOf(edit, "seeds/talks.md"), change => Assert.False(change.TryGetProperty("annotationId", out _)));
        Assert.Equal("C# strings with 'mara' are not changed: Uses.cs(8), Uses.cs(15).", await editor.Told());

        var ofQuote = await Rename(editor, 10, 9, "opening");
        Assert.Equal(code.Replace("Quotes.Pledge", "Quotes.Opening", StringComparison.Ordinal), Applied(ofQuote));
        var ofArticle = await Rename(editor, 2, 6, "harbor");
        Assert.Equal(code.Replace("Articles.Talks", "Articles.Harbor", StringComparison.Ordinal).Replace("Names.Talks", "Names.Harbor", StringComparison.Ordinal), Applied(ofArticle));

        corpus.Write("Late.cs", "var late = Newsroom.Corpus.Actors.Mara;\n");
        Assert.Equal(4, (await Rename(editor, 7, 15, "quist-mara")).GetProperty("documentChanges").GetArrayLength());
        Assert.Equal(2, (await Rename(editor, 7, 15, "Mara")).GetProperty("documentChanges").GetArrayLength());

        foreach (var refused in new Func<Task>[] { () => Rename(editor, 7, 15, "other", editor.Uri("Uses.cs")), OpenAndRename })
            Assert.Contains("not saved", (await Assert.ThrowsAsync<RemoteInvocationException>(refused)).Message, StringComparison.Ordinal);

        string Applied(JsonElement made) => LspActionTests.Apply(code, made, editor.Uri("Uses.cs"));

        JsonElement.ArrayEnumerator EditsOf(JsonElement made, string path) => made.GetProperty("documentChanges").EnumerateArray()
            .Single(document => document.GetProperty("textDocument").GetProperty("uri").GetString() == editor.Uri(path)).GetProperty("edits").EnumerateArray();

        async Task OpenAndRename()
        {
            await editor.Open("Uses.cs", code + "// more\n");
            await Rename(editor, 7, 15, "other");
        }
    }

    [Fact]
    public async Task A_rename_in_a_workspace_that_is_not_trusted_looks_at_no_code_and_tells_so()
    {
        using var corpus = new Corpus(("seeds/actors.yaml", Register), ("seeds/talks.md", Talks), ("Newsroom.csproj", "<Project Sdk=\"Unheard.Of\" />"));
        await using var editor = await LspSession.Start(corpus, trusted: false);
        await editor.Open("seeds/talks.md");
        Assert.Equal(2, (await Rename(editor, 7, 15, "other")).GetProperty("documentChanges").GetArrayLength());
        Assert.Contains("not trusted", await editor.Told(), StringComparison.Ordinal);
    }

    private static Task<JsonElement> Rename(LspSession editor, int line, int character, string newName, params string[] unsavedCode) => editor.Ask(
        "textDocument/rename",
        new { textDocument = new { uri = editor.Uri("seeds/talks.md") }, position = new { line, character }, newName, unsavedCode });

    /// <summary>A restored project with the articles and the code, which nobody built.</summary>
    private static async Task<Corpus> Project()
    {
        var targets = RepositoryFile.PathOf("src/CorpusGen/build/CorpusGen");
        var project =
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{targets}.props" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><Reference Include="{typeof(Article).Assembly.Location}" /></ItemGroup>
              <Import Project="{targets}.targets" />
            </Project>
            """;
        var corpus = new Corpus(
            ("seeds/actors.yaml", Register), ("seeds/talks.md", Talks), ("Newsroom.csproj", project), ("Uses.cs", Bracketed().Replace(Code, name => name.Value[1..^1])));
        var start = new ProcessStartInfo("dotnet", ["restore", corpus.At("Newsroom.csproj"), "-v:q", "-nodeReuse:false"]) { RedirectStandardOutput = true };
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using var restore = System.Diagnostics.Process.Start(start)!;
        var output = await restore.StandardOutput.ReadToEndAsync();
        await restore.WaitForExitAsync();
        Assert.True(restore.ExitCode == 0, output);
        return corpus;
    }

    [GeneratedRegex(@"\[@?Mara2?\]")]
    private static partial Regex Bracketed();
}
