using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Names;
using CorpusGen.Tool.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Tool.Projects;

/// <summary>The C# of a project that names members of its corpus, after these have other names.</summary>
/// <param name="Changes">The changes by file.</param>
/// <param name="Strings">The literals that have the old id as their text. Nobody knows whether they mean the thing, so they stay.</param>
internal sealed record CodeRename(
    IReadOnlyList<(SourceFile File, EquatableArray<TextChange> Changes)> Changes, IReadOnlyList<Place> Strings)
{
    /// <summary>Finds the names by symbols: a word of another meaning is never changed.</summary>
    /// <param name="project">The project.</param>
    /// <param name="corpus">The files of its corpus before the rename.</param>
    /// <param name="names">The new names of members.</param>
    /// <param name="id">The old id.</param>
    /// <exception cref="UseException">The project cannot be evaluated.</exception>
    public static CodeRename Of(
        string project,
        IEnumerable<(string Path, byte[] Content)> corpus,
        IReadOnlyDictionary<GeneratedMember, string> names,
        string id)
    {
        var cached = ProjectSettings.Evaluated(project);
        var folder = Path.GetDirectoryName(project)!;
        var inputs = new CompilerInputs(cached.Arguments, folder);
        // The evaluation knows the files of its time. A file that came later is a file of the project.
        var known = cached.Code.Select(static code => code.File.Path).ToHashSet(StringComparer.Ordinal);
        var later = ProjectCache.Code(folder).Where(path => !known.Contains(path));
        var trees = inputs.Parse([.. inputs.Sources.Concat(later).Distinct(StringComparer.Ordinal)]);
        var words = names.Keys.Select(static member => member.Name).ToHashSet(StringComparer.Ordinal);
        var files = trees.Where(tree => !ProjectCache.IsWritten(tree.FilePath, folder))
            .Select(tree => new CodeFile(tree, words, id)).ToArray();
        var strings = files.SelectMany(static file => file.Strings).ToArray();
        if (!Array.Exists(files, static file => file.Names.Length > 0))
            return new CodeRename([], strings);

        var compilation = inputs.WithGenerated(trees, corpus);
        var generated = compilation.SyntaxTrees.Except(trees).ToHashSet();
        return new CodeRename(
            [
                .. files.Select(file => (file.Source, Changes: file.ChangesBy(compilation, generated, names)))
                    .Where(static file => file.Changes.Count > 0)
                    .OrderBy(static file => file.Source.Path, StringComparer.Ordinal),
            ],
            strings);
    }

    /// <summary>The words of a file that may be names, and the literals.</summary>
    private sealed class CodeFile
    {
        private readonly SyntaxTree _tree;

        public CodeFile(SyntaxTree tree, HashSet<string> words, string id)
        {
            _tree = tree;
            Source = new SourceFile(tree.FilePath, tree.FilePath, tree.ToString());
            // Documentation comments name members too.
            var tokens = tree.GetRoot().DescendantTokens(descendIntoTrivia: true).ToArray();
            Names = Array.FindAll(tokens, token => token.IsKind(SyntaxKind.IdentifierToken) && words.Contains(token.ValueText));
            Strings =
            [
                .. tokens.Where(token => token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax)
                    .Where(token => token.Value is string text && text == id)
                    .Select(token => Source.At(RangeOf(token))),
            ];
        }

        public SourceFile Source { get; }

        public SyntaxToken[] Names { get; }

        public Place[] Strings { get; }

        public EquatableArray<TextChange> ChangesBy(
            Compilation compilation, HashSet<SyntaxTree> generated, IReadOnlyDictionary<GeneratedMember, string> names)
        {
            var changes = new List<TextChange>();
            if (Names.Length == 0)
                return changes.ToEquatableArray();
            var model = compilation.GetSemanticModel(_tree);
            foreach (var token in Names)
            {
                if (MemberOf(model, token, generated) is { } member && names.TryGetValue(member, out var name))
                    changes.Add(new TextChange(RangeOf(token), name));
            }

            return changes.ToEquatableArray();
        }

        private static GeneratedMember? MemberOf(SemanticModel model, SyntaxToken token, HashSet<SyntaxTree> generated)
        {
            if (token.Parent is not IdentifierNameSyntax name || model.GetAliasInfo(name) is not null)
                return null;
            var found = model.GetSymbolInfo(name);
            var symbol = found.Symbol ?? found.CandidateSymbols.FirstOrDefault();
            if (symbol?.DeclaringSyntaxReferences.Any(declaration => generated.Contains(declaration.SyntaxTree)) is not true)
                return null;
            return symbol.ContainingType?.Name switch
            {
                null => new GeneratedMember("", symbol.Name),
                var type when type.StartsWith(GeneratedTypes.Articles, StringComparison.Ordinal) =>
                    new(GeneratedTypes.Articles, symbol.Name),
                var type => new(type, symbol.Name),
            };
        }

        private static TextRange RangeOf(SyntaxToken token) => new(token.SpanStart, token.Span.End);
    }
}
