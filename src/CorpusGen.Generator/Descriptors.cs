using System.Collections.Immutable;
using CorpusGen.Compiler.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// Every diagnostic the generator can report. An id is what a user configures: several messages may share one, none is ever
/// used again for something else. <c>docs/diagnostics.md</c> has an entry for each.
/// </summary>
internal static class Descriptors
{
#pragma warning disable CS1591, SA1600 // the titles are the documentation
    public static readonly DiagnosticDescriptor NoFrontMatter = new(ProblemIds.NoFrontMatter, "Front matter is missing", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.NoFrontMatter));
    public static readonly DiagnosticDescriptor FrontMatterNotClosed = new(ProblemIds.FrontMatterNotClosed, "Front matter is not closed", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.FrontMatterNotClosed));
    public static readonly DiagnosticDescriptor InvalidYaml = new(ProblemIds.InvalidYaml, "Front matter is not valid YAML", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InvalidYaml));
    public static readonly DiagnosticDescriptor DuplicateKey = new(ProblemIds.DuplicateKey, "A key stands twice", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.DuplicateKey));
    public static readonly DiagnosticDescriptor MissingKey = new(ProblemIds.MissingKey, "A required key is missing", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.MissingKey), customTags: WellKnownDiagnosticTags.NotConfigurable);
    public static readonly DiagnosticDescriptor InvalidValue = new(ProblemIds.InvalidValue, "A value is not what its key takes", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InvalidValue), customTags: WellKnownDiagnosticTags.NotConfigurable);
    public static readonly DiagnosticDescriptor MisspeltKey = new(ProblemIds.MisspeltKey, "A key looks misspelt", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.MisspeltKey));
    public static readonly DiagnosticDescriptor LimitExceeded = new(ProblemIds.LimitExceeded, "An article is larger or deeper than is read", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.LimitExceeded));
    public static readonly DiagnosticDescriptor NotUtf8 = new(ProblemIds.NotUtf8, "A file is not UTF-8", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.NotUtf8));
    public static readonly DiagnosticDescriptor UpdatedBeforeDate = new(ProblemIds.UpdatedBeforeDate, "An update lies before the publication", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.UpdatedBeforeDate));
    public static readonly DiagnosticDescriptor UnknownKey = new(ProblemIds.UnknownKey, "A key is not known", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Hidden, true, helpLinkUri: Help(ProblemIds.UnknownKey));
    public static readonly DiagnosticDescriptor TextCutShort = new(ProblemIds.TextCutShort, "A text is cut short", "{0}", "CorpusGen.Reading", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.TextCutShort));
    public static readonly DiagnosticDescriptor UnknownActor = new(ProblemIds.UnknownActor, "No actor has this id", "{0}", "CorpusGen.Actors", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.UnknownActor), customTags: WellKnownDiagnosticTags.NotConfigurable);
    public static readonly DiagnosticDescriptor ConflictingActor = new(ProblemIds.ConflictingActor, "Two places say different things of an actor", "{0}", "CorpusGen.Actors", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.ConflictingActor));
    public static readonly DiagnosticDescriptor ActorNotMentioned = new(ProblemIds.ActorNotMentioned, "An actor is never named in the body", "{0}", "CorpusGen.Actors", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.ActorNotMentioned));
    public static readonly DiagnosticDescriptor CircularAffiliation = new(ProblemIds.CircularAffiliation, "Affiliations go in a circle", "{0}", "CorpusGen.Actors", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.CircularAffiliation));
    public static readonly DiagnosticDescriptor UnknownCountry = new(ProblemIds.UnknownCountry, "A country code does not exist", "{0}", "CorpusGen.Actors", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.UnknownCountry));
    public static readonly DiagnosticDescriptor BodyNameNotFound = new(ProblemIds.BodyNameNotFound, "Name of one body that the body does not use", "{0}", "CorpusGen.Actors", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.BodyNameNotFound));
    public static readonly DiagnosticDescriptor QuoteNotFound = new(ProblemIds.QuoteNotFound, "A quote does not stand in the body", "{0}", "CorpusGen.Quotes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.QuoteNotFound));
    public static readonly DiagnosticDescriptor QuoteAmbiguous = new(ProblemIds.QuoteAmbiguous, "A quote stands in the body more than once", "{0}", "CorpusGen.Quotes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.QuoteAmbiguous));
    public static readonly DiagnosticDescriptor QuoteOutOfOrder = new(ProblemIds.QuoteOutOfOrder, "The parts of a quote stand in another order", "{0}", "CorpusGen.Quotes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.QuoteOutOfOrder));
    public static readonly DiagnosticDescriptor QuoteWithoutMarks = new(ProblemIds.QuoteWithoutMarks, "A direct quote does not stand between quotation marks", "{0}", "CorpusGen.Quotes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.QuoteWithoutMarks));
    public static readonly DiagnosticDescriptor QuoteContextMismatch = new(ProblemIds.QuoteContextMismatch, "A quote does not stand between its prefix and suffix", "{0}", "CorpusGen.Quotes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.QuoteContextMismatch));
    public static readonly DiagnosticDescriptor UnannotatedQuote = new(ProblemIds.UnannotatedQuote, "A direct quotation is not among the quotes", "{0}", "CorpusGen.Quotes", DiagnosticSeverity.Hidden, true, helpLinkUri: Help(ProblemIds.UnannotatedQuote));
    public static readonly DiagnosticDescriptor DateNotFound = new(ProblemIds.DateNotFound, "A date does not stand in the body", "{0}", "CorpusGen.Dates", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.DateNotFound));
    public static readonly DiagnosticDescriptor DateDisagrees = new(ProblemIds.DateDisagrees, "A date's value contradicts its text", "{0}", "CorpusGen.Dates", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.DateDisagrees));
    public static readonly DiagnosticDescriptor ImpossibleDate = new(ProblemIds.ImpossibleDate, "A date does not exist", "{0}", "CorpusGen.Dates", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.ImpossibleDate));
    public static readonly DiagnosticDescriptor DateNeedsValue = new(ProblemIds.DateNeedsValue, "A date needs a value", "{0}", "CorpusGen.Dates", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.DateNeedsValue));
    public static readonly DiagnosticDescriptor InvalidId = new(ProblemIds.InvalidId, "An id is not usable", "{0}", "CorpusGen.Names", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InvalidId));
    public static readonly DiagnosticDescriptor DuplicateId = new(ProblemIds.DuplicateId, "Two things have one id", "{0}", "CorpusGen.Names", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.DuplicateId));
    public static readonly DiagnosticDescriptor NameCollision = new(ProblemIds.NameCollision, "Two things get one C# name", "{0}", "CorpusGen.Names", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.NameCollision));
    public static readonly DiagnosticDescriptor ConfusableName = new(ProblemIds.ConfusableName, "Two names look alike", "{0}", "CorpusGen.Names", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.ConfusableName));
    public static readonly DiagnosticDescriptor InvalidClass = new(ProblemIds.InvalidClass, "A class cannot be one of articles", "{0}", "CorpusGen.Classes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InvalidClass));
    public static readonly DiagnosticDescriptor UnsupportedProperty = new(ProblemIds.UnsupportedProperty, "A property cannot be read from front matter", "{0}", "CorpusGen.Classes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.UnsupportedProperty));
    public static readonly DiagnosticDescriptor KeyTaken = new(ProblemIds.KeyTaken, "A key is another property's", "{0}", "CorpusGen.Classes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.KeyTaken));
    public static readonly DiagnosticDescriptor ClaimedTwice = new(ProblemIds.ClaimedTwice, "Two classes claim an article", "{0}", "CorpusGen.Classes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.ClaimedTwice));
    public static readonly DiagnosticDescriptor ClaimsNothing = new(ProblemIds.ClaimsNothing, "A class claims no article", "{0}", "CorpusGen.Classes", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.ClaimsNothing));
    public static readonly DiagnosticDescriptor InvalidReference = new(ProblemIds.InvalidReference, "A reference leads to nothing, or to something else", "{0}", "CorpusGen.Classes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InvalidReference), customTags: WellKnownDiagnosticTags.NotConfigurable);
    public static readonly DiagnosticDescriptor RuleBroken = new(ProblemIds.RuleBroken, "A value breaks a rule of its property", "{0}", "CorpusGen.Classes", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.RuleBroken));
    public static readonly DiagnosticDescriptor InternalFailure = new(ProblemIds.InternalFailure, "CorpusGen failed", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InternalFailure), customTags: WellKnownDiagnosticTags.NotConfigurable);
    public static readonly DiagnosticDescriptor NoArticles = new(ProblemIds.NoArticles, "There are no articles", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.NoArticles));
    public static readonly DiagnosticDescriptor InvalidProperty = new(ProblemIds.InvalidProperty, "A project property has a value that means nothing", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InvalidProperty));
    public static readonly DiagnosticDescriptor WrongLibrary = new(ProblemIds.WrongLibrary, "The library and the generator are not of one version", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.WrongLibrary));
    public static readonly DiagnosticDescriptor OldLanguageVersion = new(ProblemIds.OldLanguageVersion, "The C# language version is too old", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.OldLanguageVersion));
    public static readonly DiagnosticDescriptor MisspeltProperty = new(ProblemIds.MisspeltProperty, "A project property looks misspelt", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.MisspeltProperty));
    public static readonly DiagnosticDescriptor InvalidSeverity = new(ProblemIds.InvalidSeverity, "Invalid severity", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Error, true, helpLinkUri: Help(ProblemIds.InvalidSeverity));
    public static readonly DiagnosticDescriptor FixedSeverity = new(ProblemIds.FixedSeverity, "Severity that cannot be lowered", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.FixedSeverity));
    public static readonly DiagnosticDescriptor SettingsBelowRoot = new(ProblemIds.SettingsBelowRoot, "Settings under the corpus root without effect", "{0}", "CorpusGen.Setup", DiagnosticSeverity.Warning, true, helpLinkUri: Help(ProblemIds.SettingsBelowRoot));
#pragma warning restore CS1591, SA1600

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        typeof(Descriptors).GetFields()
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .ToImmutableDictionary(descriptor => descriptor.Id);

    /// <summary>
    /// Whether a project may lower its severity. Not where the running program relies on the error: a list of actors holds no
    /// <see langword="null"/>, and an article of news has a date.
    /// </summary>
    public static bool CanBeLowered(DiagnosticDescriptor descriptor) =>
        !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The entry of <paramref name="id"/> in the documentation, which lies in the package and in the repository.</summary>
    private static string Help(string id) => $"docs/diagnostics.md#{id.ToLowerInvariant()}";
}
