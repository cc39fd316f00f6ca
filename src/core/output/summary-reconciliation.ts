import type { Analysis } from '../analysis/analysis';
import type { ReconciliationLine } from '../analysis/reconcile';
import type { Phrase } from '../model/problem';
import type { PlanColumn, TabBuilder } from './tab-builder';

const LINE_NAMES: Readonly<Record<ReconciliationLine['id'], Phrase>> = {
  segments: { fr: 'Clients des segments', en: 'Clients in segments' },
  prospects: { fr: 'Prospects (aucune commande)', en: 'Prospects (no order)' },
  'to-complete': { fr: 'À compléter', en: 'To complete' },
  'credit-notes': { fr: 'Avoirs sans commande', en: 'Credit notes without an order' },
  'left-out': { fr: 'Lignes écartées', en: 'Rows left out' },
};

const NO_HEADER: Phrase = { fr: '', en: '' };

/** The wide second column of the summary, left empty so that figures stand below one another. */
export const blank = (rows: readonly unknown[]): PlanColumn => [NO_HEADER, 'text', rows.map(() => null)];

/** Nothing counted is lost: the source on one side, where it went on the other, then the rows left out by reason. */
export function reconciliationBlocks(builder: TabBuilder, analysis: Analysis): void {
  const { source, lines, difference, creditNotes } = analysis.reconciliation;
  builder
    .line({ fr: 'Rapprochement avec votre fichier', en: 'Reconciliation with your file' }, 'section')
    .table([
      [NO_HEADER, 'text', lines.map(({ id }) => LINE_NAMES[id])],
      blank(lines),
      [{ fr: 'Clients', en: 'Clients' }, 'count', lines.map(({ clients }) => clients)],
      [{ fr: 'Lignes', en: 'Rows' }, 'count', lines.map(({ rows }) => rows)],
      [{ fr: 'Montant', en: 'Amount' }, 'amount', lines.map(({ amount }) => amount / 100)],
    ]);
  total(builder, { fr: 'Votre fichier', en: 'Your file' }, source);
  total(builder, { fr: 'Écart', en: 'Difference' }, difference);
  if (creditNotes.rows > 0) {
    const deducted = { fr: 'Dont avoirs, déjà déduits', en: 'Of which credit notes, already deducted' };
    total(builder, deducted, creditNotes);
  }
  leftOutBlock(builder, analysis);
}

function total(builder: TabBuilder, label: Phrase, { rows, amount }: { rows: number; amount: number }): void {
  builder.cells(
    [
      [label, 'text'],
      [null, 'text'],
      [null, 'count'],
      [rows, 'count'],
      [amount / 100, 'amount'],
    ],
    'strong',
  );
}

function leftOutBlock(builder: TabBuilder, { clients: { leftOut } }: Analysis): void {
  if (leftOut.length === 0) return;
  builder
    .gap()
    .line({ fr: 'Lignes écartées, par raison', en: 'Rows left out, by reason' }, 'section')
    .table([
      [{ fr: 'Raison', en: 'Reason' }, 'text', leftOut.map(({ text }) => text)],
      [{ fr: 'Premières lignes', en: 'First rows' }, 'text', leftOut.map(({ rows }) => firstRows(rows))],
      blank(leftOut),
      [{ fr: 'Lignes', en: 'Rows' }, 'count', leftOut.map(({ rows }) => rows.length)],
      [{ fr: 'Montant', en: 'Amount' }, 'amount', leftOut.map(({ amount }) => amount / 100)],
    ]);
}

const SHOWN_ROWS = 8;

const firstRows = (rows: readonly number[]): string =>
  rows.slice(0, SHOWN_ROWS).join(', ') + (rows.length > SHOWN_ROWS ? '…' : '');
