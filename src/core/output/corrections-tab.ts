import type { CleanTable } from '../cleaning/apply';
import { cellAddress, readCellAddress } from '../cleaning/cell-address';
import { cellWords } from '../cleaning/cell-words';
import type { Refusal } from '../cleaning/journal';
import { RULES } from '../cleaning/rules';
import { LeftOutRows } from '../clients/left-out';
import type { Phrase } from '../model/problem';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { plural } from '../text/numbers';
import { say } from '../text/typography';
import { CORRECTIONS } from './cleaning-texts';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/**
 * « Journal des corrections »: one line per cell and rule. « Garder » unticked keeps the correction from being made at
 * the next run: {@link readRefusals} reads it back.
 */
export function correctionsTab(clean: CleanTable, language: Language): TabPlan {
  const { journal } = clean;
  const { texts } = CORRECTIONS;
  const changes = Array.from(journal.changeOf, (change) => journal.changes[change]!);
  const builder = new TabBuilder(
    { id: 'corrections', name: say(texts.name, language), widths: [80, 150, 220, 220, 260] },
    language,
  );
  builder.line(introduction(journal.kept.filter((kept) => kept === 1).length));
  for (const line of notCopied(clean)) builder.line(line, 'muted');
  // A table without a row would be all header, which no sheet can freeze.
  if (journal.count === 0) return builder.build();
  builder.gap().table(
    [
      [
        texts.cell,
        'text',
        changes.map(({ position }, line) => cellAddress(position, journal.sheetRows[line]!)),
      ],
      [texts.column, 'text', changes.map(({ header }) => header)],
      [texts.before, 'text', changes.map(({ before }) => cellWords(before, language))],
      [texts.after, 'text', changes.map(({ after }) => cellWords(after, language))],
      [texts.rule, 'text', changes.map(({ rule }) => labelOf(rule))],
      [texts.keep, 'integer', Array.from(journal.kept, (kept) => kept === 1)],
    ],
    { main: true },
  );
  const row = builder.rowCount - journal.count + 1;
  const boxes = { row, column: KEEP_COLUMN + 1, rows: journal.count, columns: 1 };
  return { ...builder.style('input', boxes).build(), tickBoxes: [boxes] };
}

/** 0-based column of « Garder ». */
export const KEEP_COLUMN = 5;

function introduction(count: number): Phrase {
  const { introduction: text, one, many } = CORRECTIONS.texts;
  return fill(text, (spoken) => ({ count: plural(count, one[spoken], many[spoken], spoken) }));
}

/** What the copy lacks, and why: sensitive columns, rows that are no clients, archived clients. */
function notCopied({ omitted, withheld, leftOut, table, archive }: CleanTable): readonly Phrase[] {
  const { texts } = CORRECTIONS;
  const headers = omitted.map(({ header }) => header).join(', ');
  const rows = new LeftOutRows();
  rows.addSetAside({ ...table, setAside: leftOut }, undefined);
  const moved = archive.moved ? archive.rows.length : 0;
  const lines = rows.list('main').map(({ text, rows: { length } }) =>
    fill(texts.leftOut, (spoken) => ({
      reason: text[spoken],
      rows: plural(length, texts.row[spoken], texts.rows[spoken], spoken),
    })),
  );
  if (withheld) {
    const { comment, comments } = texts;
    lines.unshift(
      fill(texts.withheld, (spoken) => ({
        count: plural(withheld, comment[spoken], comments[spoken], spoken),
      })),
    );
  }
  if (headers) lines.unshift(fill(texts.omitted, () => ({ headers })));
  if (moved)
    lines.push(fill(texts.moved, (spoken) => ({ clients: plural(moved, 'client', 'clients', spoken) })));
  return lines;
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
