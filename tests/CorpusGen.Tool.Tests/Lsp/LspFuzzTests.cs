using System.Text;
using System.Text.Json;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Lsp;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Tests.Lsp;

/// <summary>Random edits of open documents. The problems that the editor shows are the same as those of a server that starts anew.</summary>
public sealed class LspFuzzTests
{
    private const int EditsInRound = 1000;

    /// <summary>A stale link lives only until an edit that links again.</summary>
    private const int EditsBetweenComparisons = 10;

    /// <summary>Words that take each other's places, so that documents stay readable and their ids change.</summary>
    private static readonly string[] Words = ["mara", "port", "nils", "clerk", "other", "first", "person", "organization", "direct", "Quist", "vote"];

    private static readonly string[] Pieces =
    [
        "a", "x", " ", "\n", "\r\n", ":", "- ", "'", "\"", "[", "]", "{", "}", "#", "|", "---\n", "😀", "“", "”", "港", "mara", "nils", "port",
        "id: first\n", "id: nils\n", "speaker: mara\n", "  - exact: A vote is a vote.\n", "actors: [mara, nils]\n", "draft: true\n", "date: 2031-06-19\n",
        "A vote is a vote.", "18 May 2031", "kind: none\n", "affiliation: port\n", "type: person\n", "\t", "\u2028", "\uFEFF",
    ];

    private static readonly (string Path, string Text)[] Files =
    [
        ("actors.yaml", "actors:\n  - {id: mara, type: person, name: Mara Quist, affiliation: port}\n  - id: port\n    type: organization\n    name: Port Authority\n"),
        ("first.md", "---\ntitle: First\ndate: 2031-06-19\nactors: [mara]\nquotes:\n  - id: promise\n    exact: A vote is a vote.\n    speaker: mara\ndates:\n  - exact: 18 May 2031\n---\nMara Quist spoke on 18 May 2031: “A vote is a vote.”\n"),
        ("second.md", "---\r\ntitle: Second\r\ndate: 2031-06-20\r\nactors: [{id: nils, type: person, name: Nils Brandt}, port]\r\n---\r\nNils Brandt left the Port Authority.\r\n"),
        ("third.md", "---\ntitle: Third\ndate: 2031-06-21\nid: other\nactors: [{id: nils, type: person, name: Nils Brandt}, {id: clerk, type: unnamed, as: a clerk}]\n---\nNils Brandt met a clerk.\n"),
        ("later/fourth.md", "---\ntitle: Fourth\ndraft: true\n---\nNothing.\n"),
    ];

    [Fact]
    public void After_random_edits_the_problems_are_those_of_a_fresh_server()
    {
        var rounds = Environment.GetEnvironmentVariable("CI") == "true" ? 100 : 3;
        for (var seed = 1; seed <= rounds; seed++)
            new Round(seed).Run();
    }

    private sealed class Round(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);

        public void Run()
        {
            using var corpus = new Corpus([.. Files.Select(file => ("seeds/" + file.Path, file.Text))]);
            var workspace = new Workspace(new CorpusFinder(null, null, _ => null), new DiagnosticsPublisher(Show(_shown)));
            workspace.AddFolder(DocumentUri.Of(corpus.Folder));
            foreach (var (path, _) in Files)
                Open(workspace, corpus, path);
            for (var i = 0; i < EditsInRound; i++)
            {
                var (path, text) = Files[_random.Next(Files.Length)];
                var uri = DocumentUri.Of(corpus.At("seeds/" + path));
                switch (_random.Next(40))
                {
                    case > 18:
                        Swap(workspace, uri);
                        break;
                    case 0 or > 14:
                        workspace.Change(new(uri, ++_versions[uri]), [new TextDocumentChange(null, text)]);
                        break;
                    case 1:
                        workspace.Close(uri);
                        workspace.Check(CancellationToken.None);
                        Open(workspace, corpus, path);
                        break;
                    default:
                        workspace.Change(new(uri, ++_versions[uri]), [new TextDocumentChange(Range(), Pieces[_random.Next(Pieces.Length)])]);
                        break;
                }

                if (_random.Next(4) > 0)
                    workspace.Check(CancellationToken.None);
                Use(workspace, uri);
                if (i % EditsBetweenComparisons == 0)
                    Compare(workspace, corpus);
            }

            Compare(workspace, corpus);
        }

        private void Compare(Workspace workspace, Corpus corpus)
        {
            workspace.Check(CancellationToken.None);
            var fresh = new Dictionary<string, string>(StringComparer.Ordinal);
            var publisher = new DiagnosticsPublisher(Show(fresh));
            var settings = CorpusSettings.Bare(corpus.At("seeds"));
            var documents = Files.Select(file => workspace.DocumentAt(corpus.At("seeds/" + file.Path))!).ToArray();
            var anew = new OpenCorpus(settings, documents.ToDictionary(document => document.Path!, document => Encoding.UTF8.GetBytes(document.File.With([])), StringComparer.Ordinal));
            foreach (var document in documents)
                publisher.Publish(anew.FindingsAt(document.Path!), document.Path!, document);
            publisher.PublishOfNoFile(anew);
            Assert.Equal(Lines(fresh), Lines(_shown));
        }

        private static IEnumerable<string> Lines(Dictionary<string, string> shown) =>
            shown.Where(document => document.Value != "[]").OrderBy(document => document.Key, StringComparer.Ordinal).Select(document => $"{document.Key} {document.Value}");

        private static Action<PublishDiagnosticsParams> Show(Dictionary<string, string> shown) =>
            published => shown[published.Uri] = JsonSerializer.Serialize(published.Diagnostics);

        private void Open(Workspace workspace, Corpus corpus, string path)
        {
            var uri = DocumentUri.Of(corpus.At("seeds/" + path));
            _versions[uri] = 1;
            workspace.Open(new TextDocumentItem(uri, "markdown", 1, corpus.Read("seeds/" + path)));
        }

        /// <summary>Writes another word in the place of one of the words.</summary>
        private void Swap(Workspace workspace, string uri)
        {
            var document = workspace.DocumentAt(DocumentUri.PathOf(uri)!)!;
            var word = Words[_random.Next(Words.Length)];
            var at = document.File.Text.IndexOf(word, _random.Next(document.File.Text.Length), StringComparison.Ordinal);
            if (at < 0)
                return;
            var range = document.RangeOf(new Compiler.Model.TextRange(at, at + word.Length));
            workspace.Change(new(uri, ++_versions[uri]), [new TextDocumentChange(range, Words[_random.Next(Words.Length)])]);
        }

        private LineRange Range()
        {
            var start = Position();
            return _random.Next(3) > 0 ? new(start, start) : new(start, start with { Character = start.Character + _random.Next(8) });
        }

        private Position Position() => new(_random.Next(14), _random.Next(40));

        /// <summary>Asks a question, whose answer no state of a document makes fail.</summary>
        private void Use(Workspace workspace, string uri)
        {
            if (workspace.Find(uri, CancellationToken.None) is not { } state)
                return;
            var at = Position();
            switch (_random.Next(6))
            {
                case 0:
                    CompletionItems.At(state, at, hasSnippets: true);
                    break;
                case 1:
                    Navigation.DefinitionsAt(state, at);
                    Navigation.HighlightsAt(state, at);
                    break;
                case 2:
                    Decorations.TokensOf(state);
                    Outline.SymbolsOf(state);
                    break;
                case 3:
                    Navigation.RenamedAt(state, at);
                    break;
                case 4:
                    Assert.NotNull(CodeActions.At(state.Document, state.Corpus, new(new(uri), new(at, at), new()), new EditWriter(workspace, new() { DocumentChanges = true })));
                    break;
                default:
                    Decorations.HintsOf(state, new(default, at));
                    Preview.Of(state);
                    break;
            }
        }
    }
}
