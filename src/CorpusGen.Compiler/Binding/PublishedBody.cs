using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Binding;

/// <summary>The part of an article that goes into the assembly: its body in UTF-8, with LF line ends.</summary>
/// <param name="Hash">The name of the body, see <see cref="BodyHash"/>.</param>
/// <param name="Utf8">The body.</param>
public sealed record PublishedBody(string Hash, byte[] Utf8)
{
    /// <summary>
    /// The body of <paramref name="file"/>; <see langword="null"/> for a draft, unless drafts are included, and for a file whose front
    /// matter cannot be read: nobody knows whether that one is a draft, and the generator reports it.
    /// </summary>
    public static PublishedBody? Of(SourceFile file, bool includesDrafts, CancellationToken cancellation = default)
    {
        if (FrontMatterReader.Find(file.Text, cancellation) is not ({ } yaml, var bodyStart))
            return null;
        if (!includesDrafts && DraftMark.MayBeIn(file.Text.AsSpan(yaml.Start, yaml.Length))
            && (FrontMatterReader.ReadArticle(file, [], cancellation) is not { } frontMatter || DraftMark.IsIn(frontMatter.Root)))
            return null;
        var utf8 = new BodyText(file, bodyStart).ToUtf8();
        return new PublishedBody(BodyHash.Of(utf8), utf8);
    }
}
