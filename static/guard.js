// Lets other programs change the page: browser translation, dictionaries, extensions. The module holds references to its nodes. A translator replaces them,
// and the module's next change then fails, or happens in a detached node.
//
// This script records what others change under a parent. Before the module changes anything there, those changes are reverted, so the module finds the nodes
// that it left. The translator sees the new text and translates it. `cargo xtask build` leads the module's glue through the three functions here
// (xtask/src/guard.rs), and only the glue: every other change is that of another program. They are reverted no earlier, so prose stays translated.
(() => {
  "use strict";
  if (globalThis.il2Guard) return;
  /** For a parent: the changes of others under it, the oldest first. */
  const changes = new WeakMap();
  /** For a node of the module that others have taken away: the parent that it belongs to. */
  const homes = new WeakMap();
  /** Nodes that others have put in. */
  const foreign = new WeakSet();
  /** For a parent: how often its nodes were put back in the last minute. After ten times that happens only now and then: no endless contest. */
  const returned = new WeakMap();
  const [RETURNS, PAUSE_MS, FORGET_MS] = [10, 5000, 60000];
  /** What a text cannot stand for. */
  const LIVE = "a, button, canvas, details, dialog, input, meter, progress, select, svg, textarea, [id], [role], [tabindex]";
  const isLive = (node) => node.matches?.(LIVE) || node.querySelector?.(LIVE);
  /** The module's page, the static picture, and the style sheet of what comes later. */
  let roots;
  const findRoots = () => (roots = document.querySelectorAll("#app, #fallback, body > link"));
  findRoots();
  // In one file this runs before the body is there.
  addEventListener("DOMContentLoaded", findRoots);
  /** Whether another program has the page for good. */
  let isGivenUp = false;

  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true, characterData: true, characterDataOldValue: true });

  function note(records) {
    const taken = new Map();
    for (const record of records) {
      const { target, addedNodes, removedNodes } = record;
      const parent = record.type === "characterData" ? target.parentNode : target;
      // What is not the module's: the browser itself builds the document, and extensions have elements next to #app.
      if (!parent || (parent.isConnected && !parent.closest?.("#app"))) continue;
      if (!changes.has(parent)) changes.set(parent, []);
      changes.get(parent).push(record);
      for (const node of addedNodes) if (!homes.has(node)) foreign.add(node);
      for (const node of removedNodes) {
        if (foreign.has(node)) continue;
        if (!homes.has(node)) homes.set(node, parent);
        taken.set(node, record);
      }
    }
    if (roots[0]?.isConnected === false) putBack(roots[0], putBackRoots);
    // Replaced words stay replaced until the module changes them. A control, or what nothing replaces, is put back at once.
    const lost = new Map();
    for (const [node, record] of taken) {
      if (!node.isConnected && (isLive(node) || !isReplaced(record))) lost.set(homes.get(node), node);
    }
    for (const [home, node] of lost) putBack(home, (times) => (times < 3 ? mend(node) : settle(home)));
  }

  function putBack(place, put) {
    if (isGivenUp) return;
    const times = (returned.get(place) ?? 0) + 1;
    returned.set(place, times);
    setTimeout(() => returned.set(place, returned.get(place) - 1), FORGET_MS);
    isGivenUp = place === roots[0] && times === RETURNS;
    if (times === RETURNS) dispatchEvent(new Event(isGivenUp ? "il2-page-taken" : "il2-part-taken"));
    setTimeout(put, times < RETURNS ? 0 : PAUSE_MS, times);
  }

  /** Puts the page back, in the place of its copy. */
  function putBackRoots() {
    if (isGivenUp) return;
    for (const root of roots) {
      if (root.isConnected) continue;
      const copy = document.getElementById(root.id);
      copy ? copy.replaceWith(root) : document.body?.append(root);
    }
  }

  /** For a program that insists: its words stay, and the controls come next to them, or into the element that it has around copies of them. */
  function settle(home) {
    for (const { addedNodes, removedNodes } of changes.get(home) ?? []) {
      const copies = [...addedNodes].filter((node) => node.parentNode === home && isLive(node));
      const around = addedNodes.length === 1 ? copies[0] : null;
      const ours = [...removedNodes].filter((node) => !node.isConnected && homes.has(node) && (around || isLive(node)));
      if (around) around.replaceChildren(...ours);
      else {
        copies.forEach((copy) => copy.remove());
        home.append(...ours);
      }
    }
    for (let root = home.getRootNode(); homes.has(root); root = home.getRootNode()) homes.get(root).append(root);
    observer.takeRecords();
  }

  /** Whether another program's text is where one was removed: inserted in the same step, before it, or after it. */
  function isReplaced(taken) {
    const { target, addedNodes, previousSibling, nextSibling } = taken;
    const isText = (node) => foreign.has(node) && node.textContent;
    const isThere = (record) => record.previousSibling === previousSibling && record.nextSibling === nextSibling && [...record.addedNodes].some(isText);
    return addedNodes.length || [previousSibling, nextSibling].some(isText) || changes.get(target)?.some(isThere);
  }

  /** Takes back what others have changed under a parent. */
  function takeBack(parent) {
    const records = changes.get(parent);
    if (!records) return;
    changes.delete(parent);
    for (const record of records.reverse()) {
      if (record.type === "characterData") record.target.data = record.oldValue;
      for (const node of record.addedNodes) if (node.parentNode === parent) node.remove();
      for (const node of record.removedNodes) {
        const next = record.nextSibling?.parentNode === parent ? record.nextSibling : null;
        parent.insertBefore(node, next);
        homes.delete(node);
      }
    }
  }

  /** Brings a node back to where the module has it, with all that is around it. */
  function mend(node) {
    note(observer.takeRecords());
    takeBack(homes.get(node) ?? node.parentNode);
    takeBack(node);
    for (let root = node.getRootNode(); homes.has(root); root = node.getRootNode()) {
      takeBack(homes.get(root));
      homes.delete(root);
    }
    // These changes are ours.
    observer.takeRecords();
  }

  /** A window that comes to a sharper screen, or to a coarser one, keeps its size, and nothing tells the page: so this does. */
  const watchDensity = () => {
    const changed = () => {
      watchDensity();
      dispatchEvent(new Event("resize"));
    };
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", changed, { once: true });
  };
  watchDensity();

  globalThis.il2Guard = {
    insert(parent, node, next) {
      mend(parent);
      if (next && next.parentNode !== parent) mend(next);
      homes.delete(node);
      parent.insertBefore(node, next?.parentNode === parent ? next : null);
      observer.takeRecords();
      return node;
    },
    remove(parent, node) {
      mend(parent);
      if (node.parentNode !== parent) mend(node);
      node.remove();
      homes.delete(node);
      observer.takeRecords();
      return node;
    },
    write(node, text) {
      mend(node);
      node.nodeValue = text;
      observer.takeRecords();
    },
  };
})();
