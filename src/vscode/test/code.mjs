// A VS Code with the extension, served on the loopback interface, and the ways in which a person uses it.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long something is waited for before its check fails: long, because the machine may be busy. */
export const patience = 120_000;

export class Code {
  /** Starts VS Code over a folder, and a browser that shows it. */
  static async start(installed, folder, vsix) {
    const { chromium } = createRequire(join(installed, "package.json"))("playwright-core");
    const node = join(installed, "node_modules/.bin/node");
    const entry = join(installed, "node_modules/code-server/out/node/entry.js");
    const state = mkdtempSync(join(tmpdir(), "corpusgen-code-"));
    const data = join(state, "data");
    const folders = ["--user-data-dir", data, "--extensions-dir", join(state, "extensions")];
    const added = spawnSync(node, [entry, ...folders, "--install-extension", vsix], { encoding: "utf8" });
    if (added.status !== 0) {
      throw new Error(added.stdout + added.stderr);
    }

    mkdirSync(join(data, "User"), { recursive: true });
    writeFileSync(join(data, "User/settings.json"), JSON.stringify({
      "security.workspace.trust.enabled": false,
      "workbench.startupEditor": "none",
      "telemetry.telemetryLevel": "off",
      "chat.disableAIFeatures": true,
      "files.simpleDialog.enable": true,
    }));
    const port = await freePort();
    const options = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check"];
    const server = spawn(node, [entry, ...options, ...folders, folder], { stdio: "ignore" });
    await until(async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok);
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
    await page.goto(`http://127.0.0.1:${port}/?folder=${folder}`);
    await page.waitForSelector(".monaco-workbench", { timeout: patience });
    return new Code(page, browser, server, state);
  }

  constructor(page, browser, server, state) {
    Object.assign(this, { page, browser, server, state });
  }

  async stop() {
    await this.browser.close();
    this.server.kill();
  }

  /** Opens a file of the folder 'seeds' by its name, in the explorer: the search of files has a native part. */
  async open(name) {
    const file = this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
    if ((await file.count()) === 0) {
      await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: "seeds" }).click({ timeout: patience });
    }

    await file.dblclick({ timeout: patience });
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`, { timeout: patience });
  }

  /** Runs a command of the palette. */
  command(title) {
    return this.pick("F1", title);
  }

  /** Moves the cursor to a line and a column, both from 1. */
  async goTo(line, column) {
    await this.pick("Control+G", `${line}:${column}`);
  }

  /** Opens a quick input with a key, types, and takes the first answer. */
  async pick(key, text) {
    await this.page.keyboard.press(key);
    const input = this.page.locator(".quick-input-widget input");
    await input.waitFor({ state: "visible", timeout: patience });
    await input.pressSequentially(text, { delay: 5 });
    await this.page.waitForTimeout(400);
    await this.page.keyboard.press("Enter");
    await input.waitFor({ state: "hidden", timeout: patience });
  }

  /** The text of the lines that the active editor shows. */
  lines() {
    return this.page.locator(".editor-instance .view-line").evaluateAll((lines) =>
      lines.sort((a, b) => a.offsetTop - b.offsetTop).map((line) => line.textContent.replaceAll("\u00a0", " ")));
  }

  /** The line and the column of the cursor, from the status bar. */
  async cursor() {
    return (await this.page.locator("#status\\.editor\\.selection").textContent()).trim();
  }
}

/** Waits until a condition holds. */
export async function until(condition) {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    try {
      if (await condition()) {
        return;
      }
    } catch {
      // Not yet.
    }
  }

  throw new Error(`Not within ${patience / 1000} s: ${condition}`);
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
