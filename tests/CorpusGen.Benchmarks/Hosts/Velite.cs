using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>
/// Velite, which validates a folder of articles against a schema and writes typed data: the peer that is nearest to CorpusGen. It reads
/// the consumer's own files. Needs npm.
/// </summary>
internal sealed class Velite
{
    private readonly string _folder;

    public Velite(ConsumerProject project)
    {
        _folder = Path.Combine(ConsumerProject.Workplace, "velite");
        Directory.CreateDirectory(_folder);
        if (!Directory.Exists(Path.Combine(_folder, "node_modules", "velite")))
        {
            File.WriteAllText(Path.Combine(_folder, "package.json"), """{ "type": "module", "private": true }""");
            using var npm = new ProcessTree();
            npm.Run(_folder, "npm", "install", "--no-audit", "--no-fund", "velite");
        }

        File.WriteAllText(Path.Combine(_folder, "velite.config.js"), $$"""
            import { defineConfig, s as z } from 'velite'
            const text = z.string()
            export default defineConfig({ root: '{{project.Corpus}}', collections: { articles: { name: 'Article', pattern: '**/*.md', schema: z.object({
              id: text, title: text, date: z.isodate(), lang: text, body: z.raw(),
              actors: z.array(z.union([text, z.object({ id: text, type: text, name: text })])),
              quotes: z.array(z.object({ id: text.optional(), speaker: text, kind: text.optional(), exact: z.union([text, z.array(text)]) })),
              dates: z.array(z.object({ exact: text, value: z.any().optional() })),
            }) } } })
            """);
    }

    public Usage Build(ProcessTree processes)
    {
        var output = Path.Combine(_folder, ".velite");
        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
        var usage = processes.Run(_folder, "node", "node_modules/velite/bin/velite.js", "build");
        return File.Exists(Path.Combine(output, "articles.json")) ? usage : throw new InvalidOperationException(usage.Output);
    }
}
