// The extension in a real VS Code in a browser: node test/run.mjs INSTALLED VSIX SCREENSHOTS, with the folder of install.sh.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Code, patience, until } from "./code.mjs";
import { writeWorkspace } from "./workspace.mjs";

const [installed, vsix, screenshots] = process.argv.slice(2);
mkdirSync(screenshots, { recursive: true });
const folder = writeWorkspace();
const code = await Code.start(installed, folder, vsix);
const { page } = code;
const read = (name) => readFileSync(join(folder, "seeds", name), "utf8");
let [passed, failed] = [0, 0];

await check("a wrong quote has a squiggle at its place", async () => {
  await code.open("talks.md");
  const squiggle = page.locator(".squiggly-error").first();
  await squiggle.waitFor({ timeout: patience });
  const line = page.locator(".view-line", { hasText: "We promise a vote" }).first();
  const [at, of] = [await squiggle.boundingBox(), await line.boundingBox()];
  assert.ok(Math.abs(at.y - of.y) < of.height, `${at.y} is not at ${of.y}`);
});

await check("the light bulb mends it", async () => {
  await code.goTo(7, 15);
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget", { hasText: "Write the article's words" }).waitFor({ timeout: patience });
  await screenshot("light-bulb");
  await page.keyboard.press("Enter");
  await until(async () => (await code.lines()).some((line) => line.includes("exact: We promised a vote on the day")));
});

await check("completion offers an actor", async () => {
  await code.goTo(10, 14);
  await page.keyboard.press("Control+Space");
  const offered = page.locator(".suggest-widget .monaco-list-row", { hasText: "port" }).first();
  await offered.waitFor({ timeout: patience });
  await screenshot("completion");
  await page.keyboard.type("po");
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
  await until(async () => (await code.lines()).some((line) => line.includes("speaker: port")));
});

await check("no problem is left", async () => {
  await until(async () => (await page.locator(".squiggly-error").count()) === 0);
});

await check("the preview shows the marks and moves the cursor", async () => {
  await code.command("CorpusGen: Open Preview to the Side");
  let frame;
  await until(async () => {
    for (const one of page.frames()) {
      if ((await one.locator("#body .quote").count()) > 0) {
        frame = one;
      }
    }

    return frame !== undefined;
  });
  await until(async () => (await frame.locator("#body .quote").allTextContents()).includes("We promised a vote on the day"));
  assert.deepEqual(await frame.locator("#body .date").allTextContents(), ["18 May 2031"]);
  assert.ok((await frame.locator("#body .actor").allTextContents()).includes("Mara Quist"));
  assert.equal(await frame.locator("#body .quote").first().getAttribute("title"), "Mara Quist");
  await screenshot("preview");
  await frame.locator("#body .date").first().click();
  await until(async () => (await code.cursor()).startsWith("Ln 12,"));
});

await check("go to definition moves the cursor", async () => {
  await code.goTo(8, 15);
  await page.keyboard.press("F12");
  await page.waitForSelector('.tab.active[data-resource-name="actors.yaml"]', { timeout: patience });
  await until(async () => (await code.cursor()).startsWith("Ln 2, Col 10"));
});

await check("rename changes three files", async () => {
  await page.keyboard.press("F2");
  const input = page.locator(".rename-box input");
  await input.waitFor({ timeout: patience });
  await input.fill("quist");
  await page.keyboard.press("Enter");
  await until(async () => (await code.lines()).some((line) => line.includes("{id: quist,")));
  await screenshot("rename");
  await code.command("File: Save All Files");
  await until(() => read("vote.md").includes("actors: [quist]"));
  await until(() => read("talks.md").includes("actors: [quist, port]") && read("talks.md").includes("speaker: quist"));
  await until(() => read("actors.yaml").includes("id: quist"));
});

await check("the corpus is checked", async () => {
  await code.command("CorpusGen: Check the Corpus");
  await until(async () => (await page.locator(".statusbar").textContent()).includes("CorpusGen: articles: 2, errors: 0"));
});

await check("a server that is killed starts again, and no text is lost", async () => {
  await code.open("vote.md");
  await code.goTo(2, 8);
  await page.keyboard.type("last ");
  await until(async () => (await code.lines()).some((line) => line.includes("title: The last vote") || line.includes("title: last The vote")));
  const before = serversOf(code);
  assert.equal(before.length, 1);
  process.kill(before[0], "SIGKILL");
  await until(() => serversOf(code).some((pid) => pid !== before[0]));
  await code.goTo(5, 9);
  await page.keyboard.type("x");
  await page.locator(".squiggly-error").first().waitFor({ timeout: patience });
  await page.keyboard.press("Backspace");
  await until(async () => (await page.locator(".squiggly-error").count()) === 0);
  assert.ok((await code.lines()).some((line) => line.includes("last ")));
});

await code.stop();
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function check(title, test) {
  await page.keyboard.press("Escape");
  try {
    await test();
    passed++;
    console.log(`ok      ${title}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${title}\n${error.stack}`);
  }

  await screenshot(title.replaceAll(" ", "-"));
}

/** The processes of the extension's server. */
function serversOf(code) {
  const inside = `${code.state}/extensions/`;
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").some((part) => part.startsWith(inside) && part.endsWith("CorpusGen.Tool.dll"));
    } catch {
      return false;
    }
  });
}

function screenshot(name) {
  return page.screenshot({ path: join(screenshots, `${name}.png`) });
}
