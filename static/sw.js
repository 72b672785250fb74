// Service worker: after the first visit the page opens without a network.
//
// `cargo xtask build` fills in the two lines below. VERSION is made from the files' names and contents, so this file changes
// whenever any of them does; that is how a browser notices a new version. Each version has a cache of its own and is kept whole:
// an old page never meets a new module.
const VERSION = "development";
/**
 * Addresses, each with the SHA-256 of what it must hold, with none where a host may rightly send something else, and with the build of the
 * module that it is of, where there are two (static/boot.js).
 */
const FILES = [];

const BUILD = new URL(self.location.href).searchParams.get("build") ?? "parts";
const MINE = FILES.filter(([, , build]) => !build || build === BUILD);

const CACHE = `il2-explorer-${VERSION}`;
const INDEX = "./";
/** How long a slow network may keep a reader waiting for the page that is already here. */
const PATIENCE_MS = 3000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      // All or nothing: half a version is none, nor is half a file, which some browsers take for a whole one when the network is cut.
      const answers = await Promise.all(MINE.map(([file, digest]) => whole(file, digest)));
      await Promise.all(MINE.map(([file], place) => cache.put(file, answers[place])));
      // The first version serves at once. A later one waits until the reader agrees, or has closed the page.
      if (!self.registration.active) return self.skipWaiting();
      for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
        client.postMessage({ type: "il2-new-version", version: VERSION });
      }
    })(),
  );
});

/** A file as the host has it. One with its contents in its name need not be fetched a second time, unless what is here is broken. */
async function whole(file, digest) {
  const modes = /-[0-9a-f]{8,}[._]/.test(file) ? ["default", "reload"] : ["reload"];
  for (const cache of modes) {
    const answer = await fetch(new Request(file, { cache }));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    if (digest && digest !== (await sha256(bytes))) continue;
    const headers = new Headers(answer.headers);
    // They say how the bytes travelled.
    ["Content-Encoding", "Content-Length"].forEach((name) => headers.delete(name));
    return new Response(bytes, { headers });
  }
  throw new Error(`${file} did not arrive whole`);
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith("il2-explorer-") && name !== CACHE);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "il2-use-new-version") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const here = new URL(self.registration.scope);
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== here.origin || !url.pathname.startsWith(here.pathname)) return;
  const isPage = request.mode === "navigate" && [here.pathname, `${here.pathname}index.html`].includes(url.pathname);
  event.respondWith(isPage ? fromNetworkFirst(request) : fromCacheFirst(request));
});

/** The page itself: the newest there is; the kept one where the network is away or slow. */
async function fromNetworkFirst(request) {
  const kept = await (await caches.open(CACHE)).match(INDEX);
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  const fresh = fetch(request).then(
    (answer) => (answer.ok ? answer : kept),
    () => kept,
  );
  return Promise.race([fresh, late]);
}

/** Everything else has its contents in its name, or belongs to this version. */
async function fromCacheFirst(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  // A kept answer brings the address under which it was kept, without a query, and a worker would take that for its own (static/worker.js
  // reads its query). An answer made here has the address that was asked for.
  return new URL(request.url).search ? new Response(kept.body, kept) : kept;
}
