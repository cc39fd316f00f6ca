import type { ClientTable } from '../clients/client-table';
import type { NotScoredGroup } from './client-groups';
import { NOT_SCORED } from './client-groups';

export interface ReconciliationLine {
  readonly id: 'segments' | NotScoredGroup | 'left-out';
  readonly clients: number;
  /** Rows of the tab that holds the money. */
  readonly rows: number;
  /** Cents. */
  readonly amount: number;
}

/** Source = segments + prospects + to complete + credit notes without orders + left out, in rows and cents. */
export interface Reconciliation {
  readonly source: { readonly rows: number; readonly amount: number };
  readonly lines: readonly ReconciliationLine[];
  /** Source minus lines: zero, or something was lost. */
  readonly difference: { readonly rows: number; readonly amount: number };
  /** Credit notes already deducted inside the lines. */
  readonly creditNotes: { readonly rows: number; readonly amount: number };
}

const LINES = ['segments', 'prospects', 'to-complete', 'credit-notes'] as const;

export function reconcile(clients: ClientTable): Reconciliation {
  const lines = [...clientLines(clients), leftOutLine(clients)];
  const sum = (of: 'rows' | 'amount'): number => lines.reduce((total, line) => total + line[of], 0);
  const { source, creditNotes } = clients;
  return {
    source,
    lines,
    difference: { rows: source.rows - sum('rows'), amount: source.amount - sum('amount') },
    creditNotes,
  };
}

function clientLines(clients: ClientTable): readonly ReconciliationLine[] {
  const lines = new Map(LINES.map((id) => [id, { id, clients: 0, rows: 0, amount: 0 }]));
  clients.states.forEach((state, client) => {
    const line = lines.get(state === 'ready' ? 'segments' : NOT_SCORED[state].group)!;
    line.clients++;
    line.rows += clients.rows[client]!.length;
    line.amount += clients.revenue[client]! || 0;
  });
  return [...lines.values()];
}

function leftOutLine(clients: ClientTable): ReconciliationLine {
  const own = clients.leftOut.filter((entry) => entry.table === clients.moneyTable);
  return {
    id: 'left-out',
    clients: 0,
    rows: own.reduce((total, entry) => total + entry.rows.length, 0),
    amount: own.reduce((total, entry) => total + entry.amount, 0),
  };
}
