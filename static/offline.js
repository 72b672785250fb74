// Registers the service worker, and tells the page when a newer version is ready. (Inline, this would break the content security policy.)
//
// For the page:
//   <html data-update="ready">, and the event "il2-update-ready" on window    a newer version has been fetched and waits
//   dispatch the event "il2-update-now" on window                             take it: the page reloads; its address keeps the view
//   <html data-update="gone">, and the event "il2-update-ready" on window     the host has a newer version, and this one's files no more
//   dispatch the event "il2-worker-late" on window                            find out whether that is so
(() => {
  "use strict";
  const root = document.documentElement;
  const announce = (update) => {
    if ([update, "gone"].includes(root.dataset.update)) return;
    root.dataset.update = update;
    dispatchEvent(new Event("il2-update-ready"));
  };

  /** Whether an answer is no file of the page: an error, a redirect, or a page, such as one on which people sign in. */
  const isOther = (answer) => answer && (!answer.ok || /html/.test(answer.headers.get("Content-Type")));

  /**
   * For a part that did not come, with the answer if there was one: whether it has given way to a newer version, or something else came in its
   * place (<html data-other>).
   */
  globalThis.il2Lost = async (answer) => {
    if ([404, 410].includes(answer?.status)) return announce("gone");
    // No service worker answers for this file.
    const asked = { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(3000) };
    const newest = await fetch("./sw.js", asked).catch(() => {});
    root.toggleAttribute("data-other", Boolean(isOther(answer) || isOther(newest)));
    const worker = newest && !isOther(newest) && (await newest.text().catch(() => {}));
    if (worker && !worker.includes(`"${root.dataset.version}"`)) announce("gone");
  };
  addEventListener("il2-worker-late", () => il2Lost());

  // A file from a disk needs none, and private windows may have none.
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) {
    return addEventListener("il2-update-now", () => location.reload());
  }
  const workers = navigator.serviceWorker;
  let asked = false;

  // Only a version other than this page's, and only from the service worker of this copy: others may be under the same origin.
  const address = new URL("./sw.js", location);
  workers.addEventListener("message", ({ data, source }) => {
    const isOurs = source?.scriptURL && new URL(source.scriptURL).pathname === address.pathname;
    if (data?.type === "il2-new-version" && isOurs && data.version !== root.dataset.version) announce("ready");
  });

  // Only where the reader asked: a page is never exchanged under somebody's hands.
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
  });

  addEventListener("il2-update-now", async () => {
    asked = true;
    const registration = await workers.getRegistration(address);
    if (registration?.waiting) registration.waiting.postMessage({ type: "il2-use-new-version" });
    else location.reload();
  });

  // What is kept for later must take neither network nor processor from what is opening now: the page, then its virtual patients, then the
  // chunks that it fetches ahead (src/shell/part_loader.rs), which need not be fetched twice.
  const REST_MS = 4000;
  const look = () => setTimeout(root.dataset.boot === "starting" ? look : register, REST_MS);
  // Who saves data is not sent what nobody has asked for.
  if (!("saves" in root.dataset)) look();

  async function register() {
    try {
      // What this engine never asks for need not be kept (static/boot.js).
      const build = root.dataset.build ?? "parts";
      const registration = await workers.register(`./sw.js?build=${build}`, { scope: "./", updateViaCache: "none" });
      if (!registration.active) return;
      registration.active.postMessage({ type: "il2-keep-all" });
      // What waits may be older than this page: so look for the newest first. That one says itself when it is there.
      await registration.update();
      if (!registration.installing) registration.waiting?.postMessage({ type: "il2-which-version" });
    } catch (error) {
      // The page works without; only not without a network.
      console.warn("No service worker:", error);
    }
  }
})();
