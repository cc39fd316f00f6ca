import type { InCalls, NewExportAnswer } from '../../src/contract/new-export';
import { formatAmount, plural } from '../../src/core/text/numbers';
import type { AnalysedDocument } from './document';

/** What a new export brought to the base, and the tab that holds both from then on. */
export interface Appended extends Omit<NewExportAnswer, 'mark'> {
  readonly sheetId: number;
}

/** Adds the export as the sidebar does: what it changes is told first, then written. `said` hears what is under way. */
export function append(
  document: AnalysedDocument,
  base: number,
  next: number,
  said: (stage: string) => void,
): Appended {
  const { mark, ...shown } = inCalls(() => document.call('newExport', { base, next }), said);
  const { sheetId } = inCalls(() => document.call('addNewExport', { base, next, mark }), said);
  return { ...shown, sheetId };
}

function inCalls<Answer extends object>(ask: () => InCalls<Answer>, said: (stage: string) => void): Answer {
  for (;;) {
    const answer = ask();
    if (!('underWay' in answer)) return answer;
    said(answer.underWay.fr);
  }
}

/** The server counts in whole cents; whoever opens the file reads euros. */
export const appendInUnits = ({ sheetId: _sheetId, money, ...appended }: Appended) => ({
  ...appended,
  money: money && {
    header: money.header,
    base: money.base / 100,
    added: money.added / 100,
    changed: money.changed / 100,
    union: money.union / 100,
  },
});

/** « Nouvel export : 28 nouveaux, 1 remplacé, 6 identiques, 24 absents et gardés ; « Commandes à jour » : 59 lignes ». */
export function appendLine({ things, rows, tab, money, currency }: Appended): string {
  const counts = [
    plural(things.added, 'nouveau', 'nouveaux', 'fr'),
    plural(things.replaced, 'remplacé', 'remplacés', 'fr'),
    plural(things.identical, 'identique', 'identiques', 'fr'),
    plural(things.absent, 'absent et gardé', 'absents et gardés', 'fr'),
  ];
  const total = money ? `, ${formatAmount(money.union, currency, 'fr')}` : '';
  return `Nouvel export : ${counts.join(', ')} ; « ${tab} » : ${plural(rows.union, 'ligne', 'lignes', 'fr')}${total}`;
}
