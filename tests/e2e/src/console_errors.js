// Writes down what goes wrong on a page, for the browsers whose driver does not tell: broken policy, errors that nobody caught, and what
// the page itself writes to the console as an error. It outlives a reload.
(() => {
  "use strict";
  const KEY = "console-errors";
  const seen = [];
  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    } catch {
      return seen;
    }
  };
  const write = (all) => {
    seen.splice(0, seen.length, ...all);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(all));
    } catch {
      // Where nothing may be stored, this visit's are all.
    }
  };
  const note = (what) => write([...read(), what]);
  addEventListener("securitypolicyviolation", (event) => note(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
  addEventListener("error", (event) => note(`error: ${event.message ?? `${event.target?.outerHTML?.slice(0, 200)} did not load`}`), true);
  addEventListener("unhandledrejection", (event) => note(`rejection: ${event.reason}`));
  const error = console.error.bind(console);
  console.error = (...words) => {
    note(`console: ${words.join(" ")}`);
    error(...words);
  };
  window.consoleErrors = () => {
    const all = read();
    write([]);
    return all;
  };
})();
