using Microsoft.CodeAnalysis;

[Generator(LanguageNames.CSharp)]
public sealed class OtherGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Other.g.cs", $"static class Other {{ public const string Name = \"{new YamlDotNet.Core.Parser().Name}\"; }}"));
}
