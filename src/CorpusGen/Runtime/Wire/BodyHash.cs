using System.Security.Cryptography;

namespace CorpusGen.Runtime.Wire;

/// <summary>
/// The name by which an article finds its body in the assembly: the first 128 bits of SHA-256 of the body's bytes, so that nobody can write
/// two bodies with one name.
/// </summary>
internal static class BodyHash
{
    [ThreadStatic]
    private static SHA256? _sha256;

    /// <summary>The name of a body in the generated tables.</summary>
    public static string Of(byte[] utf8) => Of(utf8, utf8.Length);

    /// <summary>The name of the body in the first <paramref name="length"/> bytes of <paramref name="buffer"/>.</summary>
    public static string Of(byte[] buffer, int length) =>
        BodyKey.Of((_sha256 ??= SHA256.Create()).ComputeHash(buffer, 0, length)).ToString();
}
