using System.Runtime.CompilerServices;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>
/// Compares text with <c>Name.verified.cs</c> beside the test, and writes <c>Name.received.cs</c> where they differ: the
/// convention of Verify, which takes this class's place once it can be restored.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string received, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", name);
        var verifiedPath = path + ".verified.cs";
        var receivedPath = path + ".received.cs";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).Replace("\r\n", "\n") : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(receivedPath, received);
        Assert.Fail($"{receivedPath} differs from what was verified: read it, and if it is right, rename it to {Path.GetFileName(verifiedPath)}.");
    }
}
