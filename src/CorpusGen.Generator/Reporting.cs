using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Turns problems into diagnostics.</summary>
internal static class Reporting
{
    /// <summary>Reports problems of the project.</summary>
    public static void Report(SourceProductionContext output, ValueList<Problem> problems) => Report(output, problems.Items);

    /// <summary>Reports problems of the project.</summary>
    public static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.ById[problem.Id], ToLocation(problem.Place), Shown.Text(problem.Text)));
    }

    /// <summary>Reports problems of articles, with the severity that the project and the article's folder give them.</summary>
    public static void ReportArticles(SourceProductionContext output, ArticleReport report)
    {
        if (report.Problems.Count == 0)
            return;

        var declared = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (declaration, place) in report.Settings.Declarations)
            declared[declaration] = place;

        var severities = new Severities(report);
        foreach (var problem in report.Problems)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            if (problem.FollowsFrom is { } cause && severities.IsError(cause))
                continue;
            if (severities.Of(problem) is not { } severity)
                continue;

            var places = problem.Related.Select(related => related.Place);
            if (problem.Declaration is not null && declared.TryGetValue(problem.Declaration, out var inCode))
                places = places.Prepend(inCode);
            if (problem.Place is not null)
                places = places.Prepend(problem.Place);
            output.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ById[problem.Id],
                ToLocation(places.FirstOrDefault()),
                severity,
                places.Skip(1).Select(ToLocation),
                properties: null,
                Shown.Text(problem.Text)));
        }

        Report(output, severities.Refused.ToEquatableArray());
    }

    private static Location ToLocation(Place? place) => place is null
        ? Location.None
        : Location.Create(
            Shown.Path(place.Path),
            TextSpan.FromBounds(place.Span.Range.Start, place.Span.Range.End),
            new LinePositionSpan(ToRoslyn(place.Span.Start), ToRoslyn(place.Span.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition ToRoslyn(Compiler.Model.LinePosition position) => new(
        position.Line,
        position.Character);
}
