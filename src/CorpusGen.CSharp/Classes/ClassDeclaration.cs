using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.CSharp.Classes;

/// <summary>
/// An own class with the facts that its generated part needs. It has no place in a file, so that moving it emits nothing again.
/// </summary>
/// <param name="Class">The facts that articles need.</param>
/// <param name="CSharp">Its name in C#, such as <c>global::Newsroom.Review</c>.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Containers">The heads of the types that it is nested in, the outermost first, such as <c>partial class Site</c>.</param>
/// <param name="Head">Its own head, such as <c>partial class Review</c>.</param>
public sealed record ClassDeclaration(
    ArticleClass Class, string CSharp, string Namespace, EquatableArray<string> Containers, string Head)
{
    /// <summary>Whether code outside its assembly can use it.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether a class that it derives from is an own class too.</summary>
    public bool HidesNamed { get; init; }

    /// <summary>Whether it has <c>required</c> members, its own or inherited ones.</summary>
    public bool HasRequiredMembers { get; init; }

    /// <summary>The shapes of the properties of <see cref="Class"/>, in their order.</summary>
    public EquatableArray<PropertyShape> Properties { get; init; }

    /// <summary>The shapes of the objects of <see cref="Class"/>, in their order.</summary>
    public EquatableArray<ObjectShape> Objects { get; init; }

    /// <summary>The number of an object among <see cref="Objects"/>.</summary>
    public int NumberOf(NestedType type)
    {
        for (var i = 0; i < Class.Objects.Count; i++)
        {
            if (Class.Objects[i].FullName == type.FullName)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(type), type, null);
    }
}

/// <summary>All own classes, by full name.</summary>
public sealed record OwnClasses(EquatableArray<ClassDeclaration> Declarations)
{
    /// <summary>No classes.</summary>
    public static OwnClasses Empty { get; } = new(default(EquatableArray<ClassDeclaration>));

    /// <summary>The classes without C#.</summary>
    public ArticleClasses Schema { get; } = new(Declarations.Select(declaration => declaration.Class).ToEquatableArray());
}
