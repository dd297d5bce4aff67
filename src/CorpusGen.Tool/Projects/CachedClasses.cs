using CorpusGen.Compiler.Model;
using CorpusGen.CSharp.Classes;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Projects;

/// <summary>The own classes of a project as they were last read, and the files by which they are known to be valid still.</summary>
internal sealed record CachedClasses
{
    /// <summary>The C# files and the references; any may declare the type of a property.</summary>
    public required FileStamp[] Stamps { get; init; }

    /// <summary>The classes.</summary>
    public required ClassDeclaration[] Declarations { get; init; }

    /// <summary>The places of the classes and their properties, by full name.</summary>
    public required Dictionary<string, CachedPlace> Places { get; init; }

    /// <summary>The problems of the declarations.</summary>
    public required CachedProblem[] Problems { get; init; }

    /// <summary>The settings with these classes, their places and their problems.</summary>
    public CorpusSettings AddTo(CorpusSettings settings) => settings with
    {
        Classes = new OwnClasses(Declarations.ToEquatableArray()),
        Declarations = Places.ToDictionary(static place => place.Key, static place => place.Value.ToPlace(), StringComparer.Ordinal),
        Problems = [.. settings.Problems, .. Problems.Select(static problem => problem.ToProblem())],
    };

    /// <summary>Whether no file changed since.</summary>
    public bool IsValid => Array.TrueForAll(Stamps, static stamp => FileStamp.Of(stamp.Path) == stamp);
}

/// <summary>A place.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">Start and end in UTF-16 units, then line and column of each, from 0.</param>
internal sealed record CachedPlace(string Path, int[] Span)
{
    public static CachedPlace Of(Place place)
    {
        var span = place.Span;
        return new(place.Path, [
            span.Range.Start, span.Range.End, span.Start.Line, span.Start.Character, span.End.Line, span.End.Character,
        ]);
    }

    public Place ToPlace() => new(Path, new SourceSpan(
        new TextRange(Span[0], Span[1]),
        new LinePosition(Span[2], Span[3]),
        new LinePosition(Span[4], Span[5])));
}
