namespace CorpusGen.Export.Tests;

/// <summary>A test that needs the programs of <c>readers/package.json</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(TestFolder.Readers, "node_modules")))
            Skip = "The readers are not installed: run 'npm ci --ignore-scripts' in tests/CorpusGen.Export.Tests/readers.";
    }
}
