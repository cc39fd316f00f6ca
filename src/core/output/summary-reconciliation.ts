import type { Analysis } from '../analysis/analysis';
import type { ReconciliationLine } from '../analysis/reconcile';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import type { TabBuilder } from './tab-builder';

const LINE_NAMES: Readonly<Record<ReconciliationLine['id'], Phrase>> = {
  segments: { fr: 'Clients des segments', en: 'Clients in segments' },
  prospects: { fr: 'Prospects (aucune commande)', en: 'Prospects (no order)' },
  'to-complete': { fr: 'À compléter', en: 'To complete' },
  'credit-notes': { fr: 'Avoirs sans commande', en: 'Credit notes without an order' },
  'left-out': { fr: 'Lignes écartées', en: 'Rows left out' },
};

/** Nothing counted is lost: the source on one side, where it went on the other, then the rows left out by reason. */
export function reconciliationBlocks(builder: TabBuilder, analysis: Analysis, language: Language): void {
  const { source, lines, difference, creditNotes } = analysis.reconciliation;
  const text = (fr: string, en: string): string => say({ fr, en }, language);
  builder.line(text('Rapprochement avec votre fichier', 'Reconciliation with your file'), 'section').table([
    { header: '', format: 'text', values: lines.map((line) => say(LINE_NAMES[line.id], language)) },
    { header: '', format: 'text', values: lines.map(() => null) },
    { header: text('Clients', 'Clients'), format: 'integer', values: lines.map((line) => line.clients) },
    { header: text('Lignes', 'Rows'), format: 'integer', values: lines.map((line) => line.rows) },
    { header: text('Montant', 'Amount'), format: 'amount', values: lines.map((line) => line.amount / 100) },
  ]);
  const total = (label: string, rows: number, amount: number): void => {
    builder.cells(
      [
        [label, 'text'],
        [null, 'text'],
        [null, 'integer'],
        [rows, 'integer'],
        [amount / 100, 'amount'],
      ],
      'strong',
    );
  };
  total(text('Votre fichier', 'Your file'), source.rows, source.amount);
  total(text('Écart', 'Difference'), difference.rows, difference.amount);
  if (creditNotes.rows > 0) {
    total(text('Dont avoirs, déjà déduits', 'Of which credit notes, already deducted'), creditNotes.rows, creditNotes.amount);
  }
  leftOutBlock(builder, analysis, language);
}

function leftOutBlock(builder: TabBuilder, { clients }: Analysis, language: Language): void {
  if (clients.leftOut.length === 0) return;
  const text = (fr: string, en: string): string => say({ fr, en }, language);
  builder
    .gap()
    .line(text('Lignes écartées, par raison', 'Rows left out, by reason'), 'section')
    .table([
      { header: text('Raison', 'Reason'), format: 'text', values: clients.leftOut.map((entry) => say(entry.text, language)) },
      { header: text('Premières lignes', 'First rows'), format: 'text', values: clients.leftOut.map((entry) => firstRows(entry.rows)) },
      { header: '', format: 'text', values: clients.leftOut.map(() => null) },
      { header: text('Lignes', 'Rows'), format: 'integer', values: clients.leftOut.map((entry) => entry.rows.length) },
      { header: text('Montant', 'Amount'), format: 'amount', values: clients.leftOut.map((entry) => entry.amount / 100) },
    ]);
}

const SHOWN_ROWS = 8;

const firstRows = (rows: readonly number[]): string =>
  rows.slice(0, SHOWN_ROWS).join(', ') + (rows.length > SHOWN_ROWS ? '…' : '');
