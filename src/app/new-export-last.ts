import type { NewExportRequest, UndoOffer } from '../contract/new-export';
import type { Shape } from '../core/columns/role';
import { piecesOf } from '../core/output/pack-plan';
import type { TabId } from '../core/output/tab-plan';
import { plural } from '../core/text/numbers';
import { asideOf } from '../core/user-content/content';
import type { WrittenRows } from './new-export-edits';
import type { Ports, TabInfo } from './ports';

const KEPT: TabId = 'month:last';
const NAME = 'Segments PME – dernier ajout';

/** The addition that was made last, as the first line of a hidden tab says it. */
interface Head {
  readonly version: 1;
  readonly id: string;
  /** The question that it answers, word for word. */
  readonly asked: string;
  readonly shape: Shape;
  /** Rows below the headers, before and after; no rows before where the addition made the tab. */
  readonly before: number | null;
  readonly rows: number;
}

export interface LastAddition extends Head {
  readonly base: TabId;
  /** The tab as it stands; `undefined` when the user deleted it. */
  readonly tab: TabInfo | undefined;
}

/** The question word for word, whatever else the page sent. */
export const askedIn = ({ base, next, fromRow, choices = [] }: NewExportRequest, mark = ''): string =>
  JSON.stringify([base, next, fromRow, choices, mark]);

export const baseOf = (shape: Shape): TabId => `base:${shape}`;

export function lastAddition(ports: Ports): LastAddition | undefined {
  const [line] = ports.workbook.linesOf(KEPT);
  return line === undefined ? undefined : withTab(ports, JSON.parse(line) as Head);
}

function withTab({ workbook }: Ports, head: Head): LastAddition {
  const base = baseOf(head.shape);
  return { ...head, base, tab: workbook.tabs().find(({ ours }) => ours === base) };
}

export const writtenRows = ({ workbook }: Ports): WrittenRows =>
  JSON.parse(workbook.linesOf(KEPT).slice(1).join('')) as WrittenRows;

export function noteAddition(ports: Ports, head: Head, rows: WrittenRows): LastAddition {
  ports.workbook.fillHidden(KEPT, NAME, [JSON.stringify(head), ...piecesOf(JSON.stringify(rows))]);
  return withTab(ports, head);
}

/** What the last addition did can no longer be taken back. The note goes first: the rest means nothing without it. */
export function forgetAddition({ workbook }: Ports): void {
  workbook.drop(KEPT);
  for (const shape of ['clients', 'orders'] as const) workbook.drop(asideOf(baseOf(shape)));
}

/** The click that takes the addition back, named by what it does. */
export function undoOffer({ id, before, rows, tab }: LastAddition): UndoOffer {
  const { name } = tab!;
  const [fr, en] = [plural(rows, 'ligne', 'lignes', 'fr'), plural(rows, 'row', 'rows', 'en')];
  if (before === null)
    return {
      id,
      about: {
        fr: `Dernier ajout : l’onglet « ${name} » a été créé (${fr}).`,
        en: `Last addition: the tab “${name}” was made (${en}).`,
      },
      action: {
        fr: `Annuler cet ajout : supprimer « ${name} »`,
        en: `Undo this addition: delete “${name}”`,
      },
    };
  const was = [plural(before, 'ligne', 'lignes', 'fr'), plural(before, 'row', 'rows', 'en')];
  return {
    id,
    about: {
      fr: `Dernier ajout : « ${name} » est passé de ${was[0]} à ${fr}.`,
      en: `Last addition: “${name}” went from ${was[1]} to ${en}.`,
    },
    action: {
      fr: `Annuler cet ajout : « ${name} » revient à ${was[0]}`,
      en: `Undo this addition: “${name}” goes back to ${was[1]}`,
    },
  };
}
