namespace CorpusGen.Generator;

/// <summary>The names of the pipeline's steps in tests and profilers.</summary>
internal static class Steps
{
    public const string Options = "Options";
    public const string Host = "Host";
    public const string Setup = "Setup";
    public const string Properties = "Properties";
    public const string Files = "Files";
    public const string Register = "Register";
    public const string Articles = "Articles";
    public const string Classes = "Classes";
    public const string Completed = "Completed";
    public const string Layout = "Layout";
    public const string Corpus = "Corpus";
    public const string Index = "Index";
    public const string Buckets = "Buckets";
    public const string Withheld = "Withheld";
    public const string Embedded = "Embedded";
    public const string EditorConfigs = "EditorConfigs";
    public const string Problems = "Problems";
}
