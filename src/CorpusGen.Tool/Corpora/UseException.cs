namespace CorpusGen.Tool.Corpora;

/// <summary>A wrong use or set-up of the program, which ends it with the exit code 2.</summary>
/// <param name="message">A sentence for the user: the fact, then “; ”, then what to do.</param>
internal sealed class UseException(string message) : Exception(message);
