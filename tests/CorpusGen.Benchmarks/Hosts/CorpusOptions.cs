using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>What <c>CorpusGen.targets</c> tells the generator about a corpus in <see cref="Root"/>.</summary>
/// <param name="namesDates">Whether dates without an id have names too.</param>
internal sealed class CorpusOptions(bool namesDates) : AnalyzerConfigOptionsProvider
{
    public const string Root = "/corpus/";
    public const string Namespace = "Newsroom";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(namesDates);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Properties(bool namesDates) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.CorpusRootDirectory" => Uri.EscapeDataString(Root),
                "build_property.RootNamespace" => Namespace,
                "build_property.CorpusNamedDatesRules" when namesDates => "all",
                _ => null,
            };
            return value is not null;
        }
    }
}
