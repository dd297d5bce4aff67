namespace CorpusGen.Compiler.Reading;

/// <summary>How much was read, or repeated.</summary>
internal readonly record struct Extent(int Nodes, int Characters)
{
    public static Extent operator +(Extent one, Extent other) => new(one.Nodes + other.Nodes, one.Characters + other.Characters);

    public static Extent operator -(Extent one, Extent other) => new(one.Nodes - other.Nodes, one.Characters - other.Characters);
}
