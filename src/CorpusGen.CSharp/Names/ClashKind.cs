namespace CorpusGen.CSharp.Names;

/// <summary>Why two things cannot have the names they would get in one scope.</summary>
public enum ClashKind
{
    /// <summary>They would have one name.</summary>
    Same,

    /// <summary>The names differ in nothing but the case of letters.</summary>
    CaseOnly,

    /// <summary>
    /// The names have different letters that a person takes for the same, see <see cref="CorpusGen.Compiler.Names.Confusables"/>.
    /// </summary>
    LooksAlike,
}
