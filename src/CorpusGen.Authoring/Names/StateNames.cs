using CorpusGen.Compiler.Languages;

namespace CorpusGen.Authoring.Names;

/// <summary>The states that a language's file names.</summary>
internal static class StateNames
{
    /// <summary>The names of states in a language, each with its code of ISO 3166-1.</summary>
    public static IEnumerable<(string Name, string Code)> Of(Language language)
    {
        var words = Language.Words(language.Attribution.States);
        for (var i = 0; i + 1 < words.Length; i += 2)
            yield return (words[i].Replace('_', ' '), words[i + 1]);
    }

    /// <summary>The English name of a state.</summary>
    public static string? English(string code) =>
        Of(Compiler.Languages.English.Language).FirstOrDefault(state => state.Code == code).Name;
}
