// An edit of an article, seen in the page: node watch.mjs PROJECT SEEDS CONFIGURATION.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, openPage, patience } from "./site.mjs";

const [project, seeds, configuration] = process.argv.slice(2);
// The projects that the site references are built, and other tests run them.
const properties = [`--property:Configuration=${configuration}`, "--property:BuildProjectReferences=false", "--property:RestoreLockedMode=false"];
// Any port that is free; an application that starts again may have another one.
const watch = spawn("dotnet", ["watch", "--non-interactive", ...properties, "--", "--urls", "http://127.0.0.1:0"], { cwd: project, detached: true });
let log = "";
watch.stdout.on("data", (text) => { log += text; });
watch.stderr.on("data", (text) => { log += text; });
const browser = await openBrowser();
try {
  const { page } = await openPage(browser);
  await shows(page, "rang the fog bell once.");
  const article = join(seeds, "first-ship.md");
  writeFileSync(article, readFileSync(article, "utf8").replace("rang the fog bell once.", "rang the fog bell twice."));
  await shows(page, "rang the fog bell twice.");
} catch (error) {
  console.error(log);
  throw error;
} finally {
  await browser.close();
  // With the application, which is a process of dotnet watch.
  process.kill(-watch.pid, "SIGKILL");
}

/** Waits until the article's page has a text. */
async function shows(page, text) {
  for (const end = Date.now() + 2 * patience; Date.now() < end; await new Promise((done) => setTimeout(done, 500))) {
    const address = [...log.matchAll(/Now listening on: (http:\S+)/g)].at(-1)?.[1];
    try {
      if (address && (await page.goto(`${address}/articles/first-ship/`)).ok() && (await page.getByText(text).count()) > 0) {
        return;
      }
    } catch {
      // The application is about to start.
    }
  }

  throw new Error(`The page never had “${text}”.`);
}
