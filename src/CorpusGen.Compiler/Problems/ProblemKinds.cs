using static CorpusGen.Compiler.Problems.ProblemSeverity;

namespace CorpusGen.Compiler.Problems;

/// <summary>Every kind of problem. Several messages may share one; an id is never used again for another kind.</summary>
public static class ProblemKinds
{
    /// <summary>All of them, by id.</summary>
    public static readonly ProblemKind[] All =
    [
        new(ProblemIds.NoFrontMatter, "Reading", Error, "Missing front matter") { HasEdits = true },
        new(ProblemIds.FrontMatterNotClosed, "Reading", Error, "Front matter without an end") { HasEdits = true },
        new(ProblemIds.InvalidYaml, "Reading", Error, "Invalid YAML in front matter") { HasEdits = true },
        new(ProblemIds.DuplicateKey, "Reading", Error, "Duplicate key") { HasEdits = true },
        new(ProblemIds.MissingKey, "Reading", Error, "Missing key") { CanBeLowered = false, HasEdits = true },
        new(ProblemIds.InvalidValue, "Reading", Error, "Invalid value of a key") { CanBeLowered = false, HasEdits = true },
        new(ProblemIds.MisspeltKey, "Reading", Warning, "Misspelt key") { HasEdits = true },
        new(ProblemIds.LimitExceeded, "Reading", Error, "Article over a limit"),
        new(ProblemIds.NotUtf8, "Reading", Error, "File that is not UTF-8"),
        new(ProblemIds.UpdatedBeforeDate, "Reading", Warning, "Update before the publication"),
        new(ProblemIds.UnknownKey, "Reading", Hidden, "Unknown key"),
        new(ProblemIds.TextCutShort, "Reading", Error, "Text cut short by YAML") { HasEdits = true },
        new(ProblemIds.UnfinishedDraft, "Reading", Info, "Draft without a title or a date") { HasEdits = true },

        new(ProblemIds.UnknownActor, "Actors", Error, "Unknown actor") { CanBeLowered = false, HasEdits = true },
        new(ProblemIds.ConflictingActor, "Actors", Error, "Conflicting facts of an actor"),
        new(ProblemIds.ActorNotMentioned, "Actors", Warning, "Actor without a mention in the body"),
        new(ProblemIds.CircularAffiliation, "Actors", Error, "Circular affiliation"),
        new(ProblemIds.UnknownCountry, "Actors", Error, "Unknown country code") { HasEdits = true },
        new(ProblemIds.BodyNameNotFound, "Actors", Warning, "Name of one body that the body does not use"),

        new(ProblemIds.QuoteNotFound, "Quotes", Error, "Quote or mention that is not in the body") { HasEdits = true },
        new(ProblemIds.QuoteAmbiguous, "Quotes", Error, "Quote or mention with several places in the body") { HasEdits = true },
        new(ProblemIds.QuoteOutOfOrder, "Quotes", Error, "Parts of a quote in another order") { HasEdits = true },
        new(ProblemIds.QuoteWithoutMarks, "Quotes", Error, "Direct quote without quotation marks") { HasEdits = true },
        new(ProblemIds.QuoteContextMismatch, "Quotes", Error, "Quote or mention with another prefix or suffix") { HasEdits = true },
        new(ProblemIds.UnannotatedQuote, "Quotes", Info, "Direct quotation without an entry") { HasEdits = true },

        new(ProblemIds.DateNotFound, "Dates", Error, "Date that is not in the body") { HasEdits = true },
        new(ProblemIds.DateDisagrees, "Dates", Error, "Value that contradicts the text of a date") { HasEdits = true },
        new(ProblemIds.ImpossibleDate, "Dates", Error, "Date that no calendar has"),
        new(ProblemIds.DateNeedsValue, "Dates", Error, "Date without a value") { HasEdits = true },

        new(ProblemIds.InvalidId, "Names", Error, "Invalid id") { HasEdits = true },
        new(ProblemIds.DuplicateId, "Names", Error, "Duplicate id") { HasEdits = true },
        new(ProblemIds.NameCollision, "Names", Error, "C# name of two things"),
        new(ProblemIds.ConfusableName, "Names", Error, "Names that look alike"),
        new(ProblemIds.InvalidClass, "Classes", Error, "Invalid class of articles"),
        new(ProblemIds.UnsupportedProperty, "Classes", Error, "Unsupported property"),
        new(ProblemIds.KeyTaken, "Classes", Error, "Key of two properties"),
        new(ProblemIds.ClaimedTwice, "Classes", Error, "Article of two classes"),
        new(ProblemIds.ClaimsNothing, "Classes", Warning, "Class without articles"),
        new(ProblemIds.InvalidReference, "Classes", Error, "Invalid reference") { CanBeLowered = false },
        new(ProblemIds.RuleBroken, "Classes", Error, "Value that breaks a rule of its property"),

        new(ProblemIds.InternalFailure, "Setup", Error, "Internal error of CorpusGen") { CanBeLowered = false },
        new(ProblemIds.NoArticles, "Setup", Warning, "Corpus without articles"),
        new(ProblemIds.InvalidProperty, "Setup", Error, "Invalid value of a project property"),
        new(ProblemIds.WrongLibrary, "Setup", Error, "Different versions of library and generator"),
        new(ProblemIds.OldLanguageVersion, "Setup", Error, "C# language version that is too old"),
        new(ProblemIds.MisspeltProperty, "Setup", Warning, "Misspelt project property"),
        new(ProblemIds.RefusedPath, "Setup", Error, "Refused path of a file") { CanBeLowered = false },
        new(ProblemIds.LinkLeadsOut, "Setup", Error, "Link that leads out of the corpus root"),
        new(ProblemIds.UnreadableFile, "Setup", Error, "Unreadable file of the corpus"),
        new(ProblemIds.ChangedWhileBuilding, "Setup", Error, "File changed while the build ran") { CanBeLowered = false },
        new(ProblemIds.ExcludesNothing, "Setup", Warning, "Pattern that excludes nothing"),
        new(ProblemIds.OtherLanguage, "Setup", Warning, "Project of another language"),
        new(ProblemIds.BodiesNotWritten, "Setup", Error, "Bodies not written"),
        new(ProblemIds.MisnamedRegister, "Setup", Warning, "Register of actors under another name"),
        new(ProblemIds.InvalidSeverity, "Setup", Error, "Invalid severity"),
        new(ProblemIds.FixedSeverity, "Setup", Warning, "Severity that cannot be lowered"),
        new(ProblemIds.SettingsBelowRoot, "Setup", Warning, "Settings under the corpus root without effect"),
    ];

    private static readonly Dictionary<string, ProblemKind> ById = All.ToDictionary(kind => kind.Id, StringComparer.Ordinal);

    /// <summary>The kind with <paramref name="id"/>, or <see langword="null"/> where no kind has it.</summary>
    public static ProblemKind? Find(string id) => ById.TryGetValue(id, out var kind) ? kind : null;
}
