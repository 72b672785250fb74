// What is pasted or dropped into a field. A browser needs seconds for a thousand lines, and minutes for some megabytes, before any script sees them:
// this one inserts what is long in one go, and refuses in words what is too long. What src/ui/own_data/panel.rs refuses of a table, it says itself.
(() => {
  "use strict";
  const LONG = 1000;
  const MOST = 65536;
  const WORDS = {
    en: (count, most) => `${count} characters are too many for this field, so nothing was inserted. Allowed: up to ${most}.`,
    fr: (count, most) => `${count} caractères\u00a0: c’est trop pour ce champ. Rien n’a été inséré. Autorisés\u00a0: ${most} au plus.`,
  };

  function insert(event, data) {
    const field = event.target;
    // A field of text has a selection.
    if (typeof field.selectionStart !== "number" || field.readOnly || data?.types.includes("Files")) return;
    // Asking twice for many megabytes takes twice as long: src/shell/browser/files.rs has it from here.
    const text = (event.il2Text = data?.getData("text") ?? "");
    const takesMore = field.id === "own-table";
    if (text.length <= LONG || (takesMore && text.length > 4 * MOST)) return;
    event.preventDefault();
    if (text.length > MOST && !takesMore) {
      event.stopPropagation();
      const lang = document.documentElement.lang;
      const numbers = [text.length, MOST].map((number) => number.toLocaleString(lang));
      field.setCustomValidity((WORDS[lang] ?? WORDS.en)(...numbers));
      field.reportValidity();
      field.addEventListener("input", () => field.setCustomValidity(""), { once: true });
      return;
    }
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }

  // Outside a field nothing but a file is taken. A browser would leave the page for a link that slips from a hand.
  function refuse(event) {
    const { target, dataTransfer } = event;
    if (!dataTransfer || dataTransfer.types.includes("Files") || target.matches?.("input, textarea")) return;
    event.preventDefault();
    dataTransfer.dropEffect = "none";
  }
  addEventListener("dragover", refuse);
  addEventListener("drop", refuse);

  addEventListener("paste", (event) => insert(event, event.clipboardData), true);
  addEventListener("drop", (event) => insert(event, event.dataTransfer), true);
})();
