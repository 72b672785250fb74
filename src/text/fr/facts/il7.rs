//! What was found of IL-7, the thymus and recovery on ART alone, in French.

/// The finding of that name.
pub(super) fn fact(id: &str) -> Option<&'static str> {
    Some(match id {
        "inspire-course" => {
            "INSPIRE\u{a0}: trois doses hebdomadaires jusqu’à 20\u{a0}µg/kg étaient bien tolérées. La hausse, surtout de cellules naïves et mémoire centrale, dépendait de la dose et durait jusqu’à un an."
        }
        "inspire-thymus" => {
            "INSPIRE\u{a0}: la production thymique semblait augmenter, et le répertoire des récepteurs T s’élargissait là où il était étroit."
        }
        "inspire-rna" => "INSPIRE\u{a0}: virémie transitoire de bas niveau chez 6 des 26 patients traités.",
        "inspire23-time" => {
            "INSPIRE 2 et 3\u{a0}: cycles de trois doses hebdomadaires de 20\u{a0}µg/kg, donnés quand le taux passait sous 550\u{a0}cellules/µL. La moitié des patients ont passé plus de 63\u{202f}% du suivi (médiane 23 mois) au-dessus de 500."
        }
        "inspire23-cycles" => {
            "INSPIRE 2 et 3\u{a0}: sur 107 patients traités, 74 ont eu deux cycles, 14 trois et 1 quatre."
        }
        "inspire23-antibodies" => {
            "INSPIRE 2 et 3\u{a0}: anticorps contre l’IL-7 chez 82\u{202f}% et 77\u{202f}% des patients après le deuxième cycle (neutralisants chez 38\u{202f}% et 37\u{202f}%), sans effet sur la réponse."
        }
        "sereti2009-doses" => {
            "Dose unique d’IL-7\u{a0}: active dès 3\u{a0}µg/kg\u{202f}; dose maximale tolérée 30\u{a0}µg/kg. Le gain était surtout de cellules mémoire centrale, et le récepteur (CD127) était réduit pendant un temps."
        }
        "sereti2009-rna" => "Dose unique d’IL-7\u{a0}: hausse transitoire de l’ARN du VIH chez 6 patients sur 11.",
        "sheikh-icl" => {
            "Dans la lymphopénie CD4 idiopathique, trois doses d’IL-7 ont augmenté les CD4 et les CD8 dans le sang et les lymphocytes T dans les tissus."
        }
        "il7-normal" => {
            "L’IL-7 sérique est élevée dans l’infection par le VIH non traitée (43 patients) et revient à la normale après un an d’antirétroviraux (30 suivis)."
        }
        "thiebaut-two" => {
            "Un modèle à deux compartiments, cellules au repos et en prolifération, ajusté à ces essais\u{a0}: l’IL-7 augmente la prolifération et allonge la survie."
        }
        "beq-thymus" => "L’IL-7 soutient la thymopoïèse et l’expansion périphérique des lymphocytes T.",
        "beq-survival" => "L’IL-7 soutient la survie des cellules naïves (Bcl-2).",
        "beq-feedback" => "L’IL-7 plasmatique est inversement liée au taux de CD4\u{a0}: une rétroaction.",
        "beq-predicts" => "Le niveau d’IL-7 plasmatique prédit la restauration des CD4 sous traitement.",
        "beq-partner" => "L’IL-7 est un partenaire possible des antirétroviraux.",
        "pml-patient" => {
            "Un homme de 61 ans atteint d’une leucoencéphalopathie multifocale progressive et d’une lymphocytopénie CD4 idiopathique, traité par IL-7 à partir du 1er novembre 2012. Un patient, pas de témoin."
        }
        "pml-improved" => {
            "Le patient atteint de LEMP s’est amélioré progressivement jusqu’en mars 2013, hormis une épilepsie partielle continue le 16 janvier 2013."
        }
        "pml-virus" => {
            "Chez ce patient, l’ADN du virus JC a disparu du plasma, les lésions à l’IRM ont régressé et les anticorps contre le virus JC ont augmenté dans le liquide céphalorachidien."
        }
        "pml-course" => {
            "Chez ce patient, le taux de CD4 a monté. Un an après le traitement il était revenu au départ et l’amélioration clinique s’était estompée, peut-être à cause de son épilepsie complexe. Taux et amélioration ont monté et reculé ensemble\u{202f}; un seul patient ne prouve ni l’un ni l’autre."
        }
        "pml-latest" => {
            "À la dernière visite, le 14 janvier 2014, l’état du patient était inchangé, sans signe d’infection active du système nerveux central."
        }
        "vrisekoop-half-lives" => {
            "Chez des adultes sains, la demi-vie des CD4 naïfs était de 4,2 ans, celle des CD4 mémoire de 0,4 an."
        }
        "steinmann-thymus" => {
            "L’épithélium thymique diminue de façon exponentielle dès la première année de vie, indépendamment de la puberté."
        }
        "napolitano-il7" => {
            "Une IL-7 plasmatique plus élevée allait avec un taux de CD4 plus bas dans l’infection par le VIH (168 personnes, et 11 suivies dans le temps)."
        }
        "fry-il7" => {
            "Chez 51 adultes infectés par le VIH, l’IL-7 plasmatique était inversement corrélée au taux de CD4 (r = −0,68, P < 0,0001)."
        }
        "thymus-age" => {
            "Le thymus travaille le plus de 6 mois à 2 ans, rétrécit à partir de la puberté, et fabrique de nouveaux CD4 peut-être jusqu’à 50 ans."
        }
        "threshold-200" => {
            "Au-dessous de 200 CD4, la plupart des gens prennent des médicaments pour prévenir les infections opportunistes. Quand les antirétroviraux ont ramené le taux au-dessus de 200, on peut le plus souvent les arrêter sans danger."
        }
        "new-cells" => "Les nouveaux CD4 sont d’abord probablement des copies des types existants.",
        "lost-types" => "Les types de CD4 perdus ne peuvent revenir que lentement, par le thymus.",
        "vaccine-il2" => {
            "Une étude d’un vaccin thérapeutique avec IL-2\u{a0}: contrôle du VIH jusqu’à un an. Les études suivantes n’ont rien trouvé."
        }
        "lifson-first" => {
            "Antirétroviraux seuls, 1\u{202f}846 personnes\u{a0}: gain des six premiers mois de +93 à +151\u{a0}cellules/µL dans chaque strate de départ, de 200 ou moins à 500 ou plus."
        }
        "lifson-later" => {
            "Antirétroviraux seuls\u{a0}: puis +22 à +36\u{a0}cellules/µL par an jusqu’à la quatrième année, et +12 à +16 par an ensuite sous suppression virale."
        }
        "lalezari-daily" => {
            "IL-2 quotidienne à faible dose (1,2\u{a0}MUI/m² SC) avec trithérapie, CD4 sous 300\u{a0}: 67\u{202f}% de 56 patients ont gagné plus de 50\u{202f}%, contre 33\u{202f}% de 59 sans IL-2."
        }
        "lalezari-nk" => {
            "IL-2 quotidienne à faible dose\u{a0}: cellules NK +156/µL en moyenne (56 patients), contre +19,93 sans IL-2 (59)\u{202f}; P < 0,001."
        }
        "carr1998-cells" => {
            "Carr 1998\u{a0}: moins de CD8 exprimant HLA-DR et des scores d’hypersensibilité retardée plus élevés avec IL-2\u{202f}; ARN du VIH inchangé. Les gains étaient les plus grands là où l’ARN du VIH était bas."
        }
        "anrs119-endpoint" => {
            "ANRS 119, sans antirétroviraux\u{a0}: 35\u{202f}% des patients avec IL-2 et 59\u{202f}% sans ont atteint le critère principal (CD4 sous 300, antirétroviraux, sida ou décès) à la semaine 96 (P = 0,008\u{202f}; 130 patients)."
        }
        "davey1999-slopes" => {
            "Davey 1999\u{a0}: +116,1\u{a0}cellules/µL par mois à forte dose, +26,7 à faible dose (49 patients en quatre bras)."
        }
        _ => return None,
    })
}
