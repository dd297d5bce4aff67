namespace CorpusGen.Compiler.Problems;

/// <summary>
/// The id of every problem that reading, binding and linking can find; <c>docs/diagnostics.md</c> has an entry for each.
/// An id is never used again for something else.
/// </summary>
public static class ProblemIds
{
#pragma warning disable CS1591 // the names are the documentation; causes and examples are in docs/diagnostics.md

    // Reading: the file, its front matter, its keys.
    public const string NoFrontMatter = "CG1001";
    public const string FrontMatterNotClosed = "CG1002";
    public const string InvalidYaml = "CG1003";
    public const string DuplicateKey = "CG1004";
    public const string MissingKey = "CG1005";
    public const string InvalidValue = "CG1006";
    public const string MisspeltKey = "CG1007";
    public const string LimitExceeded = "CG1008";
    public const string NotUtf8 = "CG1009";
    public const string UpdatedBeforeDate = "CG1010";
    public const string UnknownKey = "CG1011";
    public const string TextCutShort = "CG1012";
    public const string UnfinishedDraft = "CG1013";

    // Actors.
    public const string UnknownActor = "CG2001";
    public const string ConflictingActor = "CG2002";
    public const string ActorNotMentioned = "CG2003";
    public const string CircularAffiliation = "CG2004";
    public const string UnknownCountry = "CG2005";
    public const string BodyNameNotFound = "CG2006";

    // Quotes.
    public const string QuoteNotFound = "CG3001";
    public const string QuoteAmbiguous = "CG3002";
    public const string QuoteOutOfOrder = "CG3003";
    public const string QuoteWithoutMarks = "CG3004";
    public const string QuoteContextMismatch = "CG3005";
    public const string UnannotatedQuote = "CG3006";

    // Dates.
    public const string DateNotFound = "CG4001";
    public const string DateDisagrees = "CG4002";
    public const string ImpossibleDate = "CG4003";
    public const string DateNeedsValue = "CG4004";

    // Names.
    public const string InvalidId = "CG5001";
    public const string DuplicateId = "CG5002";
    public const string NameCollision = "CG5003";
    public const string ConfusableName = "CG5004";

    // Own classes, and the fields that they require of articles.
    public const string InvalidClass = "CG5005";
    public const string UnsupportedProperty = "CG5006";
    public const string KeyTaken = "CG5007";
    public const string ClaimedTwice = "CG5008";
    public const string ClaimsNothing = "CG5009";
    public const string InvalidReference = "CG5010";
    public const string RuleBroken = "CG5011";

    // Set-up and internal.
    public const string InternalFailure = "CG9001";
    public const string NoArticles = "CG9002";
    public const string InvalidProperty = "CG9003";
    public const string WrongLibrary = "CG9004";
    public const string OldLanguageVersion = "CG9005";
    public const string MisspeltProperty = "CG9006";
    public const string RefusedPath = "CG9007";
    public const string LinkLeadsOut = "CG9008";
    public const string UnreadableFile = "CG9009";
    public const string ChangedWhileBuilding = "CG9010";
    public const string ExcludesNothing = "CG9011";
    public const string OtherLanguage = "CG9012";
    public const string BodiesNotWritten = "CG9013";
    public const string MisnamedRegister = "CG9014";
    public const string InvalidSeverity = "CG9020";
    public const string FixedSeverity = "CG9021";
    public const string SettingsBelowRoot = "CG9022";

#pragma warning restore CS1591
}
