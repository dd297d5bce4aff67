#pragma warning disable
namespace CorpusGen.Runtime; public sealed class SurfaceForms(List<(string Name,int Owner)> names) { public List<(int Owner,int Start,int Length)> Find(string t) => []; }
