// What one patient-arm of 104 weeks costs in WebAssembly, in µs: `node wasm.mjs MODULE`.
import { readFile } from "node:fs/promises";

// plotters asks for some of the browser, which no solver calls.
const anything = () => new Proxy({}, { get: () => () => 0 });
const imports = new Proxy({}, { get: anything });
const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), imports);
const patients = instance.exports.prepare(400);
const times = [];
for (let round = 0; round < 15; round++) {
  const start = performance.now();
  instance.exports.ours();
  times.push(((performance.now() - start) * 1000) / patients);
}
console.log(`shortest ${Math.min(...times).toFixed(1)}, median ${times.sort((a, b) => a - b)[7].toFixed(1)} µs`);
