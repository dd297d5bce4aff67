namespace CorpusGen.Compiler;

/// <summary>One article, understood as far as one file allows; what concerns several files is for the linker.</summary>
/// <param name="Path">The file, as problems report it.</param>
/// <param name="Content">What it holds; <see langword="null"/> when its front matter could not be read.</param>
/// <param name="IdSpan">Where the id is written, or the start of the file.</param>
/// <param name="Actors">The actors it defines.</param>
/// <param name="Uses">The ids of actors that it uses.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record BoundArticle(
    string Path,
    ArticleContent? Content,
    SourceSpan IdSpan,
    EquatableArray<ActorDefinition> Actors,
    EquatableArray<ActorUse> Uses,
    EquatableArray<Problem> Problems);

/// <summary>The shared register of actors, <c>actors.yaml</c>.</summary>
/// <param name="Path">The file, as problems report it.</param>
/// <param name="Actors">The actors it defines.</param>
/// <param name="Uses">The ids of actors that it uses, as affiliations.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record ActorRegister(
    string Path,
    EquatableArray<ActorDefinition> Actors,
    EquatableArray<ActorUse> Uses,
    EquatableArray<Problem> Problems)
{
    /// <summary>A corpus without a register.</summary>
    public static ActorRegister Empty { get; } = new("", default, default, default);
}
