import type { AddNewExportAnswer, NewExportAnswer } from '../../../src/contract/new-export';
import type { Phrase } from '../../../src/core/model/problem';
import type { Language } from '../../../src/core/text/language';
import { formatAmount, formatNumber, plural } from '../../../src/core/text/numbers';

export const TITLE: Phrase = { fr: 'Ajouter un nouvel export', en: 'Add a new export' };
export const ABOUT: Phrase = {
  fr: 'Chaque mois : collez le nouvel export dans un onglet, et comparez. Ce qui est déjà dans la base est remplacé, jamais compté deux fois ; rien n’est effacé.',
  en: 'Each month: paste the new export into a tab, and compare. What the base holds already is replaced, never counted twice; nothing is erased.',
};
export const READING: Phrase = { fr: 'Lecture de la liste des onglets…', en: 'Reading the list of tabs…' };
export const COMPARING: Phrase = { fr: 'Comparaison des deux onglets…', en: 'Comparing the two tabs…' };
export const WRITING: Phrase = { fr: 'Écriture de l’onglet…', en: 'Writing the tab…' };
export const UNDOING: Phrase = { fr: 'Annulation de l’ajout…', en: 'Undoing the addition…' };
export const STOP: Phrase = { fr: 'Arrêter', en: 'Stop' };
export const NO_TABS: Phrase = {
  fr: 'Ce classeur ne contient pas encore de liste : collez-y votre base, puis le nouvel export dans un autre onglet.',
  en: 'This workbook holds no list yet: paste your base into it, then the new export into another tab.',
};

export const BASE: Phrase = { fr: 'Votre base', en: 'Your base' };
export const WHERE: Phrase = { fr: 'Le nouvel export est', en: 'The new export is' };
export const IN_TAB: Phrase = { fr: 'dans un autre onglet', en: 'in another tab' };
export const BELOW: Phrase = {
  fr: 'collé dans la base, sous les anciennes lignes',
  en: 'pasted in the base, below the old rows',
};
export const NEXT: Phrase = { fr: 'Onglet du nouvel export', en: 'Tab of the new export' };
export const FROM_ROW: Phrase = {
  fr: 'Première ligne collée (numéro de ligne)',
  en: 'First pasted row (row number)',
};
export const CHOOSE: Phrase = { fr: 'Choisissez un onglet', en: 'Choose a tab' };
export const COMPARE: Phrase = { fr: 'Comparer', en: 'Compare' };
export const CORRECT: Phrase = { fr: 'Corriger les colonnes', en: 'Correct the columns' };
export const COLUMNS_TITLE: Phrase = {
  fr: 'Les colonnes du nouvel export',
  en: 'The columns of the new export',
};
export const COLUMNS_ABOUT: Phrase = {
  fr: 'Dites ce que contient une colonne mal reconnue : elle rejoint alors celle de même rôle dans votre base. La correction est retenue quand l’export est ajouté.',
  en: 'Tell what a column holds that was not recognised rightly: it then goes into the one of the same role in your base. The correction is remembered once the export is added.',
};
export const READING_COLUMNS: Phrase = { fr: 'Lecture des colonnes…', en: 'Reading the columns…' };
export const CHANGE_TABS: Phrase = { fr: 'Changer les onglets', en: 'Change the tabs' };
export const EXAMPLES: Phrase = { fr: 'Exemples', en: 'Examples' };
export const AGAIN: Phrase = { fr: 'Relancer l’analyse', en: 'Run the analysis again' };
export const BLANK: Phrase = { fr: 'vide', en: 'blank' };

const counted = (count: number, one: Phrase, many: Phrase): Phrase => ({
  fr: plural(count, one.fr, many.fr, 'fr'),
  en: plural(count, one.en, many.en, 'en'),
});

const ROWS = [
  { fr: 'ligne', en: 'row' },
  { fr: 'lignes', en: 'rows' },
] as const;

/** What is written, and that nothing else is: our tab may be the base itself. */
export const effectOf = ({ tab, exists, rows }: NewExportAnswer): Phrase => {
  const { fr, en } = counted(rows.union, ...ROWS);
  return exists
    ? {
        fr: `« ${tab} » sera mis à jour : ${fr}. Aucun autre onglet n’est modifié.`,
        en: `“${tab}” will be brought up to date: ${en}. No other tab is changed.`,
      }
    : {
        fr: `L’onglet « ${tab} » sera créé : ${fr}. Vos onglets ne sont pas modifiés.`,
        en: `The tab “${tab}” will be made: ${en}. Your tabs are not changed.`,
      };
};

export const writeAction = ({ tab, exists, rows }: NewExportAnswer): Phrase => {
  const { fr, en } = counted(rows.union, ...ROWS);
  return exists
    ? { fr: `Mettre à jour « ${tab} » (${fr})`, en: `Bring “${tab}” up to date (${en})` }
    : { fr: `Créer « ${tab} » (${fr})`, en: `Make “${tab}” (${en})` };
};

export const written = ({ tab, rows }: AddNewExportAnswer): Phrase => {
  const { fr, en } = counted(rows, ...ROWS);
  return {
    fr: `« ${tab} » contient ${fr}. Le mois prochain, choisissez-le comme base. Relancez l’analyse sur cet onglet pour mettre à jour vos segments.`,
    en: `“${tab}” holds ${en}. Next month, choose it as the base. Run the analysis again on this tab to bring your segments up to date.`,
  };
};

export type Fate = keyof NewExportAnswer['things'];

export const FATES: readonly Fate[] = ['added', 'replaced', 'identical', 'absent'];

const NAMES: Readonly<Record<NewExportAnswer['shape'], Readonly<Record<Fate, Phrase>>>> = {
  orders: {
    added: { fr: 'Nouvelles commandes', en: 'New orders' },
    replaced: { fr: 'Commandes remplacées', en: 'Orders replaced' },
    identical: { fr: 'Commandes identiques', en: 'Orders that are the same' },
    absent: { fr: 'Commandes absentes de l’export, gardées', en: 'Orders not in the export, kept' },
  },
  clients: {
    added: { fr: 'Nouveaux clients', en: 'New clients' },
    replaced: { fr: 'Clients mis à jour', en: 'Clients brought up to date' },
    identical: { fr: 'Clients identiques', en: 'Clients that are the same' },
    absent: { fr: 'Clients absents de l’export, gardés', en: 'Clients not in the export, kept' },
  },
};

export const nameOf = ({ shape }: NewExportAnswer, fate: Fate): Phrase => NAMES[shape][fate];

export const number = (count: number): Phrase => ({
  fr: formatNumber(count, 'fr'),
  en: formatNumber(count, 'en'),
});

/** Of orders: who is new, and of whom nothing is heard. */
export const clientsLine = ({ clients: { added, absent } }: NewExportAnswer): Phrase => ({
  fr: `${plural(added, 'nouveau client', 'nouveaux clients', 'fr')} ; ${plural(absent, 'client de la base', 'clients de la base', 'fr')} sans commande dans cet export.`,
  en: `${plural(added, 'new client', 'new clients', 'en')}; ${plural(absent, 'client', 'clients', 'en')} of the base without an order in this export.`,
});

/** Base, what is added, what changes, and their sum, to the cent. */
export const moneyLine = ({ money, currency }: NewExportAnswer): Phrase => {
  const said = (language: Language): readonly string[] =>
    [money!.base, money!.added, money!.changed, money!.union].map((cents) =>
      formatAmount(cents, currency, language),
    );
  const [[base, added, changed, union], en] = [said('fr'), said('en')];
  return {
    fr: `Total de « ${money!.header} », toutes lignes comprises : ${base} dans la base, ${added} de nouveau, ${changed} de corrections, soit ${union}.`,
    en: `Total of “${money!.header}”, all rows included: ${en[0]} in the base, ${en[1]} new, ${en[2]} of corrections, that is ${en[3]}.`,
  };
};

export const emptiedLine = (count: number): Phrase => ({
  fr: `${plural(count, 'cellule remplie de la base est vide', 'cellules remplies de la base sont vides', 'fr')} dans l’export pour le même client : l’export l’emporte.`,
  en: `${plural(count, 'filled cell of the base is', 'filled cells of the base are', 'en')} blank in the export for the same client: the export wins.`,
});
