// Starts the compiled module a second time, off the main thread, where it finds no window and serves long computations instead.
// The page names the two hashed files, since only index.html knows them.
const names = new URL(self.location.href).searchParams;
const { default: init } = await import(names.get("module"));
await init({ module_or_path: fetch(names.get("wasm")) });
