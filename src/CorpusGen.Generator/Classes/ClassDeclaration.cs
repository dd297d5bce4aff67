using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Generator.Classes;

/// <summary>A class of the user's with what its generated part needs to know. It has no place in a file, so that moving it emits nothing again.</summary>
/// <param name="Class">What articles need to know.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Containers">The heads of the types that it is nested in, the outermost first, as <c>partial class Site</c>.</param>
/// <param name="Head">Its own, as <c>partial class Review</c>.</param>
/// <param name="HidesNamed">Whether a class that it derives from is one of these too.</param>
internal sealed record ClassDeclaration(ArticleClass Class, string Namespace, EquatableArray<string> Containers, string Head, bool HidesNamed)
{
    /// <summary>Whether it has <c>required</c> members, its own or those of a class that it derives from.</summary>
    public bool HasRequiredMembers { get; init; }
}

/// <summary>What was read of a class.</summary>
/// <param name="Declaration">The class; <see langword="null"/> when articles cannot be of it.</param>
/// <param name="Places">Where the class and its properties are declared.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ReadClass(ClassDeclaration? Declaration, EquatableArray<DeclaredPlace> Places, EquatableArray<Problem> Problems);

/// <summary>Where something is declared in C#.</summary>
/// <param name="Declaration">What, by its full name.</param>
/// <param name="Place">Where.</param>
internal sealed record DeclaredPlace(string Declaration, Place Place);
