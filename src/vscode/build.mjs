// Bundles the extension. With --pack also packs the .vsix, with the server that `dotnet publish` wrote to server/.
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const { metafile } = await build({
  entryPoints: { extension: "src/extension.ts" },
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
  outdir: "dist",
  minify: true,
  metafile: true,
});

if (process.argv.includes("--pack")) {
  if (!existsSync("server/CorpusGen.Tool.dll")) {
    throw new Error("server/ is missing; see test/try.sh");
  }

  copyFileSync("../../LICENSE", "LICENSE");
  writeFileSync("THIRD-PARTY-NOTICES.txt", `${readFileSync("../CorpusGen/THIRD-PARTY-NOTICES.txt", "utf8")}\n${noticesOf(metafile)}`);
  const { createVSIX } = await import("@vscode/vsce");
  await createVSIX({ packagePath: "corpusgen.vsix", dependencies: false, allowMissingRepository: true });
}

/** The licenses of the npm packages in the bundle. */
function noticesOf({ inputs }) {
  const packages = new Set(Object.keys(inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean));
  return [...packages].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const license = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (license === undefined) {
      throw new Error(`${name} has no license file`);
    }

    return `${"-".repeat(130)}\n\nThe extension contains ${name} ${version}:\n\n${readFileSync(join(folder, license), "utf8").trim()}\n`;
  }).join("\n");
}
