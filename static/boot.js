// Starts the compiled module. In the page's own HTML this would break its content security policy.
//
// <html data-boot="..."> tells the style sheet, and whoever tests the page, how far it came:
//   starting   the module is on its way; #app is empty, #fallback is hidden
//   running    the module has mounted the page in #app
//   failed     it could not start, or stopped for good; #fallback shows, #fallback-reason says why
(() => {
  "use strict";
  const root = document.documentElement;
  root.dataset.boot = "starting";

  const parsed = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve, { once: true });
    else resolve();
  });

  async function fail(reason, error) {
    console.error(reason, error);
    await parsed;
    const place = document.getElementById("fallback-reason");
    if (place) place.textContent = reason;
    root.dataset.boot = "failed";
  }

  // A panic in the module ends it: nothing on the page would answer any more, so say so instead of looking alive.
  addEventListener("error", (event) => {
    if (root.dataset.boot === "running" && event.error instanceof WebAssembly.RuntimeError) {
      fail("Something went wrong in this page and it has stopped. Reload to go on; the address keeps your settings.", event.error);
    }
  });

  async function start() {
    await parsed;
    if (typeof WebAssembly !== "object") {
      return fail("WebAssembly is switched off in this browser, so the explorer cannot start. Switch it on, or use another browser.");
    }
    const module = document.getElementById("app-module");
    const wasm = document.getElementById("app-wasm");
    try {
      const { default: init } = await import(module.href);
      await init({ module_or_path: fetch(wasm.href) });
      root.dataset.boot = "running";
    } catch (error) {
      await fail("The explorer could not be loaded. Check the connection and reload the page.", error);
    }
  }

  start();
})();
