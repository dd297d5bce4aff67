using CorpusGen.Fuzz.Hosting;

namespace CorpusGen.Fuzz.Commands;

/// <summary>Prints a hash of all that a folder of articles becomes: the same on every machine, in every culture and time zone.</summary>
internal static class DigestCommand
{
    public static int Run(string folder)
    {
        Console.WriteLine(InMemoryProject.Of(Folder.Read(folder)).Run().Digest);
        return 0;
    }
}
