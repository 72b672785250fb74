// Why the program does not run, in words: for static/boot.js, which has the two reasons that are needed where this file does not arrive. In French also
// what index.html says before the program runs.
(() => {
  "use strict";
  if (globalThis.il2Reason) return;
  const WORDS = {
    en: {
      stopped: "Something went wrong in this page and it has stopped. Reload to go on; the address keeps your settings.",
      taken:
        "Another program, perhaps a translator or an extension of this browser, keeps replacing this page. Switch it off for this page, then reload; the address keeps your settings.",
      off: "WebAssembly is switched off in this browser, so the explorer cannot start. Switch it on, or use another browser.",
      old: "This browser is too old for the explorer: its WebAssembly has no vector instructions. Browsers from spring 2023 on have them.",
      refused:
        "This browser, or the place that this page comes from, does not allow WebAssembly, so the explorer cannot start. Allow it for this page, or use another browser. Below is the picture that it opens with.",
      disk: "This page was opened from a disk, and a browser loads its program from a web server only. Open il2-explorer.html instead: that one file holds everything. Below is the picture that the explorer opens with.",
      frame:
        "The frame that shows this page forbids it to load its own program: its sandbox lacks allow-same-origin. The author of the frame can add that word; or open the page in a new tab. Below is the picture that the explorer opens with.",
      type: "The host sends the scripts or the style sheet of this page as another type, so the browser does not use them. The host must send .js files as text/javascript, .css files as text/css. Below is the picture that the explorer opens with.",
      gone: "The host lacks a file of this page: perhaps a newer version has replaced it. Try again in a few minutes; the address keeps your settings. Below is the picture that the explorer opens with.",
      host: "The host has a fault: it sends an error in place of the program. Try again later; the address keeps your settings. Below is the picture that the explorer opens with.",
      other:
        "Another page came in place of the program: perhaps the sign-in page of a network or of the host. Sign in there, then try again; the address keeps your settings. Below is the picture that the explorer opens with.",
      policy:
        "The host’s content security policy forbids a file of this page. The host must allow what the first lines of index.html allow. Below is the picture that the explorer opens with.",
      broken:
        "The program did not arrive whole. Check the connection and try again; if that does not help, the host must send its files unchanged. Below is the picture that the explorer opens with.",
      memory:
        "This device has too little free memory for the explorer. Close other tabs or programs and try again; the address keeps your settings. Below is the picture that the explorer opens with.",
    },
    fr: {
      silent: "Rien n’est arrivé depuis 10\u00a0secondes. L’explorateur démarre dès que la suite arrive. Voici l’image sur laquelle il s’ouvre.",
      lost: "L’explorateur n’a pas pu être chargé. Vérifiez la connexion et réessayez\u202f; l’adresse garde vos réglages. Voici l’image sur laquelle il s’ouvre.",
      stopped: "Une erreur a arrêté cette page. Rechargez-la pour continuer\u202f; l’adresse garde vos réglages.",
      taken:
        "Un autre programme, peut-être un traducteur ou une extension de ce navigateur, remplace sans cesse cette page. Désactivez-le pour cette page, puis rechargez-la\u202f; l’adresse garde vos réglages.",
      off: "WebAssembly est désactivé dans ce navigateur\u00a0: l’explorateur ne peut pas démarrer. Activez-le, ou utilisez un autre navigateur.",
      old: "Ce navigateur est trop ancien pour l’explorateur\u00a0: son WebAssembly n’a pas d’instructions vectorielles. Les navigateurs en ont depuis le printemps 2023.",
      refused:
        "Ce navigateur, ou le site qui envoie cette page, n’autorise pas WebAssembly\u00a0: l’explorateur ne peut pas démarrer. Autorisez-le pour cette page, ou utilisez un autre navigateur. Voici l’image sur laquelle il s’ouvre.",
      disk: "Cette page a été ouverte depuis un disque, et un navigateur ne charge son programme que depuis un serveur. Ouvrez plutôt il2-explorer.html\u00a0: ce fichier contient tout. Voici l’image sur laquelle l’explorateur s’ouvre.",
      frame:
        "Le cadre qui affiche cette page lui interdit de charger son propre programme\u00a0: il manque allow-same-origin à son attribut sandbox. L’auteur du cadre peut l’ajouter\u202f; sinon, ouvrez la page dans un onglet. Voici l’image sur laquelle l’explorateur s’ouvre.",
      type: "L’hébergeur envoie les scripts ou la feuille de style de cette page sous un autre type\u00a0: le navigateur ne les utilise pas. Il doit envoyer les fichiers .js comme text/javascript et les fichiers .css comme text/css. Voici l’image sur laquelle l’explorateur s’ouvre.",
      gone: "Il manque à l’hébergeur un fichier de cette page\u00a0: une version plus récente l’a peut-être remplacé. Réessayez dans quelques minutes\u202f; l’adresse garde vos réglages. Voici l’image sur laquelle l’explorateur s’ouvre.",
      host: "L’hébergeur est en panne\u00a0: il envoie une erreur à la place du programme. Réessayez plus tard\u202f; l’adresse garde vos réglages. Voici l’image sur laquelle l’explorateur s’ouvre.",
      other:
        "Une autre page est arrivée à la place du programme\u00a0: peut-être la page de connexion d’un réseau ou de l’hébergeur. Identifiez-vous, puis réessayez\u202f; l’adresse garde vos réglages. Voici l’image sur laquelle l’explorateur s’ouvre.",
      policy:
        "La politique de sécurité du contenu de l’hébergeur interdit un fichier de cette page. Il doit autoriser ce qu’autorisent les premières lignes d’index.html. Voici l’image sur laquelle l’explorateur s’ouvre.",
      broken:
        "Le programme n’est pas arrivé entier. Vérifiez la connexion et réessayez\u202f; si cela ne suffit pas, l’hébergeur doit envoyer ses fichiers sans les modifier. Voici l’image sur laquelle l’explorateur s’ouvre.",
      memory:
        "Cet appareil n’a pas assez de mémoire libre pour l’explorateur. Fermez d’autres onglets ou programmes et réessayez\u202f; l’adresse garde vos réglages. Voici l’image sur laquelle l’explorateur s’ouvre.",
    },
  };

  const root = document.documentElement;
  globalThis.il2Reason = async (name, error) => WORDS[root.lang]?.[name || ((await cause(error)) ?? "lost")];

  const FRENCH = {
    ".disclaimer":
      "<strong>Modèle pédagogique d’un traitement expérimental abandonné. Ne pas utiliser en clinique.</strong> L’IL-2 a relevé le taux de CD4 sans bénéfice clinique pour les patients dans ESPRIT et SILCAAT.",
    label: "Chargement (250\u00a0ko)…",
    ".question":
      "Jusqu’où <em>cinq jours</em> d’<span class=whole>interleukine-2</span> <em>toutes les quatre</em>, puis <em>toutes les huit semaines</em> font\u2011ils monter le taux de CD4\u202f?",
    "#fallback-again": "Réessayer",
  };
  function translate() {
    for (const [selector, words] of Object.entries(FRENCH)) {
      const element = document.querySelector(`#fallback ${selector}`);
      if (element) element.innerHTML = words;
    }
    // Picture and table are in English.
    for (const element of document.querySelectorAll("#fallback img, #fallback img ~ *")) element.lang = "en";
  }
  if (root.lang === "fr") {
    translate();
    document.addEventListener("DOMContentLoaded", translate);
  }

  /** Why the program could not be loaded, as far as a script can tell; nothing where nobody answers. */
  async function cause(error) {
    if (typeof WebAssembly !== "object") return "off";
    if (await isRefused(error)) return "refused";
    if (location.protocol === "file:") return "disk";
    // A frame with a sandbox: the page is of no origin, not even its own.
    if (self.origin === "null") return "frame";
    const answers = await Promise.all(Object.keys(TYPES).map(wrong));
    if ("forbidden" in root.dataset && !answers.includes("other")) return "policy";
    // A file that is not there says more than one that is out of reach.
    const found = ["other", "gone", "host", "type", "lost"].find((name) => answers.includes(name));
    // Firefox says "InternalError: out of memory" of a module that arrived cut.
    const isShort = error instanceof RangeError && /memory/i.test(error.message);
    return found ?? (isShort ? "memory" : "broken");
  }

  /** What the program needs, by the names of index.html, and the types that a browser takes; any, for the module. */
  const TYPES = { "app-style": /^text\/css/, "app-module": /javascript/, "app-wasm": /(?:)/ };

  /** What is wrong with the host's answer for a file, by its name in WORDS; nothing where its head is right. */
  async function wrong(id) {
    try {
      // Past what the browser keeps: that may be the answer of a network before somebody signed in.
      const asked = { cache: "reload", redirect: "manual", signal: AbortSignal.timeout(2000) };
      const { type, status, ok, headers, body } = await fetch(document.getElementById(id).href, asked);
      body?.cancel();
      // Who has not signed in, or not for this page.
      if (type === "opaqueredirect" || [401, 403, 407, 511].includes(status)) return "other";
      if (!ok) return [404, 410].includes(status) ? "gone" : "host";
      const sent = headers.get("Content-Type") ?? "";
      if (/html/.test(sent)) return "other";
      if (!TYPES[id].test(sent)) return "type";
    } catch {
      return "lost";
    }
  }

  /** Whether WebAssembly is there but may not be used: the error says so, or the smallest module there is does not pass either. */
  async function isRefused(error) {
    if (/unsafe-eval|Content Security Policy/i.test(error?.message)) return true;
    try {
      await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      return false;
    } catch {
      return true;
    }
  }
})();
