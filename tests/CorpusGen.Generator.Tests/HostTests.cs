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

    [Fact]
    public void The_generator_asks_for_no_newer_compiler_than_the_oldest_host() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CorpusGenerator).Assembly.GetReferencedAssemblies().Single(name => name.Name == "Microsoft.CodeAnalysis").Version);
}
