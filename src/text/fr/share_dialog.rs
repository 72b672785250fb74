//! The Share dialog in French.

use crate::text::share_dialog::ShareDialogWords;

pub(in crate::text) const WORDS: ShareDialogWords = ShareDialogWords {
    share: "Partager",
    teachers: "Exercices, visites et codes\u{a0}: pour les enseignants",
    title: "Partager et exporter",
    more: "Plus",
    parts: ["Modèle et code", "Intégrer", "Comparer"],
    link_label: "Lien vers cette vue",
    link_hint: "Qui l’ouvre voit exactement ce que vous voyez. Rien d’autre n’est envoyé.",
    copy_link: "Copier le lien",
    copied: "Copié.",
    send_link: "Envoyer le lien",
    sent: "Envoyé.",
    copy_refused: "Le navigateur n’a pas permis de copier. Le texte est sélectionné\u{a0}: tapez Ctrl et C (sur Mac, ⌘ et C).",
    with_data: |points| {
        if points < 2 {
            format!("Mettre mes données ({points} point) dans le lien")
        } else {
            format!("Mettre mes données ({points} points) dans le lien")
        }
    },
    with_data_hint: "Elles se trouvent derrière le #, qu’aucun serveur ne voit. Qui a le lien les voit.",
    data_left_out: |points| {
        format!("Le lien n’a pas de place pour les {points} derniers points\u{202f}; ils sont omis.")
    },
    no_home: "Ce fichier ignore où se trouve l’explorateur sur le web. Mettez ceci derrière son adresse.",
    qr_alt: "Code QR du lien",
    qr_full: "Montrer à la classe",
    qr_hint: "La touche Q montre le code en plein écran, où que l’on soit dans la page.",
    qr_none: "Le lien est trop long pour un code QR. Retirez vos données, ou envoyez le lien lui-même.",
    qr_dense: "Ce code est très fin\u{a0}: du fond de la salle, il risque d’être illisible.",
    picture: "Image",
    picture_hint: "Comme sur la page, avec légende et phrase, dans les couleurs de la page\u{202f}; le lien, les versions et les sources y sont inscrits.",
    numbers: "Nombres",
    numbers_hint: "Chaque semaine de chaque bras, patients virtuels compris, avec lien, versions et sources.",
    model: "Fichier du modèle",
    save_model: "Enregistrer le modèle (OMEX)",
    model_hint: "Les équations de ce calcul en SBML, les doses comme événements, et la simulation en SED-ML\u{a0}: pour COPASI, Tellurium et d’autres logiciels.",
    code: "Code",
    code_hint: "Le même calcul hors de la page\u{a0}: un script Python qui se suffit à lui-même, un script R qui demande deSolve, ou une commande pour une copie du dépôt.",
    command_label: "Commande",
    copy_command: "Copier la commande",
    copy_script: "Copier le script Python",
    save_script: "Enregistrer le script Python",
    save_r_script: "Enregistrer le script R",
    cite: "Citer cette vue",
    cite_hint: "Avec la version, le modèle, le jeu de paramètres, le lien et la date du jour\u{a0}: le lien ouvre la même vue.",
    citation_label: "Référence",
    copy_citation: "Copier la référence",
    copy_bibtex: "Copier le BibTeX",
    handout: "Fiche d’exercice",
    print_handout: "Imprimer la fiche d’exercice",
    handout_hint: "Deux faces\u{a0}: la question avec des axes vides à remplir, puis la réponse avec nombres, sources et code QR.",
    one_file: "La page en un fichier",
    save_page: "Enregistrer la page en un fichier",
    save_page_hint: "Tout dans un seul fichier HTML, qui s’ouvre sur cette vue depuis un disque ou un courriel, sans réseau.",
    save_scorm: "Enregistrer l’exercice en paquet SCORM",
    save_scorm_hint: "Pour Moodle et d’autres plateformes (SCORM 1.2)\u{a0}: les objectifs atteints y font la note, et l’exercice se rouvre où on l’a laissé.",
    page_is_file: "Vous avez ouvert la page en un seul fichier. Son adresse garde la vue\u{a0}: ajoutez-la aux favoris, ou copiez le lien.",
    waiting: "Calcul préalable des patients virtuels…",
    saved: |name| format!("Enregistré sous {name}."),
    saved_in_frame: |name| {
        format!(
            "Enregistré sous {name}. S’il n’est pas dans vos téléchargements, la page autour de ce cadre interdit d’enregistrer\u{a0}: ouvrez le lien dans un onglet."
        )
    },
    not_saved: |name| format!("Le navigateur n’a pas enregistré {name}."),
    picture_guarded: "Ce navigateur protège les images contre le pistage et ne donne pas de PNG fidèle. Rien n’a été enregistré. Un SVG n’est pas touché.",
    save_as_svg: "Enregistrer en SVG",
    page_not_fetched: "Le fichier n’a pas pu être chargé. Êtes-vous hors connexion\u{202f}?",
    open_whole: "Ouvrir dans l’explorateur",
    embed_hint: "Pour une page de cours ou un blog\u{a0}: collez ce code là où l’explorateur doit paraître.",
    embed_needs_home: "Ce fichier ignore où se trouve l’explorateur sur le web\u{202f}; rien ne peut donc y renvoyer.",
    width: "Largeur, px",
    height: "Hauteur, px",
    width_hint: |least, most| format!("{least} à {most}\u{202f}; vide\u{a0}: aussi large que la page qui l’entoure"),
    height_hint: |least, most| format!("{least} à {most}"),
    embed_label: "Code à coller",
    copy_embed: "Copier le code",
    preview: |width, height| format!("Le cadre\u{a0}: largeur {width}, hauteur {height} px"),
    full_width: "toute la page",
    compare_hint: "Collez deux liens pour voir ce qui les distingue.",
    first: "Premier lien",
    second: "Second lien",
    use_this: "Prendre cette vue",
    same_run: "Les deux liens font le même calcul.",
    same_as_read: "Ce qui a pu être lu des deux liens donne le même calcul.",
    difference_heads: ["Quoi", "Premier", "Second"],
    difference_caption: "Ce qui diffère",
    open_both: "Tracer les deux, A et B",
    open_both_hint: "Les deux schémas sur les mêmes patients virtuels. Patient et durée sont ceux du premier lien.",
    offers: "Propositions",
    visit: "Vous avez ouvert un lien. Ce que vous aviez avant est conservé.",
    return_to: "Revenir à ce que j’avais",
    last_view: "La page s’ouvre sur ANRS 079. Votre dernière vue est conservée.",
    continue_there: "Reprendre où vous en étiez",
    resumed: "Vous reprenez où vous en étiez. Ce que vous aviez avant, ou dans un autre onglet, est conservé aussi.",
    return_before: "Y revenir",
    discard_view: "Supprimer cette vue",
    update: "Une nouvelle version de l’explorateur est prête. Votre vue reste telle quelle.",
    take_update: "L’utiliser maintenant",
    broken_session: |got| {
        format!(
            "Ce qui restait de votre dernière visite est illisible («\u{a0}{got}\u{a0}»)\u{202f}; la page s’ouvre donc comme la première fois."
        )
    },
};
