import type { RunAnswer } from '../../../src/contract/answers';
import type { BelongingsAnswer, PersonPlace, UndoableAnswer } from '../../../src/contract/tools';
import { readIsoDate } from '../../../src/core/model/iso-date';
import type { Phrase } from '../../../src/core/model/problem';
import type { Language } from '../../../src/core/text/language';
import { formatDate, formatNumber, plural } from '../../../src/core/text/numbers';
import { say } from '../../../src/core/text/typography';
import type { Person } from './people';

export const TITLE: Phrase = { fr: 'Annuler ou supprimer', en: 'Undo or remove' };
export const ABOUT: Phrase = {
  fr: 'Chaque choix dit d’abord ce qu’il change. Vos propres onglets ne sont jamais modifiés ici.',
  en: 'Each choice first says what it changes. Your own tabs are never changed here.',
};
export const ALL_CHOICES: Phrase = { fr: 'Retour', en: 'Back' };
export const READING: Phrase = { fr: 'Lecture du classeur…', en: 'Reading the workbook…' };

export const CHOICES: Readonly<
  Record<'undo' | 'erase' | 'remove', { readonly label: Phrase; readonly about: Phrase }>
> = {
  undo: {
    label: { fr: 'Annuler la dernière analyse', en: 'Undo the last analysis' },
    about: {
      fr: 'Remet les onglets des segments comme avant elle, avec vos notes.',
      en: 'Puts the tabs of the segments back as before it, with your notes.',
    },
  },
  erase: {
    label: { fr: 'Effacer une personne', en: 'Erase a person' },
    about: {
      fr: 'Trouve un client dans tous nos onglets et dans la mémoire, puis l’efface.',
      en: 'Finds a client in all our tabs and in what is remembered, then erases it.',
    },
  },
  remove: {
    label: { fr: 'Tout supprimer', en: 'Remove everything' },
    about: {
      fr: 'Retire du classeur tout ce que Segments PME y a créé.',
      en: 'Takes everything that Segments PME created out of the workbook.',
    },
  },
};

// Undo

const dayIn = (day: string, language: Language): string => {
  const date = readIsoDate(day);
  return date ? formatDate(date, language) : day;
};

export const undoAbout = ({ made, before }: UndoableAnswer): Phrase => {
  const of = made
    ? { fr: `L’analyse écrite le ${dayIn(made, 'fr')}`, en: `The analysis written on ${made}` }
    : { fr: 'L’analyse interrompue', en: 'The interrupted analysis' };
  return before
    ? {
        fr: `${of.fr} sera annulée : nos onglets redeviennent ceux du ${dayIn(before, 'fr')}. Ce que vous avez noté depuis est gardé.`,
        en: `${of.en} will be undone: our tabs become those of ${before} again. What you noted since is kept.`,
      }
    : {
        fr: `${of.fr} est la première : ses onglets seront supprimés. Ce que vous y avez noté ira dans « Notes à rattacher ».`,
        en: `${of.en} is the first: its tabs will be removed. What you noted in them goes to “Notes to reattach”.`,
      };
};

export const RESTORED: Phrase = { fr: 'Onglets remis comme avant', en: 'Tabs put back' };
export const REMOVED: Phrase = { fr: 'Onglets supprimés', en: 'Tabs removed' };
export const UNDO: Phrase = { fr: 'Annuler cette analyse', en: 'Undo this analysis' };
export const STARTING_UNDO: Phrase = {
  fr: 'Lecture de l’analyse précédente…',
  en: 'Reading the analysis before…',
};
export const stageOf = ({ stage, written, total }: RunAnswer): Phrase => ({
  fr: `${stage.fr} (${formatNumber(written, 'fr')} sur ${formatNumber(total, 'fr')})…`,
  en: `${stage.en} (${formatNumber(written, 'en')} of ${formatNumber(total, 'en')})…`,
});
export const UNDONE: Phrase = {
  fr: 'L’analyse est annulée. Vos données n’ont pas été modifiées ; « Historique » garde la trace de l’analyse annulée.',
  en: 'The analysis is undone. Your data were not changed; “History” keeps a trace of the analysis undone.',
};

// Remove everything

export const REMOVE_ABOUT: Phrase = {
  fr: 'Voici tout ce qui sera supprimé, et ce qui restera. Une formule de vos onglets qui cite un onglet supprimé sera en erreur.',
  en: 'This is all that will be removed, and what will stay. A formula of yours that speaks of a removed tab will be in error.',
};
export const REMOVED_TABS: Phrase = { fr: 'Sera supprimé', en: 'Will be removed' };
export const remembered = (count: number): Phrase => ({
  fr: `${plural(count, 'réglage retenu', 'réglages retenus', 'fr')} pour ce classeur et pour vous, et la marque invisible de nos onglets.`,
  en: `${plural(count, 'setting', 'settings', 'en')} remembered for this workbook and for you, and the invisible mark of our tabs.`,
});
export const KEPT_TABS: Phrase = { fr: 'Restera : vos onglets', en: 'Will stay: your tabs' };
export const COPIES: Phrase = {
  fr: 'Copies que vous avez faites (gardées)',
  en: 'Copies that you made (kept)',
};
export const OTHER_USERS: Phrase = {
  fr: 'Les réglages des autres utilisateurs et la colonne « Doublon ? » que vous avez demandée dans votre onglet restent aussi. Pour retirer Segments PME lui-même : Extensions › Modules complémentaires › Gérer.',
  en: 'The settings of other users and the column “Duplicate?” that you asked for in your tab stay too. To remove Segments PME itself: Extensions › Add-ons › Manage.',
};
export const INTERRUPTED: Phrase = {
  fr: 'Une suppression a été interrompue. Ce qui reste est entier ; continuez quand vous voulez.',
  en: 'A removal was interrupted. What is left is whole; go on whenever you like.',
};
export const removeAction = ({ tabs }: BelongingsAnswer): Phrase => ({
  fr:
    tabs.length === 0
      ? 'Supprimer ce qui reste'
      : `Supprimer ${plural(tabs.length, 'onglet', 'onglets', 'fr')} et les réglages`,
  en:
    tabs.length === 0
      ? 'Remove what is left'
      : `Remove ${plural(tabs.length, 'tab', 'tabs', 'en')} and the settings`,
});
export const removing = (left: number | undefined): Phrase =>
  left === undefined
    ? { fr: 'Suppression des onglets…', en: 'Removing the tabs…' }
    : {
        fr: `Suppression : encore ${plural(left, 'onglet', 'onglets', 'fr')}…`,
        en: `Removing: ${plural(left, 'tab', 'tabs', 'en')} to go…`,
      };
export const REMOVED_ALL: Phrase = {
  fr: 'Tout est supprimé. Vos propres onglets sont comme ils étaient.',
  en: 'Everything is removed. Your own tabs are as they were.',
};
export const NOTHING_OURS: Phrase = {
  fr: 'Segments PME n’a rien laissé dans ce classeur.',
  en: 'Segments PME has left nothing in this workbook.',
};

// Erase a person

export const ERASE_ABOUT: Phrase = {
  fr: 'Cherchez par nom, e-mail ou téléphone. Votre propre onglet n’est pas modifié : nous vous montrons la ligne.',
  en: 'Search by name, e-mail or phone. Your own tab is not changed: we show you the row.',
};
export const QUERY: Phrase = { fr: 'Nom, e-mail ou téléphone', en: 'Name, e-mail or phone' };
export const SEARCH_PERSON: Phrase = { fr: 'Chercher partout', en: 'Search everywhere' };
export const SEARCH_AGAIN: Phrase = { fr: 'Autre recherche', en: 'Another search' };
export const SEARCHING: Phrase = {
  fr: 'Recherche dans tous les onglets…',
  en: 'Searching all tabs…',
};
export const ERASING: Phrase = { fr: 'Effacement…', en: 'Erasing…' };
export const NOBODY: Phrase = {
  fr: 'Personne de ce nom, ni dans nos onglets ni dans le vôtre.',
  en: 'Nobody of that name, in our tabs or in yours.',
};
export const PEOPLE: Phrase = { fr: 'À effacer', en: 'To be erased' };
export const OTHERS: Phrase = {
  fr: 'Autres mentions : pages, notes, mémoire d’annulation',
  en: 'Other mentions: pages, notes, what undoing remembers',
};
export const YOURS: Phrase = { fr: 'Dans votre onglet', en: 'In your tab' };
export const SOURCE_ABOUT: Phrase = {
  fr: 'Cet onglet est à vous. Tant que la ligne y est, la personne reviendra à la prochaine analyse : supprimez-la vous-même.',
  en: 'This tab is yours. As long as the row is in it, the person comes back with the next analysis: delete it yourself.',
};
const referenceOf = (who: readonly string[]): string => who.map((one) => one.replace(/^\w+:/, '')).join(', ');

/** The name and the reference; once where they are the same. */
export const personOf = ({ name, who }: Person): Phrase => {
  const reference = referenceOf(who);
  const more = reference === name ? '' : ` · ${reference}`;
  return { fr: `${name || 'Sans nom'}${more}`, en: `${name || 'No name'}${more}` };
};
export const placeOf = ({ tab, row }: PersonPlace): Phrase =>
  row === 0
    ? { fr: `« ${tab} », en mémoire`, en: `“${tab}”, remembered` }
    : {
        fr: `« ${tab} », ligne ${formatNumber(row, 'fr')}`,
        en: `“${tab}”, row ${formatNumber(row, 'en')}`,
      };
export const eraseAction = (count: number): Phrase => ({
  fr: `Effacer de ${plural(count, 'endroit', 'endroits', 'fr')}`,
  en: `Erase from ${plural(count, 'place', 'places', 'en')}`,
});
export const erasedIn = (count: number, query: string): Phrase => ({
  fr: `« ${query} » : ${plural(count, 'endroit effacé', 'endroits effacés', 'fr')} dans nos onglets. Les versions antérieures du classeur (Fichier › Historique des versions) et vos propres copies en gardent la trace.`,
  en: `“${query}”: ${plural(count, 'place', 'places', 'en')} erased in our tabs. Earlier versions of the workbook (File › Version history) and copies of your own still hold them.`,
});
export const COPY_LIST: Phrase = { fr: 'Copier la liste', en: 'Copy the list' };
export const LIST_COPIED: Phrase = { fr: 'Liste copiée.', en: 'List copied.' };

/** One line a place, for a message or a file. */
export const listOf = (places: readonly PersonPlace[], language: Language): string =>
  places.map((place) => [say(placeOf(place), language), place.name].filter(Boolean).join(' : ')).join('\n');
