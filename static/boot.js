// Starts the compiled module. In the page's own HTML this would break its content security policy.
//
// <html data-boot="..."> tells the style sheet, and whoever tests the page, how far it came:
//   starting   the module is on its way; #app is empty, #fallback is hidden, but for its question on a first visit (data-opening)
//   running    the module has mounted the page in #app, and says so itself (src/main.rs)
//   failed     it could not start, or stopped for good; #fallback shows, #fallback-reason says why
(() => {
  "use strict";
  const root = document.documentElement;
  root.dataset.boot = "starting";

  // The compiled module comes in parts, of which the first picture needs one, or whole (xtask/src/wasm_split.rs). WebKit on Linux, which is not Safari,
  // now and then loses what a running function holds, and in parts it has been seen to more often (docs/first-load.md).
  const links = ["app-module", "app-wasm"].map((id) => document.getElementById(id)).filter((link) => link?.dataset.whole);
  if (links.length && navigator.vendor.startsWith("Apple") && navigator.platform.startsWith("Linux")) {
    for (const link of links) link.href = link.dataset.whole;
    root.dataset.build = "whole";
  }

  // One file with everything inside may have a view baked in (src/export/single_file.rs): it opens on that, unless its address
  // names another. Behind a #, since a file's address can have no other query.
  const baked = document.querySelector('meta[name="il2-link"]')?.content;
  if (baked && !location.search && !location.hash) location.replace(`#${baked.replace("#", "&")}`);

  // Who comes for the first time, by the bare address, will be asked just the question that stands in this page already.
  function isFirstVisit() {
    try {
      return !baked && !location.search && !location.hash && localStorage.length === 0;
    } catch {
      return false;
    }
  }
  if (isFirstVisit()) root.dataset.opening = "";

  const parsed = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve, { once: true });
    else resolve();
  });

  parsed.then(() => {
    for (const link of document.querySelectorAll('link[media="later"]')) {
      const hold = () => (link.media = "all");
      if (link.sheet) hold();
      else link.addEventListener("load", hold, { once: true });
    }
  });

  async function fail(reason, error) {
    console.error(reason, error);
    await parsed;
    const place = document.getElementById("fallback-reason");
    if (place) place.textContent = reason;
    const again = document.getElementById("fallback-again");
    if (again) {
      again.hidden = false;
      again.onclick = () => location.reload();
    }
    root.dataset.boot = "failed";
  }

  // A panic in the module ends it: nothing on the page would answer any more, so say so instead of looking alive.
  addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) {
      fail("Something went wrong in this page and it has stopped. Reload to go on; the address keeps your settings.", event.error);
    }
  });

  /** Whether WebAssembly is there but may not be used: the error says so, or the smallest module there is does not pass either. */
  async function isRefused(error) {
    if (/unsafe-eval|Content Security Policy/i.test(error?.message)) return true;
    try {
      await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      return false;
    } catch {
      return true;
    }
  }

  async function load(isSecondTime) {
    // `cargo xtask single-file` puts module and bytes into the page itself.
    const inside = globalThis.il2Inside;
    if (inside) return inside.init({ module_or_path: inside.bytes() });
    // Browsers remember that a module did not arrive, or take half a file for a whole one: so the second time under another address.
    const address = (id) => document.getElementById(id).href + (isSecondTime ? `?again=${Date.now()}` : "");
    const { default: init } = await import(address("app-module"));
    return init({ module_or_path: fetch(address("app-wasm")) });
  }

  const AGAIN_AFTER_MS = 1000;

  async function start() {
    await parsed;
    if (typeof WebAssembly !== "object") {
      return fail("WebAssembly is switched off in this browser, so the explorer cannot start. Switch it on, or use another browser.");
    }
    // A module of one function with a vector instruction. The explorer is full of them (docs/performance.md), so that an engine without
    // would refuse it with a message that helps nobody.
    const vectors = new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
    ]);
    if (!WebAssembly.validate(vectors)) {
      return fail("This browser is too old for the explorer: its WebAssembly has no vector instructions. Browsers from spring 2023 on have them.");
    }
    try {
      try {
        await load(false);
      } catch (error) {
        if (await isRefused(error)) throw error;
        // A network that is cut for a moment is nobody's concern.
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
        await load(true);
      }
    } catch (error) {
      await fail(
        (await isRefused(error))
          ? "This browser, or the place that this page comes from, does not allow WebAssembly, so the explorer cannot start. Allow it for this page, or use another browser. Below is the picture that it opens with."
          : "The explorer could not be loaded. Check the connection and try again; the address keeps your settings. If that does not help, the browser may be too old. Below is the picture that the explorer opens with.",
        error,
      );
    }
  }

  start();
})();
