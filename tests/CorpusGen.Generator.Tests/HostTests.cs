using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

public class HostTests
{
    /// <summary>Another package could bring in a newer compiler than the one that this build of the tests is for.</summary>
    [Fact]
    public void The_compiler_that_hosts_these_tests_is_the_one_that_the_project_names()
    {
        var named = typeof(HostTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Roslyn").Value;

        Assert.Equal(named, typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3));
    }

    /// <summary>
    /// What the oldest host has, at the version it has there. On .NET Framework, where Visual Studio's MSBuild runs the compiler,
    /// an assembly that asks for a newer one is not loaded, and there are no articles and one warning (CS8032).
    /// </summary>
    [Theory]
    [InlineData("CorpusGen.Generator")]
    [InlineData("CorpusGen.Compiler")]
    [InlineData("CorpusGen.CSharp")]
    [InlineData("CorpusGen.Yaml")]
    public void What_the_generator_is_made_of_asks_for_nothing_newer_than_the_oldest_host_has(string assembly)
    {
        var oldest = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["System.Buffers"] = new(4, 0, 3, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
        };
        string[] packed = ["CorpusGen", "CorpusGen.Compiler", "CorpusGen.CSharp", "CorpusGen.Yaml"];

        Assert.All(
            Assembly.Load(assembly).GetReferencedAssemblies().Where(reference => !packed.Contains(reference.Name)),
            reference => Assert.True(oldest.TryGetValue(reference.Name!, out var version) && reference.Version <= version, reference.FullName));
    }
}
