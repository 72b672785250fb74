// Registers the service worker, and tells the page when a newer version is ready. (Inline, this would break the content security policy.)
//
// For the page:
//   <html data-update="ready">, and the event "il2-update-ready" on window    a newer version has been fetched and waits
//   dispatch the event "il2-update-now" on window                             take it: the page reloads; its address keeps the view
(() => {
  "use strict";
  // A file from a disk needs none, and private windows may have none.
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  const root = document.documentElement;
  const workers = navigator.serviceWorker;
  let asked = false;

  const announce = () => {
    root.dataset.update = "ready";
    dispatchEvent(new Event("il2-update-ready"));
  };

  workers.addEventListener("message", (event) => {
    if (event.data?.type === "il2-new-version") announce();
  });

  // Only where the reader asked: a page is never exchanged under somebody's hands.
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
  });

  addEventListener("il2-update-now", async () => {
    asked = true;
    const registration = await workers.getRegistration();
    if (registration?.waiting) registration.waiting.postMessage({ type: "il2-use-new-version" });
    else location.reload();
  });

  // What is kept for later must take neither network nor processor from what is opening now: the page, then its virtual patients, then the
  // chunks that it fetches ahead (src/shell/part_loader.rs), which need not be fetched twice.
  const REST_MS = 4000;
  const look = () => setTimeout(root.dataset.boot === "starting" ? look : register, REST_MS);
  look();

  async function register() {
    try {
      // What this engine never asks for need not be kept (static/boot.js).
      const build = root.dataset.build ?? "parts";
      const registration = await workers.register(`./sw.js?build=${build}`, { scope: "./", updateViaCache: "none" });
      if (registration.waiting && workers.controller) announce();
    } catch (error) {
      // The page works without; only not without a network.
      console.warn("No service worker:", error);
    }
  }
})();
