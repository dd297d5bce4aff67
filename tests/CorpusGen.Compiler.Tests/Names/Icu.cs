using System.Text;

namespace CorpusGen.Compiler.Tests.Names;

/// <summary>Whether .NET itself can normalise here, to compare with: it cannot where globalisation is invariant.</summary>
internal static class Icu
{
    public static bool IsUsable { get; } = "e\u0301".Normalize(NormalizationForm.FormC).Length == 1;
}
