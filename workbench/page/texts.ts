import type { Phrase } from '../../src/core/model/problem';

/** What the workbench itself says; the add-on has its own words. */
export const TEXTS = {
  product: { fr: 'Segments PME', en: 'Segments PME' },
  workbench: { fr: 'atelier d’essai, sans compte Google', en: 'workbench, no Google account' },
  addOnMenu: { fr: 'Segments PME', en: 'Segments PME' },
  open: { fr: 'Ouvrir un fichier…', en: 'Open a file…' },
  download: { fr: 'Télécharger', en: 'Download' },
  downloadWorkbook: { fr: 'Le classeur (.xlsx)', en: 'The workbook (.xlsx)' },
  downloadTab: { fr: 'Cet onglet (.csv)', en: 'This tab (.csv)' },
  reset: { fr: 'Revenir à l’exemple', en: 'Back to the sample' },
  undo: { fr: 'Annuler', en: 'Undo' },
  redo: { fr: 'Rétablir', en: 'Redo' },
  backstage: { fr: 'Coulisses', en: 'Backstage' },
  close: { fr: 'Fermer', en: 'Close' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  grid: { fr: 'Feuille de calcul ; F6 pour en sortir', en: 'Spreadsheet; F6 to leave it' },
  drop: { fr: 'Déposez ici votre fichier .xlsx ou .csv', en: 'Drop your .xlsx or .csv file here' },
  resetQuestion: {
    fr: 'Revenir à l’exemple remplace le classeur ouvert ici, avec tout ce que vous y avez tapé.',
    en: 'Going back to the sample replaces the workbook opened here, with all that you typed in it.',
  },
  accentsTitle: { fr: 'Les accents sont-ils corrects ?', en: 'Are the accents right?' },
  accentsHelp: {
    fr: 'Ce fichier ne dit pas comment ses lettres sont écrites. Si « é » ou « ç » paraissent faux, choisissez un autre encodage.',
    en: 'This file does not say how its letters are written. If “é” or “ç” look wrong, choose another encoding.',
  },
  encoding: { fr: 'Encodage', en: 'Encoding' },
  delimiter: { fr: 'Séparateur', en: 'Separator' },
  openIt: { fr: 'Ouvrir ainsi', en: 'Open like this' },
  deadLink: {
    fr: 'Ce lien mène à un onglet ou à des cellules qui n’existent plus.',
    en: 'This link leads to a tab or to cells that no longer exist.',
  },
  goneLink: { fr: 'introuvable', en: 'not found' },
  cellLinks: { fr: 'Liens de la cellule', en: 'Links of the cell' },
  lastAction: { fr: 'Dernière action', en: 'Last action' },
  noAction: {
    fr: 'Rien n’a encore été demandé au script : ouvrez le menu Segments PME.',
    en: 'The script has not been asked anything yet: open the Segments PME menu.',
  },
  journal: { fr: 'Journal', en: 'Log' },
  incident: { fr: 'Simuler', en: 'Simulate' },
  incidentKind: { fr: 'Ce qui arrive', en: 'What happens' },
  incidentCall: { fr: 'À l’appel n°', en: 'At call no.' },
  arm: { fr: 'Préparer', en: 'Prepare' },
  disarm: { fr: 'Retirer', en: 'Remove' },
  armed: {
    fr: 'Cela se produira pendant la prochaine action du script.',
    en: 'It will happen during the next action of the script.',
  },
  buildFailed: {
    fr: 'Le code ne se construit plus ; la dernière version qui marchait reste en place. Voyez le terminal.',
    en: 'The code no longer builds; the last version that worked stays in place. See the terminal.',
  },
  rebuilt: { fr: 'Le code a été reconstruit.', en: 'The code was rebuilt.' },
} satisfies Record<string, Phrase>;

export const INCIDENT_NAMES = {
  failure: { fr: 'Panne de Google', en: 'Google fails' },
  'sort-rows': { fr: 'Quelqu’un trie l’onglet affiché', en: 'Somebody sorts the tab shown' },
  'insert-row': {
    fr: 'Quelqu’un insère une ligne dans l’onglet affiché',
    en: 'Somebody inserts a row in the tab shown',
  },
  'rename-tab': { fr: 'Quelqu’un renomme l’onglet affiché', en: 'Somebody renames the tab shown' },
  'delete-tab': { fr: 'Quelqu’un supprime l’onglet affiché', en: 'Somebody deletes the tab shown' },
} satisfies Record<string, Phrase>;

export const ENCODINGS = {
  'windows-1252': { fr: 'Windows (Excel en France)', en: 'Windows (Excel in France)' },
  'iso-8859-15': { fr: 'Latin-9 (ISO-8859-15)', en: 'Latin-9 (ISO-8859-15)' },
  macintosh: { fr: 'Mac ancien', en: 'Old Mac' },
  'utf-8': { fr: 'Unicode (UTF-8)', en: 'Unicode (UTF-8)' },
} satisfies Record<string, Phrase>;

export const DELIMITERS = {
  ';': { fr: 'Point-virgule', en: 'Semicolon' },
  ',': { fr: 'Virgule', en: 'Comma' },
  '\t': { fr: 'Tabulation', en: 'Tab' },
  '|': { fr: 'Barre verticale', en: 'Vertical bar' },
} satisfies Record<string, Phrase>;

export const UNEXPECTED = (detail: string): Phrase => ({
  fr: `L’atelier a rencontré une erreur de notre part (${detail}). Le classeur est resté comme il était.`,
  en: `The workbench met a fault of ours (${detail}). The workbook stayed as it was.`,
});

/** Sheets asks before such an edit; the workbench makes it and says so. */
export const PROTECTED = (description: string): Phrase => {
  const about = description ? ` (${description})` : '';
  return {
    fr: `Cette cellule est protégée par un avertissement${about} : elle a été modifiée quand même, « Annuler » la rétablit.`,
    en: `This cell is protected by a warning${about}: it was changed all the same, “Undo” brings it back.`,
  };
};

export const OPENING = (name: string): Phrase => ({
  fr: `Ouverture de « ${name} »…`,
  en: `Opening “${name}”…`,
});
