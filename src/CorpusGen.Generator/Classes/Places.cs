using CorpusGen.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Classes;

/// <summary>Where symbols are declared.</summary>
internal static class Places
{
    /// <summary>
    /// The name in the first declaration of <paramref name="symbol"/> that is in source; <see langword="null"/> for one of a reference.
    /// </summary>
    public static Place? Of(ISymbol symbol)
    {
        if (symbol.Locations.FirstOrDefault(location => location.IsInSource) is not { } location)
            return null;
        var (span, lines) = (location.SourceSpan, location.GetLineSpan());
        return new Place(
            lines.Path,
            new SourceSpan(
                new TextRange(span.Start, span.End),
                new LinePosition(lines.StartLinePosition.Line, lines.StartLinePosition.Character),
                new LinePosition(lines.EndLinePosition.Line, lines.EndLinePosition.Character)));
    }
}
