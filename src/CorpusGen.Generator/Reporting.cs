using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Generator.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Turns problems into diagnostics.</summary>
internal static class Reporting
{
    /// <summary>A severity for the articles of a folder: <c>corpusgen_severity.CG3004 = warning</c> in its .editorconfig.</summary>
    private const string SeverityKey = "corpusgen_severity.";

    /// <summary>Reports problems of the project.</summary>
    public static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.ById[problem.Id], ToLocation(problem.Place), Visible(problem.Message)));
    }

    /// <summary>Reports problems of articles, with the severity that the project and the article's folder give them.</summary>
    public static void Report(
        SourceProductionContext output,
        EquatableArray<Problem> problems,
        ProjectOptions options,
        ImmutableArray<AdditionalText> texts,
        AnalyzerConfigOptionsProvider configuration,
        EquatableArray<DeclaredPlace> declarations)
    {
        if (problems.Count == 0)
            return;

        var declared = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (declaration, place) in declarations)
            declared[declaration] = place;

        var textsByPath = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var text in texts)
            textsByPath[text.Path] = text;

        foreach (var problem in problems)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            var descriptor = Descriptors.ById[problem.Id];
            var severity = options.Strict && descriptor.DefaultSeverity == DiagnosticSeverity.Hidden ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
            if (problem.Place is { } place && textsByPath.TryGetValue(place.Path, out var text)
                && configuration.GetOptions(text).TryGetValue(SeverityKey + problem.Id, out var configured))
            {
                if (SeverityFrom(configured) is not { } chosen)
                    continue;
                severity = chosen;
            }

            var places = problem.Related.AsEnumerable();
            if (problem.Declaration is not null && declared.TryGetValue(problem.Declaration, out var inCode))
                places = places.Prepend(inCode);
            if (problem.Place is not null)
                places = places.Prepend(problem.Place);
            output.ReportDiagnostic(Diagnostic.Create(
                descriptor,
                ToLocation(places.FirstOrDefault()),
                severity,
                places.Skip(1).Select(ToLocation),
                properties: null,
                Visible(problem.Message)));
        }
    }

    /// <summary>
    /// The message on one line, with characters that cannot be seen, or that reorder others, by their code points. A blank before a
    /// <c>[</c> is shown as a dot, as editors show it: MSBuild puts the project in brackets behind a message, so CI systems take the first
    /// bracket after a blank for the end of the message.
    /// </summary>
    internal static string Visible(string message)
    {
        if (!message.Any(IsUnseen) && message.IndexOf('[') < 0)
            return message;
        var visible = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            var unit = message[i];
            if (IsUnseen(unit))
                visible.AppendFormat(CultureInfo.InvariantCulture, "U+{0:X4}", (int)unit);
            else
                visible.Append(char.IsWhiteSpace(unit) && i + 1 < message.Length && message[i + 1] == '[' ? '·' : unit);
        }

        return visible.ToString();

        static bool IsUnseen(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    private static DiagnosticSeverity? SeverityFrom(string configured) => configured.Trim().ToLowerInvariant() switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" or "info" => DiagnosticSeverity.Info,
        "silent" or "hidden" => DiagnosticSeverity.Hidden,
        _ => null,
    };

    private static Location ToLocation(Place? place) => place is null
        ? Location.None
        : Location.Create(
            place.Path,
            TextSpan.FromBounds(place.Span.Range.Start, place.Span.Range.End),
            new LinePositionSpan(ToRoslyn(place.Span.Start), ToRoslyn(place.Span.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition ToRoslyn(Compiler.Model.LinePosition position) => new(position.Line, position.Character);
}
