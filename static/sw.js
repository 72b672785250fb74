// Service worker: after the first visit the page opens without a network.
//
// `cargo xtask build` fills in the three constants below. VERSION is made from the files' names and contents, so this file changes
// whenever any of them does; that is how a browser notices a new version. Each version has its own cache and is kept whole:
// an old page never meets a new module.
const VERSION = "development";
/**
 * Addresses, each with the SHA-256 of what it must hold, with none where a host may rightly send something else, and with the build of the
 * module that it is of, where there are two (static/boot.js).
 */
const FILES = [];
/** The files that this version's page names, by their contents. A page that lacks one of them is of another version. */
const NAMED = [];

const BUILD = new URL(self.location.href).searchParams.get("build") ?? "parts";
const MINE = FILES.filter(([, , build]) => !build || build === BUILD);

// Several copies of the page may be under one origin. Each has its own caches; a path has no space in it.
const HERE = new URL(self.registration.scope);
const OWN = `il2-explorer ${HERE.pathname} `;
const CACHE = OWN + VERSION;
const INDEX = "./";
/** An empty cache, there while the host answers the page with a redirect, 404 or the like: such an answer is waited for. */
const GONE = `${OWN}gone`;
/** How long a slow network may keep a reader waiting for the page that is already here. */
const PATIENCE_MS = 3000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      await keepAll();
      // The first version serves at once. A later one waits until the reader agrees, or has closed the page.
      if (!self.registration.active) return self.skipWaiting();
      for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
        // The pages of other copies are among them.
        if (client.url.startsWith(HERE.href)) client.postMessage(NEWS);
      }
    })(),
  );
});

/** What a page compares with its own version (static/offline.js). */
const NEWS = { type: "il2-new-version", version: VERSION };

/** Keeps what is not kept yet: everything, or what the browser has thrown away since. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  const found = await Promise.all(MINE.map(([file]) => cache.match(file)));
  const missing = MINE.filter((_, place) => !found[place]);
  // All or nothing: half a version is none, nor is half a file, which some browsers take for a whole one when the network is cut.
  const answers = await Promise.all(missing.map(([file, digest]) => (file === INDEX ? page() : whole(file, digest))));
  await Promise.all(missing.map(([file], place) => cache.put(file, answers[place])));
}

/** The page of this version. A host may still send an older one; under another address it often has the new one. */
async function page() {
  for (const address of [INDEX, `${INDEX}?${VERSION}`]) {
    const answer = await whole(address, "");
    const text = await answer.clone().text();
    if (NAMED.every((name) => text.includes(name))) return answer;
  }
  throw new Error("The page that the host sends is of another version.");
}

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
      const names = await caches.keys();
      const old = names.filter((name) => name.startsWith(OWN) && name !== CACHE);
      await Promise.all(old.map((name) => caches.delete(name)));
      await Promise.all(names.filter((name) => name.startsWith("il2-explorer-")).map(leave));
      await self.clients.claim();
    })(),
  );
});

/** Removes this copy's files from a cache of the time when copies shared them. */
async function leave(name) {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const pages = requests.map(({ url }) => url).filter((url) => url.endsWith("/"));
  // Where one copy lies in a folder of another, a file is of the inner one.
  const pageOf = (url) => pages.filter((page) => url.startsWith(page)).sort((a, b) => b.length - a.length)[0];
  const mine = requests.filter(({ url }) => pageOf(url) === HERE.href);
  await Promise.all(mine.map((request) => cache.delete(request)));
  if (mine.length === requests.length) await caches.delete(name);
}

self.addEventListener("message", (event) => {
  const type = event.data?.type;
  if (type === "il2-use-new-version") self.skipWaiting();
  if (type === "il2-which-version") event.source?.postMessage(NEWS);
  // A browser may have thrown the cache away. Where the host has only newer files, the newer version keeps those.
  if (type === "il2-keep-all") event.waitUntil(keepAll().catch(() => {}));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== HERE.origin || !url.pathname.startsWith(HERE.pathname)) return;
  const isPage = request.mode === "navigate" && [HERE.pathname, `${HERE.pathname}index.html`].includes(url.pathname);
  event.respondWith(isPage ? fromNetworkFirst(event) : fromCacheFirst(request));
});

/** The page itself: what the host answers. The kept one where the network or the host fails, or is slow. */
async function fromNetworkFirst(event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(INDEX);
  if (!kept) return fetch(event.request);
  const answer = fetch(event.request);
  const fresh = answer.then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  );
  // A redirect has the status 0 here.
  const note = ({ ok, status }) => (ok ? caches.delete(GONE) : status < 500 && caches.open(GONE));
  event.waitUntil(answer.then(note, () => {}));
  if (await caches.has(GONE)) return fresh;
  return Promise.race([fresh, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept))]);
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
