import type { DayNumber } from '../../../src/core/model/iso-date';
import { clientRows } from '../client-table';
import type { Ledger } from '../ledger';
import type { Random } from '../random';
import type { Tables } from '../tables';
import { CONTACT_CORRUPTIONS } from './contacts';
import { spoil } from './corruption';
import { FIGURE_CORRUPTIONS } from './figures';
import { IDENTITY_CORRUPTIONS } from './identities';
import { overRefund, soilInvoices } from './invoices';
import type { TwinDirt } from './kinds';
import { blankRow, totalRow } from './layout';
import { addTwins } from './twins';

const CORRUPTIONS = [...FIGURE_CORRUPTIONS, ...CONTACT_CORRUPTIONS, ...IDENTITY_CORRUPTIONS];
const REFUNDED = 4;
const PASTED_AGAIN = 6;

/**
 * The two tables with the disorder of real life, `share` scaling how much of it (1 for 1,200 clients).
 * First the books, which both tables follow; then the rows around the client table; last the cells of each table.
 */
export function soil(ledger: Ledger, lastDay: DayNumber, share: number, random: Random): Tables {
  const { twins, ...doubled } = addTwins(ledger, share, random);
  const twinCodes = new Set(twins.flatMap(({ original, copy }) => [original, copy]));
  const { refunded, ...books } = overRefund(doubled, Math.ceil(REFUNDED * share), twinCodes, lastDay, random);

  const rows = clientRows(books, lastDay);
  const rowByCode = new Map(rows.map((row) => [row['Code client'], row]));
  const rowOf = (code: string) => rowByCode.get(code)!;
  // Each disorder is to be found again alone: those touched by the books are left as they are from here on.
  const touched = new Set([...twinCodes, ...refunded]);
  const untouched = rows.filter((row) => !touched.has(row['Code client']));
  const pasted = new Map(
    random.sample(untouched, Math.ceil(PASTED_AGAIN * share)).map((row) => [row, { ...row }]),
  );
  const copies = [...pasted.values()];
  const blank = blankRow();
  const total = totalRow([...rows, ...copies]);

  const spoiled = spoil(
    untouched.filter((row) => !pasted.has(row)),
    CORRUPTIONS,
    share,
    random,
  );
  const invoices = soilInvoices(books.documents, share, touched, random);
  const copiesBy = (kind: TwinDirt) =>
    twins.filter((twin) => twin.kind === kind).map(({ copy }) => rowOf(copy));
  const half = Math.floor(rows.length / 2);
  return {
    clients: [...rows.slice(0, half), blank, ...rows.slice(half), ...copies, total],
    invoices: invoices.documents,
    planted: {
      ...spoiled,
      ...invoices.planted,
      'revenue-negative': refunded.map(rowOf),
      'duplicate-typo': copiesBy('duplicate-typo'),
      'duplicate-legal-form': copiesBy('duplicate-legal-form'),
      'duplicate-swapped-names': copiesBy('duplicate-swapped-names'),
      'duplicate-exact': copies,
      'row-blank': [blank],
      'row-total': [total],
    },
    sameClient: [...twins.map(({ original, copy }) => [rowOf(original), rowOf(copy)] as const), ...pasted],
  };
}
