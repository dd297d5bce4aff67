using CorpusGen.Compiler.Binding;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class FileListTests
{
    private static readonly FileList.Entry[] Entries = [new("b b.md", "h1", "k1"), new("A.md", "h2", null), new("a.md", "h3", "k3")];

    [Fact]
    public void A_list_is_the_same_in_any_order() => Assert.Equal("h2 - A.md\nh3 k3 a.md\nh1 k1 b b.md\n", FileList.Write(Entries.Reverse()));

    [Theory]
    [InlineData("b b.md", "k1", true)]
    [InlineData("b b.md", "k3", false)]
    [InlineData("b b.md", null, false)]
    [InlineData("A.md", null, true)]
    [InlineData("A.md", "k3", false)]
    [InlineData("new.md", "k1", false)]
    [InlineData("new.md", null, true)]
    public void A_file_agrees_when_the_assembly_holds_just_its_body(string path, string? hash, bool agrees) =>
        Assert.Equal(agrees, FileList.Read(FileList.Write(Entries)).Agrees(path, hash));
}
