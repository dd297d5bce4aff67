#pragma warning disable
namespace CorpusGen.Compiler.Quotes
{
    using CorpusGen.Compiler;
    public abstract record QuotePlacement {
        public sealed record Found(IReadOnlyList<TextRange> Segments) : QuotePlacement;
        public sealed record NotFound(int Segment) : QuotePlacement;
        public sealed record OutOfOrder(int Segment) : QuotePlacement;
        public sealed record Ambiguous(int Count, IReadOnlyList<TextRange> Places) : QuotePlacement;
        public sealed record ContextMismatch(IReadOnlyList<TextRange> Places) : QuotePlacement;
    }
    public sealed class QuoteSearch(string body) {
        public QuotePlacement Place(IReadOnlyList<string> exact, string? prefix, string? suffix) {
            var list = new List<TextRange>(); int from = 0;
            for (int i = 0; i < exact.Count; i++) { var at = body.IndexOf((i==0?prefix:"") + exact[i], from, StringComparison.Ordinal); if (at < 0) return new QuotePlacement.NotFound(i); if (i==0) at += (prefix??"").Length; from = at + exact[i].Length; list.Add(new TextRange(at, from)); }
            return new QuotePlacement.Found(list);
        }
    }
    public static class QuotationMarks { public static bool StandsBetweenMarks(string b, TextRange r) => true; }
    public static class DirectSpeech { public static IReadOnlyList<TextRange> FindUnannotated(string body, IReadOnlyList<TextRange> a, IReadOnlyList<string> n) => []; }
}
namespace CorpusGen.Compiler.Text { public static class DidYouMean { public static string? Nearest(string w, IEnumerable<string> c) => null; } }
namespace CorpusGen.Compiler.Binding { using CorpusGen.Compiler.Quotes; using CorpusGen.Compiler.Reading;
 internal static class QuoteMessages {
  public static void ReportMissing(Fields f, BodyText b, QuotePlacement.NotFound m, string id, string what, FrontMatterNode node) => f.Report(id, "not found", node);
  public static void ReportContext(Fields f, BodyText b, QuotePlacement.ContextMismatch m, string id, FrontMatterNode node) => f.Report(id, "not found", node);
  public static void ReportOutOfOrder(Fields f, BodyText b, QuotePlacement.OutOfOrder m, IReadOnlyList<ScalarNode> e) => f.Report("CG3003", "not found", e[0]);
  public static void ReportAmbiguous(Fields f, BodyText b, QuotePlacement.Ambiguous m, FrontMatterNode e) => f.Report("CG3002", "not found", e);
 } }
