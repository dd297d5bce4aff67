using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Commands;

/// <summary>A check of corpora that is run again after changes, and binds only the articles that changed.</summary>
internal sealed class RepeatedCheck
{
    private readonly Output _output;
    private readonly IReadOnlyList<AskedCorpus> _asked;
    private readonly CorpusSession[] _sessions;

    public RepeatedCheck(IReadOnlyList<AskedCorpus> asked, Output output)
    {
        (_asked, _output) = (asked, output);
        _sessions = new CorpusSession[asked.Count];
        using var progress = new Progress(output);
        for (var i = 0; i < asked.Count; i++)
            _sessions[i] = CorpusSession.Open(asked[i].Settings, progress.Step);
    }

    /// <summary>The corpora as they are now.</summary>
    public IReadOnlyList<CheckedCorpus> Result => [.. _sessions.Select((session, i) => session.Link().Under(_asked[i]))];

    /// <summary>Takes over changes of files. A corpus is read anew where files came or went, or settings changed.</summary>
    public void Refresh(IReadOnlyCollection<string> changed)
    {
        using var progress = new Progress(_output);
        for (var i = 0; i < _sessions.Length; i++)
        {
            var root = _asked[i].Settings.Root.Path;
            string[] within =
            [
                .. changed.Select(static path => path.Replace('\\', '/'))
                    .Where(path => (path + "/").StartsWith(root, StringComparison.Ordinal)),
            ];
            if (within.Length > 0 && !_sessions[i].TryRefresh(within))
                _sessions[i] = CorpusSession.Open(_asked[i].Settings, progress.Step);
        }
    }
}
