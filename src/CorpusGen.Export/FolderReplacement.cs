using System.Runtime.InteropServices;
using System.Text.Json;

namespace CorpusGen.Export;

/// <summary>
/// Replaces a folder as a whole or not at all, however the program ends: the new files are written beside it, and then the two folders
/// change their names.
/// </summary>
public sealed partial class FolderReplacement : IDisposable
{
    /// <summary>The file by which an export is known. Only a folder that has it is replaced.</summary>
    public const string ManifestName = "export.json";

    private readonly string _target;
    private readonly string _former;
    private readonly FileStream _lock;

    /// <summary>Begins to replace the folder at <paramref name="target"/>, which need not exist.</summary>
    /// <exception cref="IOException">The folder has other files, another export writes there, or the system denies it.</exception>
    public FolderReplacement(string target)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        var parent = Path.GetDirectoryName(_target) ?? throw new IOException($"'{target}' cannot be replaced; name a folder in it");
        Directory.CreateDirectory(parent);
        // Names that only an export makes: the rest of a killed export is deleted by its name.
        var beside = Path.Combine(parent, $".{Path.GetFileName(_target)}.corpusgen-");
        (_former, Folder) = (beside + "former", beside + "partial");
        // A process that ends gives up the lock, so that nobody needs to remove it by hand.
        _lock = new FileStream(beside + "lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        try
        {
            Recover();
            if (File.Exists(_target) || (Directory.Exists(_target) && !IsOurs(_target)))
                throw new IOException($"'{target}' has files that are not of an export; name a new folder, or remove them");
            Directory.CreateDirectory(Folder);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>The folder for the new files, empty.</summary>
    public string Folder { get; }

    /// <summary>Puts the new files in the place of the former ones, with a manifest by which the next export may replace them.</summary>
    /// <param name="describe">Writes the members of the manifest.</param>
    public void Complete(Action<Utf8JsonWriter> describe)
    {
        using (var file = File.Create(Path.Combine(Folder, ManifestName)))
        {
            using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n" });
            json.WriteStartObject();
            describe(json);
            json.WriteEndObject();
        }

        Complete();
    }

    /// <summary>Puts the new files in their place. Nothing will replace them.</summary>
    public void Complete()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(Folder, _target);
        }
        else if (!TryExchange(Folder, _target))
        {
            Directory.Move(_target, _former);
            Directory.Move(Folder, _target);
            Directory.Delete(_former, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        _lock.Dispose();
    }

    /// <summary>Ends the work of an export that was killed: between its two renames the folder has another name.</summary>
    private void Recover()
    {
        if (Directory.Exists(_former) && !Directory.Exists(_target))
            Directory.Move(_former, _target);
        foreach (var rest in new[] { _former, Folder })
        {
            if (Directory.Exists(rest))
                Directory.Delete(rest, recursive: true);
        }
    }

    private static bool IsOurs(string folder) =>
        File.Exists(Path.Combine(folder, ManifestName)) || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Exchanges two folders in one step, where the system can.</summary>
    private static bool TryExchange(string one, string other)
    {
        const int CurrentFolder = -100;
        const uint Exchange = 2;
        try
        {
            return OperatingSystem.IsLinux() && Rename(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
