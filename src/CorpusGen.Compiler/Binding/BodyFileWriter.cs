using CorpusGen.Runtime.Wire;

namespace CorpusGen.Compiler.Binding;

/// <summary>Writes the file of all bodies, one body in memory at a time.</summary>
public sealed class BodyFileWriter
{
    private readonly List<BodyKey> _keys = [];
    private readonly byte[] _index;
    private readonly long _length;

    /// <summary>A file of these bodies; equal bodies are in it once.</summary>
    /// <exception cref="OverflowException">The file would be larger than a resource can be.</exception>
    public BodyFileWriter(IEnumerable<(string Hash, int Length)> bodies)
    {
        var entries = bodies.Distinct().Select(body => (Key: BodyKey.Parse(body.Hash), body.Length)).OrderBy(body => body.Key).ToArray();
        _keys.AddRange(entries.Select(entry => entry.Key));
        _index = BodyFile.Index(entries);
        _length = _index.Length + entries.Sum(entry => (long)entry.Length);
    }

    /// <summary>The file of some bodies, in memory.</summary>
    public static byte[] Write(IEnumerable<PublishedBody> bodies)
    {
        var byHash = bodies.GroupBy(body => body.Hash).ToDictionary(same => same.Key, same => same.First().Utf8);
        using var file = new MemoryStream();
        new BodyFileWriter(byHash.Select(body => (body.Key, body.Value.Length))).WriteTo(file, hash => byHash[hash]);
        return file.ToArray();
    }

    /// <summary>
    /// Whether <paramref name="file"/> has the content that would be written: its index names every byte of it by a hash.
    /// </summary>
    public bool IsWrittenIn(Stream file)
    {
        if (file.Length != _length)
            return false;
        var index = new byte[_index.Length];
        for (int at = 0, read; at < index.Length; at += read)
        {
            if ((read = file.Read(index, at, index.Length - at)) == 0)
                return false;
        }

        return index.AsSpan().SequenceEqual(_index);
    }

    /// <summary>Writes the file; <paramref name="bodyOf"/> has the bytes of a body.</summary>
    public void WriteTo(Stream file, Func<string, byte[]> bodyOf)
    {
        file.Write(_index, 0, _index.Length);
        foreach (var key in _keys)
        {
            var body = bodyOf(key.ToString());
            file.Write(body, 0, body.Length);
        }
    }
}
