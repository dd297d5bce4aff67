// Files on the loopback interface, below a path, and the browser that looks at them.
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { chromium } from "playwright-core";

/** How long a slow machine may take. */
export const patience = 120_000;

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json", ".xml": "application/xml" };

export async function openSite(folder, base) {
  const server = createServer(async (request, answer) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    try {
      const file = join(folder, path.slice(base.length) + (path.endsWith("/") ? "index.html" : ""));
      const bytes = await readFile(path.startsWith(base) ? file : "");
      answer.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await openBrowser();
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return {
    browser,
    address: `http://127.0.0.1:${server.address().port}${base}`,
    pages: files.filter((file) => file.name === "index.html").map((file) => relative(folder, file.parentPath)).map((path) => (path ? path + "/" : "")).sort(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  return browser;
}

/** A page, and the errors that it has met so far. */
export async function openPage(browser, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.setDefaultTimeout(patience);
  const errors = [];
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure().errorText}`));
  return { page, errors };
}
