using CorpusGen.CSharp.Names;

namespace CorpusGen.CSharp.Tests.Names;

public sealed class NameScopeTests
{
    [Theory]
    [InlineData("Paul", "Paul", ClashKind.Same)]
    [InlineData("Paul", "PAUL", ClashKind.CaseOnly)]
    [InlineData("Речь", "РЕЧЬ", ClashKind.CaseOnly)]
    [InlineData("Paul", "Раul", ClashKind.LooksAlike)]
    [InlineData("Раul", "Paul", ClashKind.LooksAlike)]
    [InlineData("ロ", "口", ClashKind.LooksAlike)]
    public void A_name_that_reads_like_one_given_before_does_not_get_in(string first, string second, ClashKind expected)
    {
        foreach (var others in new[] { 0, 5, 100 })
        {
            var scope = new NameScope<string>();
            for (var i = 0; i < others; i++)
                Assert.True(scope.TryAdd($"Other{i}", "other", out _, out _));
            Assert.True(scope.TryAdd(first, "the first", out _, out _));
            for (var i = 0; i < others; i++)
                Assert.True(scope.TryAdd($"More{i}", "other", out _, out _));

            Assert.False(scope.TryAdd(second, "the second", out var clash, out var kind));
            Assert.Equal("the first", clash);
            Assert.Equal(expected, kind);
        }
    }

    [Fact]
    public void A_name_that_did_not_get_in_takes_no_place()
    {
        var scope = new NameScope<int>();
        scope.TryAdd("Paul", 1, out _, out _);
        scope.TryAdd("Раul", 2, out _, out _);
        Assert.False(scope.TryAdd("PAUL", 3, out var clash, out var kind));
        Assert.Equal((1, ClashKind.CaseOnly), (clash, kind));
    }

    [Fact]
    public void Skeletons_are_looked_at_from_the_first_name_that_is_not_ASCII_however_late()
    {
        var scope = new NameScope<int>();
        for (var i = 0; i < 1_000; i++)
            Assert.True(scope.TryAdd($"Paul{i}", i, out _, out _));
        Assert.False(scope.TryAdd("Раul777", 0, out var clash, out var kind));
        Assert.Equal((777, ClashKind.LooksAlike), (clash, kind));
        Assert.True(scope.TryAdd("Anna", 0, out _, out _));
        Assert.False(scope.TryAdd("Аnna", 0, out _, out _));
    }

    [Theory]
    [InlineData("All", "All_")]
    [InlineData("Quotes", "Quotes_")]
    [InlineData("ALL", "ALL_")]
    [InlineData("Аll", "Аll_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("Tostring", "Tostring_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("GetHashCode", "GetHashCode_")]
    [InlineData("GetType", "GetType_")]
    [InlineData("Finalize", "Finalize_")]
    [InlineData("MemberwiseClone", "MemberwiseClone_")]
    [InlineData("ReferenceEquals", "ReferenceEquals_")]
    [InlineData("Allow", "Allow")]
    [InlineData("みんな", "みんな")]
    public void A_reserved_name_gets_an_underscore(string name, string resolved) =>
        Assert.Equal(resolved, new NameScope<int>("All", "Quotes").Resolve(name));

    [Fact]
    public void Small_scopes_are_cheap()
    {
        string[] names = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
        string[] reserved = ["All"];
        Fill();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 800);

        void Fill()
        {
            var scope = new NameScope<object>(reserved);
            foreach (var name in names)
                Assert.True(scope.TryAdd(scope.Resolve(name), names, out _, out _));
        }
    }
}
