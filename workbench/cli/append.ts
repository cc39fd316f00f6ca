import type { InCalls } from '../../src/contract/in-calls';
import type { NewExportAnswer } from '../../src/contract/new-export';
import type { RoleChoice } from '../../src/contract/requests';
import { formatAmount, plural } from '../../src/core/text/numbers';
import type { AnalysedDocument } from './document';
import type { Options } from './options';
import { roleChoices } from './role-choices';
import { orStop } from './stop';

/** What a new export brought to the base, and the tab that holds both from then on. */
export interface Appended extends Omit<NewExportAnswer, 'mark'> {
  readonly sheetId: number;
}

/** Adds the export as the sidebar does: what it changes is told first, then written. `said` hears what is under way. */
export function append(
  document: AnalysedDocument,
  base: number,
  next: number,
  options: Options,
  said: (stage: string) => void,
): Appended {
  const request = { base, next, choices: choicesFor(document, base, next, options) };
  const { mark, ...shown } = inCalls(() => document.call('newExport', request), said);
  const { sheetId } = inCalls(() => document.call('addNewExport', { ...request, mark }), said);
  return { ...shown, sheetId };
}

function inCalls<Answer extends object>(ask: () => InCalls<Answer>, said: (stage: string) => void): Answer {
  for (;;) {
    const answer = ask();
    if (!('underWay' in answer)) return answer;
    said(answer.underWay.fr);
  }
}

/** `--map` of the base, `--map-append` of the export. What the base does not have is looked for later, in the joined file. */
function choicesFor(
  document: AnalysedDocument,
  base: number,
  next: number,
  { roles, exportRoles }: Options,
): readonly RoleChoice[] {
  const inspect = (sheetId: number) => document.call('inspect', { source: { sheetId } });
  const known = roles.length > 0 ? inspect(base) : undefined;
  const ofBase = roles.flatMap((role) => {
    const found = roleChoices([role], known!);
    return found.ok ? found.value : [];
  });
  if (exportRoles.length === 0) return ofBase;
  const ofExport = orStop(roleChoices(exportRoles, inspect(next), '--map-append'));
  return [...ofBase, ...ofExport.map((choice): RoleChoice => ({ ...choice, table: 'join' }))];
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
