namespace CorpusGen.Compiler.Model;

/// <summary>A range of some text in UTF-16 units, <see cref="Start"/> included, <see cref="End"/> excluded.</summary>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;
}
