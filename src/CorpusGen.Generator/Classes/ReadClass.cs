using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.CSharp.Classes;

namespace CorpusGen.Generator.Classes;

/// <summary>The result of reading a class.</summary>
/// <param name="Declaration">The class; <see langword="null"/> when articles cannot be of it.</param>
/// <param name="Places">Where the class and its properties are declared.</param>
/// <param name="Problems">The problems of its declaration.</param>
internal sealed record ReadClass(ClassDeclaration? Declaration, EquatableArray<DeclaredPlace> Places, EquatableArray<Problem> Problems);

/// <summary>The place of a declaration in C#.</summary>
/// <param name="Declaration">The full name of the declaration.</param>
/// <param name="Place">Its place.</param>
internal sealed record DeclaredPlace(string Declaration, Place Place);
