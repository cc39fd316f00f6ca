import type { CleanTable } from '../cleaning/apply';
import { cellAddress, readCellAddress } from '../cleaning/cell-address';
import { cellWords } from '../cleaning/cell-words';
import type { Refusal } from '../cleaning/journal';
import { RULES } from '../cleaning/rules';
import { LeftOutRows } from '../clients/left-out';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { plural } from '../text/numbers';
import { say } from '../text/typography';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

const NAME: Phrase = { fr: 'Journal des corrections', en: 'Corrections log' };
const CELL: Phrase = { fr: 'Cellule', en: 'Cell' };
const KEEP: Phrase = { fr: 'Garder', en: 'Keep' };

/**
 * « Journal des corrections »: one line per cell and rule. « Garder » unticked keeps the correction from being made at
 * the next run: {@link readRefusals} reads it back.
 */
export function correctionsTab(clean: CleanTable, language: Language): TabPlan {
  const { journal } = clean;
  const changes = Array.from(journal.changeOf, (change) => journal.changes[change]!);
  const builder = new TabBuilder(
    { id: 'corrections', name: say(NAME, language), widths: [80, 150, 220, 220, 260] },
    language,
  );
  builder.line(introduction(journal.kept.filter((kept) => kept === 1).length));
  for (const line of notCopied(clean)) builder.line(line, 'muted');
  builder.gap().table(
    [
      [CELL, 'text', changes.map(({ position }, line) => cellAddress(position, journal.sheetRows[line]!))],
      [{ fr: 'Colonne', en: 'Column' }, 'text', changes.map(({ header }) => header)],
      [{ fr: 'Avant', en: 'Before' }, 'text', changes.map(({ before }) => cellWords(before, language))],
      [{ fr: 'Après', en: 'After' }, 'text', changes.map(({ after }) => cellWords(after, language))],
      [{ fr: 'Règle', en: 'Rule' }, 'text', changes.map(({ rule }) => labelOf(rule))],
      [KEEP, 'integer', Array.from(journal.kept, (kept) => kept === 1)],
    ],
    { main: true },
  );
  const plan = builder.build();
  const boxes = { row: plan.frozenRows + 1, column: 6, rows: journal.count, columns: 1 };
  return journal.count === 0 ? plan : { ...plan, tickBoxes: [boxes] };
}

const introduction = (count: number): Phrase => ({
  fr: `${plural(count, 'correction', 'corrections', 'fr')} dans « Clients nettoyés » ; votre onglet d’origine n’est pas modifié. Décochez « Garder » pour retrouver la valeur d’origine à la prochaine mise à jour.`,
  en: `${plural(count, 'correction', 'corrections', 'en')} in “Cleaned clients”; your own tab is not changed. Untick “Keep” to have the original value back at the next update.`,
});

/** What the copy lacks, and why: sensitive columns, rows that are no clients, archived clients. */
function notCopied({ omitted, leftOut, table, archive }: CleanTable): readonly Phrase[] {
  const headers = omitted.map(({ header }) => header).join(', ');
  const rows = new LeftOutRows();
  rows.addSetAside({ ...table, setAside: leftOut }, undefined);
  const moved = archive.moved ? archive.rows.length : 0;
  return [
    ...(headers
      ? [
          {
            fr: `Colonnes sensibles non recopiées : ${headers}`,
            en: `Sensitive columns not copied: ${headers}`,
          },
        ]
      : []),
    ...rows.list('main').map(({ text, rows: { length } }) => ({
      fr: `Non recopié – ${text.fr} : ${plural(length, 'ligne', 'lignes', 'fr')}`,
      en: `Not copied – ${text.en}: ${plural(length, 'row', 'rows', 'en')}`,
    })),
    ...(moved > 0
      ? [
          {
            fr: `Déplacé dans « À archiver (hors prospection) » : ${plural(moved, 'client', 'clients', 'fr')}`,
            en: `Moved to “To archive (no prospecting)”: ${plural(moved, 'client', 'clients', 'en')}`,
          },
        ]
      : []),
  ];
}

const labelOf = (id: string): Phrase => RULES.find((rule) => rule.id === id)!.label;

/**
 * The corrections that the user unticked in the journal as it stands, in either language. Lines that are no longer what
 * we wrote (address or rule unknown) are passed over.
 */
export function readRefusals(rows: readonly (readonly unknown[])[]): readonly Refusal[] {
  return rows.flatMap(([cell, , before, , label, keep]): readonly Refusal[] => {
    if (keep !== false) return [];
    const address = readCellAddress(String(cell ?? ''));
    const rule = ruleLabelled(String(label ?? ''));
    return address && rule ? [{ ...address, rule, before: String(before ?? '') }] : [];
  });
}

const ruleLabelled = (text: string): Refusal['rule'] | undefined =>
  RULES.find(({ label }) => text === say(label, 'fr') || text === label.en)?.id;
