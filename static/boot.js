// Starts the compiled module. In the page's own HTML this would break its content security policy.
//
// <html data-boot="..."> tells the style sheet, and the tests of the page, how far it came:
//   starting   the module is on its way; #app is empty; of #fallback name, warning and progress show, on a first visit (data-opening) the question
//   running    the module has mounted the page in #app, and says so itself (src/main.rs)
//   failed     it could not start, or stopped for good; #fallback shows, #fallback-reason says why
(() => {
  "use strict";
  const root = document.documentElement;
  root.dataset.boot = "starting";
  if (navigator.connection?.saveData) root.dataset.saves = "";
  if (parent !== self) root.dataset.framed = "";

  // The compiled module comes in parts, of which the first picture needs one, or whole (xtask/src/wasm_split.rs). WebKit on Linux, which is not Safari,
  // now and then loses what a running function holds, and in parts it has been seen to more often (docs/first-load.md).
  const links = ["app-module", "app-wasm"].map((id) => document.getElementById(id)).filter((link) => link?.dataset.whole);
  if (links.length && navigator.vendor.startsWith("Apple") && navigator.platform.startsWith("Linux")) {
    for (const link of links) {
      link.href = link.dataset.whole;
      delete link.dataset.size;
    }
    root.dataset.build = "whole";
  }

  // One file with everything inside may have a view baked in (src/export/single_file.rs): it opens on that, unless its address
  // names another. Behind a #, since a file's address can have no other query.
  const baked = document.querySelector('meta[name="il2-link"]')?.content;
  if (baked && !location.search && !location.hash) location.replace(`#${baked.replace("#", "&")}`);

  // Several copies of the page may be under one origin: what each keeps has its folder in the name (src/shell/browser/storage.rs). What
  // was kept under names without, from when copies shared them, is taken over once by each.
  let scope = "";
  let isFirstVisit = false;
  try {
    scope = ` ${new URL(".", location).pathname}`;
    for (const storage of [sessionStorage, localStorage]) {
      const names = Object.keys(storage);
      const shared = names.filter((name) => /^il2-[a-z-]+$/.test(name));
      isFirstVisit = !shared.length && !names.some((name) => name.endsWith(scope));
      if (!shared.length || names.includes(`il2-taken${scope}`)) continue;
      for (const name of shared) {
        if (!names.includes(name + scope)) storage.setItem(name + scope, storage.getItem(name));
      }
      storage.setItem(`il2-taken${scope}`, 1);
    }
  } catch {
    // Nothing is kept, as storage.rs has it.
  }
  root.dataset.scope = scope;

  // A first visit by the bare address will show the question that is in this page already.
  if (isFirstVisit && !baked && !location.search && !location.hash) root.dataset.opening = "";

  // What a policy forbids here; extensions break it with addresses of their own.
  addEventListener("securitypolicyviolation", ({ blockedURI }) => {
    if (blockedURI.startsWith(location.origin)) root.dataset.forbidden = "";
  });

  // Security programs remove it.
  if (globalThis.WebAssembly) {
    WebAssembly.instantiateStreaming ??= async (answer, imports) => WebAssembly.instantiate(await (await answer).arrayBuffer(), imports);
  }

  // The words that are needed where nothing more arrives; static/reasons.js has the others, and all of them in French. The program opens in the
  // language of its address, or of the last visit.
  const WORDS = {
    silent: "Nothing has arrived for 10 seconds. It starts as soon as the rest arrives. Below is the picture that it opens with.",
    lost: "The explorer could not be loaded. Check the connection and try again; the address keeps your settings. Below is the picture that it opens with.",
  };
  // In the order of the page: static/reasons.js is the last.
  const later = () => document.querySelectorAll('script[type="later"]');
  const run = ({ src }) =>
    new Promise((resolve) => {
      document.head.append(Object.assign(document.createElement("script"), { src, onload: resolve, onerror: resolve }));
    });
  const reasons = () => globalThis.il2Reason || run([...later()].at(-1));
  let link = location.href;
  try {
    link += location.search ? "" : `&${localStorage.getItem(`il2-session${scope}`)}`;
  } catch {
    // As above.
  }
  if (/[?&#]lang=fr\b/.test(link)) {
    root.lang = "fr";
    reasons();
  }

  // One file has its style inside.
  if (!document.getElementById("app-style")) root.dataset.styled = "";

  // What shows, and where, until the program is there: the same with the style sheet as without, so that nothing moves when that arrives.
  // On a first visit the curve is where the page will have it (static/opening-curve.svg). A policy against inline
  // styles lets scripts do this.
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :root:not([data-styled]) body, [data-boot="starting"] body { margin: 0; padding: 0; font: 0.9375rem/1.5 system-ui, sans-serif; }
      [data-boot="starting"] #fallback > :not(.product, .disclaimer, .question, #fallback-loading, #fallback-curve), [data-boot="failed"] #app,
      [data-boot="starting"]:not([data-opening]) #fallback > :is(.question, #fallback-curve),
      .product br, [data-boot="failed"] #fallback-loading, [data-boot="failed"] #fallback-curve, [data-boot="running"] #fallback { display: none; }
      [data-boot="starting"] { scrollbar-gutter: stable; }
      [data-boot] #fallback-reload { visibility: hidden; }
      [data-boot="starting"] #fallback { display: block; box-sizing: border-box; max-width: none; margin: 0; padding: 0 0.75rem; }
      [data-boot="starting"] #fallback > * { margin: 0 0 0.25rem; }
      [data-boot="starting"] #fallback > .product { margin: 0; font-weight: 650; line-height: 3.75rem; }
      [data-boot="starting"] #fallback > .question { font-size: 1.125rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.02em; text-wrap: balance; }
      [data-boot="starting"] #fallback em { font-style: normal; }
      [data-boot="starting"] #fallback > .disclaimer { font-size: 0.8125rem; line-height: 1.35; }
      [data-boot="starting"] #fallback-loading { display: block; line-height: 1.5rem; }
      [data-boot="starting"] #fallback #fallback-curve { margin: 1.5rem 0 0 4rem; width: calc(100% - 12.75rem); height: 10.75rem; background: none; }
      @media (min-width: 40.01rem) {
        [data-boot="starting"] #fallback { padding: 0 1.5rem; }
        [data-boot="starting"] #fallback > .question { font-size: clamp(1.15rem, 0.5rem + 0.9vw, 1.65rem); }
        [data-boot="starting"] #fallback #fallback-curve { margin-top: 4.5rem; height: 13.75rem; }
      }
      @media (min-width: 75rem) and (min-height: 40rem) {
        [data-boot="starting"] #fallback { padding: 0 1rem; }
        [data-boot="starting"] #fallback #fallback-curve { position: absolute; left: 24rem; top: 14.25rem; margin: 0; width: calc(100% - 36.75rem - clamp(24rem, 27vw, 42rem)); height: calc(clamp(26.25rem, 100vh - 24.5rem, 60rem) - 3.75rem); }
      }`);
    document.adoptedStyleSheets = [sheet];
  } catch {
    // A browser so old cannot run the module either.
  }

  const parsed = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve, { once: true });
    else resolve();
  });

  /** Whether a style sheet holds, down to its last rule: a host may send half of it, or another page in its place. */
  const isWhole = (name) => getComputedStyle(root).getPropertyValue(`--${name}-is-whole`) !== "";

  const AGAIN_AFTER_MS = 1000;
  const LATER_AGAIN_AFTER_MS = 20000;
  let attempts = 0;
  /** Lets the style sheet of what comes later hold when it is there. One that did not come whole is asked for again, and the program says so, as long as it lasts. */
  function hold(type, link) {
    if (type === "load") link.media = "all";
    const isThere = type === "load" && isWhole("later");
    if (attempts) dispatchEvent(new Event(isThere ? "il2-style-whole" : "il2-style-lost"));
    if (isThere) return;
    attempts++;
    setTimeout(() => link.replaceWith(again(link)), attempts > 1 ? LATER_AGAIN_AFTER_MS : AGAIN_AFTER_MS);
  }
  const again = ({ href }) =>
    Object.assign(document.createElement("link"), { rel: "stylesheet", media: "later", href: `${href.split("?")[0]}?again=${Date.now()}` });
  for (const type of ["load", "error"]) {
    const heed = ({ target }) => target.matches?.('body > link[media="later"]') && parsed.then(() => hold(type, target));
    document.addEventListener(type, heed, true);
  }

  /** Shows the picture with the reason: of this name, or the one that static/reasons.js finds. */
  async function fail(name, error) {
    console.error(name, error);
    await parsed;
    const again = document.getElementById("fallback-again");
    // Its address has no fragment, and so no data of the reader's own.
    again.onclick = () => location.reload() ?? false;
    // That script comes after the program, so that it may be missing too.
    if (name !== "silent") await Promise.race([reasons(), new Promise((resolve) => setTimeout(resolve, 2000))]);
    const words = (await globalThis.il2Reason?.(name, error)) ?? WORDS[name] ?? WORDS.lost;
    document.getElementById("fallback-reason").textContent = words;
    // This change is ours.
    early.takeRecords();
    root.dataset.boot = "failed";
  }

  // A panic in the module ends it: nothing on the page would answer any more, so say so instead of looking alive.
  addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) fail("stopped", event.error);
  });
  // Another program replaces the whole page, however often static/guard.js puts it back.
  addEventListener("il2-page-taken", () => fail("taken"));

  const SILENCE_MS = 10000;
  let silence;
  let isOver = false;
  /** Something has arrived. After ten seconds without, a message says so; what comes later still starts the program. */
  function heard() {
    clearTimeout(silence);
    if (!isOver) silence = setTimeout(fail, SILENCE_MS, "silent");
  }
  function end() {
    isOver = true;
    clearTimeout(silence);
    early.disconnect();
  }

  async function load(isSecondTime) {
    // `cargo xtask single-file` puts module and bytes into the page itself.
    const inside = globalThis.il2Inside;
    if (inside) return inside.init({ module_or_path: inside.bytes() });
    // Browsers remember that a module did not arrive, or take half a file for a whole one: so the second time under another address.
    const address = (id) => document.getElementById(id).href + (isSecondTime ? `?again=${Date.now()}` : "");
    const styled = style(address("app-style")).then(heard);
    const bytes = module(address("app-wasm"));
    // Whichever fails first is awaited further down.
    bytes.catch(() => {});
    styled.catch(() => {});
    const { default: init } = await import(address("app-module"));
    heard();
    await guarded;
    // Without its style the program would be of no use.
    return init({ module_or_path: styled.then(() => bytes) });
  }

  /** Fetches the style sheet, and applies it when it is there: a browser waits with every picture for one that applies at once. */
  const style = (href) =>
    new Promise((resolve, reject) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", media: "later", href, onerror: reject });
      link.onload = () => {
        link.media = "all";
        if (!isWhole("first")) return link.remove(reject(new Error(`${href} is not whole`)));
        root.dataset.styled = "";
        resolve();
      };
      document.getElementById("app-style").after(link);
    });

  /** Fetches the module, and shows how much of it is there. */
  async function module(href) {
    const answer = await fetch(href);
    heard();
    if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
    const progress = document.getElementById("fallback-progress");
    const { size } = document.getElementById("app-wasm").dataset;
    let received = 0;
    const count = (bytes, to) => {
      heard();
      received += bytes.length;
      if (size) progress.value = Math.min(received / size, 1);
      to.enqueue(bytes);
    };
    // However much has arrived is taken, so that nothing is held up before the module is compiled.
    const counted = new TransformStream({ transform: count }, undefined, new CountQueuingStrategy({ highWaterMark: 1e5 }));
    return new Response(answer.body.pipeThrough(counted), { headers: { "Content-Type": "application/wasm" } });
  }

  // Another program, such as a translator, changes the page already: static/guard.js comes before the explorer, not after it.
  let guarded;
  const early = new MutationObserver((records) => {
    const isTaken = ({ target, removedNodes }) => removedNodes.length && target.closest?.("#fallback");
    if (records.some(isTaken)) guarded ??= run(later()[0]);
  });
  // In one file this runs before the body is there.
  early.observe(root, { childList: true, subtree: true });

  async function start() {
    await parsed;
    heard();
    try {
      // A module of one function with a vector instruction. The explorer is full of them (docs/performance.md), so that an engine without
      // would refuse it with a message that helps nobody.
      const vectors = "0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,10,1,8,0,65,0,253,15,253,98,11";
      if (!WebAssembly.validate(new Uint8Array(vectors.split(",")))) return end(await fail("old"));
      try {
        await load(false);
      } catch {
        // A network that is cut for a moment is nobody's concern.
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
        await load(true);
      }
      end();
      later().forEach(run);
    } catch (error) {
      end();
      await fail("", error);
    }
  }

  start();
})();
