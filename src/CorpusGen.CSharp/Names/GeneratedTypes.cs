namespace CorpusGen.CSharp.Names;

/// <summary>The names of the generated types that have the named members of a corpus.</summary>
public static class GeneratedTypes
{
    /// <summary>The type with the names of actors.</summary>
    public const string Actors = "ActorNames";

    /// <summary>The beginning of the types with the names of articles. No generated name of an article has an underscore there.</summary>
    public const string Articles = "Articles_";

    /// <summary>The type with the names of an article's quotes. No generated name of another thing ends so.</summary>
    public static string OfQuotes(string article) => article + "_Quotes";

    /// <summary>The type with the names of an article's dates.</summary>
    public static string OfDates(string article) => article + "_Dates";
}
