// Asks Lighthouse how it finds the built page on its mobile preset, and prints a line `figure NAME NUMBER` for each category, for two times in
// milliseconds and for the layout shift, and a line `unmet ...` for each rule that is not met.
//
// node lighthouse.mjs NODE_MODULES ADDRESS CHROMIUM
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, address, chromium] = process.argv.slice(2);
const CATEGORIES = ["accessibility", "best-practices", "seo", "performance"];

/** Removes a browser's folder. Children of a browser that has ended may write to it for a moment longer: what is left then is of no weight. */
function remove(profile) {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  } catch (error) {
    console.error(`${profile} was left behind: ${error.message}`);
  }
}

/** A fresh browser, so that nothing is kept from an earlier run. */
async function withBrowser(run) {
  const profile = mkdtempSync(join(tmpdir(), "il2-lighthouse-"));
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"];
  const browser = spawn(chromium, [...flags, "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    const port = await new Promise((resolve, reject) => {
      let said = "";
      browser.stderr.on("data", (text) => {
        said += text;
        const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said);
        if (found) resolve(Number(found[1]));
      });
      browser.on("exit", () => reject(new Error(`Chromium ended: ${said}`)));
    });
    return await run(port);
  } finally {
    browser.kill();
    await new Promise((resolve) => (browser.exitCode === null && browser.signalCode === null ? browser.on("exit", resolve) : resolve()));
    remove(profile);
  }
}

const { default: lighthouse } = await import(pathToFileURL(join(modules, "lighthouse", "core", "index.js")));
const report = (await withBrowser((port) => lighthouse(address, { port, logLevel: "error", output: "json", onlyCategories: CATEGORIES }))).lhr;
for (const name of CATEGORIES) {
  console.log(`figure ${name} ${Math.round((report.categories[name]?.score ?? 0) * 100)}`);
  for (const { id, weight } of report.categories[name]?.auditRefs ?? []) {
    const { score, title, displayValue } = report.audits[id];
    if (weight > 0 && score !== null && score < 0.9) console.log(`unmet ${name}: ${title} ${displayValue ?? ""}`.trim());
  }
}
for (const time of ["largest-contentful-paint", "total-blocking-time"]) console.log(`figure ${time} ${Math.round(report.audits[time]?.numericValue ?? Infinity)}`);
console.log(`figure layout-shift ${Math.round((report.audits["cumulative-layout-shift"]?.numericValue ?? 1) * 1000) / 1000}`);
if (report.runtimeError) console.error(report.runtimeError.message);
process.exit(report.runtimeError ? 1 : 0);
