using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>A file of the corpus as the compiler hands it to a generator, read already.</summary>
internal sealed class InMemoryText(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, new UTF8Encoding(false));

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
