import { WAYS } from './ways';

/** « --pmg-on NOM           Petits, Moyens, Gros d’après (revenue, potential) ». */
const wayLines = WAYS.map(
  ({ option, label, words }) => `  ${`--${option} NOM`.padEnd(23)}${label.fr} (${words.join(', ')})`,
).join('\n');

/** What `--help` prints. */
export const HELP = `Segments PME : l’analyse d’un fichier de clients ou de factures, sans Google.

  npm run headless -- FICHIER [options]     FICHIER : .csv ou .xlsx ; sans fichier, l’exemple fourni

Lecture
  --sheet NOM            feuille du classeur .xlsx (sinon la première remplie)
  --join FICHIER         second fichier : les factures des clients, ou les clients des factures
  --append FICHIER       le nouvel export, ajouté d’abord au fichier : ce qui revient (numéro de commande, client)
                         est remplacé, jamais compté deux fois
  --delimiter ; , tab |  séparateur du CSV (sinon reconnu)
  --encoding NOM         utf-8, windows-1252, macintosh, utf-16le, iso-8859-15… (sinon reconnu)
  --map rôle=En-tête     impose le rôle d’une colonne du fichier ; autant de fois que nécessaire
  --map-append rôle=En-tête  la même chose pour une colonne du nouvel export

Analyse
  --as-of AAAA-MM-JJ     date d’analyse (sinon proposée d’après les données)
  --plan AAAA-MM-JJ      le plan sur 4 semaines à partir de ce lundi, dans le classeur et le JSON
  --preset NOM           essentiel (5 segments) ou complet (8 segments)
  --classes N            3, 4 ou 5 classes par critère
  --method NOM           la méthode qui fait les onglets : rfm, pmg (Petits, Moyens, Gros), abcd (A à D),
                         score (score pondéré), cycle (cycle de vie), profile (secteur, taille, région)
                         ou crossing (deux méthodes croisées : voyez --cross-rows et --cross-columns)
  --aim NOM              ou ce que vous voulez obtenir, et la méthode s’ensuit : win-back (réactiver),
                         retain (fidéliser), basket (augmenter le panier), focus (concentrer l’effort),
                         margin (protéger la marge) ou conquer (conquérir)

Façons de faire de chaque méthode (sinon celles de « Réglages », sinon les usuelles, nommées en premier)
${wayLines}

Résultats
  --xlsx FICHIER.xlsx    le classeur entier, onglets créés compris
  --csv DOSSIER          un CSV par onglet créé
  --exports DOSSIER      une liste par segment pour vos envois par e-mail (CSV : consentement, oppositions et
                         doublons respectés), et son groupe témoin
  --json FICHIER.json    l’analyse complète, décrite dans docs/report-schema.md

Codes de sortie : 0 terminé, 2 fichier ou option à corriger, 1 erreur de notre part.
English: same options; messages come in French, then in English.
`;
