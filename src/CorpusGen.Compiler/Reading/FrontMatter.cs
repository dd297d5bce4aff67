using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Reading;

/// <summary>An article cut in two: its front matter, and the start of its body.</summary>
/// <param name="Root">The mapping between the delimiters; empty when there is nothing between them.</param>
/// <param name="BodyStart">The offset, in the file's text, of the first unit after the closing delimiter's line.</param>
/// <param name="Yaml">The YAML, between the lines of the delimiters.</param>
public sealed record FrontMatter(MappingNode Root, int BodyStart, TextRange Yaml);
