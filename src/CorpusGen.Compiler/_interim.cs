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
namespace CorpusGen.Compiler.Names {
    public static class CSharpName { public static string From(string id) => string.Concat(id.Split('-','/','.',' ').Where(s=>s.Length>0).Select(s => char.ToUpperInvariant(s[0]) + s.Substring(1))) is var n && n.Length>0 && !char.IsDigit(n[0]) ? n : "_" + n; 
       public static string ForText(string t) => From(new string(t.Where(c => char.IsLetterOrDigit(c)||c==' ').Take(20).ToArray())); }
    public static class IdText { public static string? Describe(string id) => null; public static string FromPath(string p) { p = p.Substring(0, p.LastIndexOf('.')); return System.Text.RegularExpressions.Regex.Replace(p, @"(^|/)\d{4}-\d\d-\d\d-", "$1"); } }
    public enum ClashKind { Same, CaseOnly, LooksAlike }
    public sealed class NameScope<T>(string[] reserved) where T : class { Dictionary<string,T> d = new(); public string Resolve(string n) => reserved.Contains(n) ? n + "_" : n; public bool TryAdd(string n, T o, out T? clash, out ClashKind kind) { kind = default; if (d.TryGetValue(n, out clash)) return false; d.Add(n, o); return true; } }
}
namespace CorpusGen.Compiler.Binding { using CorpusGen.Compiler.Quotes; using CorpusGen.Compiler.Reading;
 internal static class QuoteMessages {
  public static void ReportMissing(Fields f, BodyText b, QuotePlacement.NotFound m, string id, string what, FrontMatterNode node) => f.Report(id, "not found", node);
  public static void ReportContext(Fields f, BodyText b, QuotePlacement.ContextMismatch m, string id, FrontMatterNode node) => f.Report(id, "not found", node);
  public static void ReportOutOfOrder(Fields f, BodyText b, QuotePlacement.OutOfOrder m, IReadOnlyList<ScalarNode> e) => f.Report("CG3003", "not found", e[0]);
  public static void ReportAmbiguous(Fields f, BodyText b, QuotePlacement.Ambiguous m, FrontMatterNode e) => f.Report("CG3002", "not found", e);
 } }
