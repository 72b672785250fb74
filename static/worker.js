// Starts the compiled module a second time, off the main thread, where it finds no window and serves long computations instead.
// The page names the two hashed files, since only index.html knows them.
const names = new URL(self.location.href).searchParams;
const { default: init } = await import(names.get("module"));
// Some hosts send it under another type, and a browser would compile none of those while it arrives.
const { body } = await fetch(names.get("wasm"));
await init({ module_or_path: new Response(body, { headers: { "Content-Type": "application/wasm" } }) });
