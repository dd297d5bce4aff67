// Checks of the exported site in a browser: node check.mjs NAME FOLDER BASE.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { openPage, openSite } from "./site.mjs";

const [name, folder, base] = process.argv.slice(2);
const site = await openSite(folder, base);
const checks = { pages, search, timeline, keyboard };

try {
  await checks[name]();
} finally {
  await site.close();
}

async function pages() {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const { page, errors } = await openPage(site.browser, { reducedMotion: "reduce" });
  const faults = [];
  for (const path of site.pages) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(site.address + path);
    await page.evaluate(axe);
    faults.push(...(await violations(page)).map((fault) => `${path}, light: ${fault}`));
    await page.emulateMedia({ colorScheme: "dark" });
    // The theme changes colours and nothing else.
    faults.push(...(await violations(page, ["color-contrast", "link-in-text-block"])).map((fault) => `${path}, dark: ${fault}`));
    await page.setViewportSize({ width: 390, height: 800 });
    if ((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) > 0) {
      faults.push(`${path}: wider than a phone`);
    }

    faults.push(...errors.splice(0).map((error) => `${path}: ${error}`));
  }

  assert.ok(faults.length === 0, faults.join("\n"));
  assert.ok(site.pages.length > 60, `only ${site.pages.length} pages`);
}

/** What axe finds, a line for each element. */
async function violations(page, rules) {
  return page.evaluate(async (only) => {
    const found = await axe.run(document, { resultTypes: ["violations"], ...(only ? { runOnly: { type: "rule", values: only } } : {}) });
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target.join(" ")}: ${node.failureSummary}`));
  }, rules);
}

async function search() {
  const { page, errors } = await openPage(site.browser);
  await page.goto(site.address + "search/");
  await page.getByRole("searchbox").fill("灯台");
  const title = page.getByRole("link", { name: "灯台守の朝" });
  await title.waitFor();
  assert.ok((await page.locator("mark").allTextContents()).includes("灯台"));
  // A quotation leads to its place.
  await page.getByRole("searchbox").fill("灯は帰る人");
  await page.getByRole("link", { name: "灯は帰る人のためにある", exact: true }).click();
  await page.waitForURL(/#quote-for-those-who-return$/);
  assert.equal(await page.locator(":target").textContent(), "灯は帰る人のためにある");
  // An address has its query, and full-width letters are letters.
  await page.goto(site.address + "search/?q=" + encodeURIComponent("ＪＵＮＥ ｂａｃｋ"));
  await page.getByRole("link", { name: "You can have your June back" }).waitFor();
  await page.getByRole("searchbox").fill("no article has this");
  await page.getByText("Nothing has “no article has this”.").waitFor();
  assert.deepEqual(errors, []);
}

async function timeline() {
  const { page, errors } = await openPage(site.browser);
  await page.goto(site.address + "timeline/");
  const marks = await page.locator("svg.days a").evaluateAll((all) => all.map((mark) => ({ href: mark.getAttribute("href"), label: mark.getAttribute("aria-label") })));
  assert.ok(marks.length > 100, `only ${marks.length} marks`);
  assert.deepEqual(marks.filter((mark) => !/#(quote|date)-/.test(mark.href)), []);
  const expected = marks.find((mark) => mark.href.endsWith("#quote-june-back"));
  assert.match(expected.label, /^2 August 2031, Toki Moriwaki: You can have your June back/);
  await page.locator(`svg.days a[href="${expected.href}"]`).click();
  await page.waitForURL(/articles\/first-ship\/#quote-june-back$/);
  assert.equal(await page.locator(":target").textContent(), "You can have your June back,");
  assert.ok(await page.locator(":target").isVisible());
  assert.deepEqual(errors, []);
}

async function keyboard() {
  const { page, errors } = await openPage(site.browser, { colorScheme: "light" });
  await page.goto(site.address);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Skip to the page");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.getElementById("main").contains(document.activeElement)), "the focus is in the page");
  await page.getByRole("button", { name: "Dark" }).focus();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.keyboard.press("Enter");
  const dark = await paper();
  assert.notEqual(dark, light);
  // The choice is kept on the next page.
  await page.goto(site.address + "people/");
  assert.equal(await paper(), dark);
  assert.deepEqual(errors, []);
}

function focused(page) {
  return page.evaluate(() => document.activeElement.textContent);
}
