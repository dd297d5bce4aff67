using System.Security.Cryptography;
using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Layout;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Fuzz.Hosting;

/// <summary>What the generator made of a project.</summary>
internal sealed class GeneratorOutcome(InMemoryProject project, GeneratorRunResult result, Compilation output)
{
    /// <summary>What Roslyn has to say of the generator's run.</summary>
    public GeneratorRunResult Result => result;

    /// <summary>The corpus that the sources were emitted from, made once more: to have the generator keep its own takes far longer.</summary>
    public CSharpCorpus Corpus { get; } = Stages.Link(project.Files.Select(file => new SourceFile(file.Path, project.RelativePath(file), file.Text)));

    /// <summary>The problems as lines, with paths under the corpus root, in order.</summary>
    public IEnumerable<string> Problems => result.Diagnostics.Select(Describe).Order(StringComparer.Ordinal);

    /// <summary>A hash of all sources and problems; the same wherever the project lies.</summary>
    public string Digest
    {
        get
        {
            var all = new StringBuilder();
            foreach (var source in result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal))
                all.Append(source.HintName).Append('\n').Append(source.SourceText).Append('\n');
            foreach (var problem in Problems)
                all.Append(problem).Append('\n');
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
        }
    }

    /// <summary>The assembly that the consumer's build makes of it, with the bodies in it.</summary>
    public byte[] Compile()
    {
        var bodies = project.Files.Where(file => !file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => PublishedBody.Of(new SourceFile(file.Path, project.RelativePath(file), file.Text), includesDrafts: true))
            .OfType<PublishedBody>();
        var file = BodyFileWriter.Write(bodies);
        using var assembly = new MemoryStream();
        var emitted = output.Emit(assembly, manifestResources: [new ResourceDescription("CorpusGen.bodies", () => new MemoryStream(file), isPublic: true)]);
        return emitted.Success ? assembly.ToArray() : throw new InvalidOperationException("The generated code does not compile: " + string.Join("\n", emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Take(10)));
    }

    private string Describe(Diagnostic problem)
    {
        var place = problem.Location.GetLineSpan();
        var path = place.Path is { Length: > 0 } full && full.Replace('\\', '/') is var slashed ? slashed[project.Root.Length..] : "";
        return FormattableString.Invariant($"{path}({place.StartLinePosition}) {problem.Severity} {problem.Id} {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
