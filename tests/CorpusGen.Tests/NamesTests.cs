using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Tests;

public sealed class NamesTests
{
    private static readonly Quote[] Quotes = [.. Enumerable.Range(0, 3).Select(_ => new Quote(null!, new QuoteLine()))];

    [Fact]
    public void The_layout_of_objects_is_known_here() => Assert.True(ObjectLayout.IsKnown);

    [Fact]
    public void Each_field_gets_its_item()
    {
        var names = new Three();
        Names.Fill(names, ref names.List, Quotes);

        Assert.Equal([Quotes[0], Quotes[1], Quotes[2]], new[] { names.Third, names.First, names.Second });
        Assert.Equal("list", names.List);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_class_with_another_number_of_fields_is_not_filled(int count)
    {
        var names = new Three();

        Assert.Throws<InvalidOperationException>(() => Names.Fill(names, ref names.List, [.. Enumerable.Repeat(Quotes[0], count)]));
        Assert.Null(names.Third);
    }

    [Fact]
    public void Reflection_fills_the_same_fields()
    {
        var names = new Three();

        Assert.False(Names.TryFillByReflection(names, [Quotes[0]], typeof(Three)));
        Assert.True(Names.TryFillByReflection(names, Quotes, typeof(Three)));
        Assert.Equal([Quotes[0], Quotes[1], Quotes[2]], new[] { names.Third, names.First, names.Second });
    }

    private class OfList
    {
        public string List = "list";
    }

    private sealed class Three : OfList
    {
#pragma warning disable CS0649 // the run time fills them
        public readonly Quote? Third;
        public readonly Quote? First;
        public readonly Quote? Second;
#pragma warning restore CS0649
    }
}
