import { TabBuilder } from '../../../src/core/output/tab-builder';
import { freeCells } from '../../../src/core/user-content/free-cells';
import { place } from '../../../src/core/user-content/place';

/** Three columns of ours under a line and their headers, two clients; the second column is to fill in. */
function tab() {
  const header = (name: string) => ({ fr: name, en: name });
  const input = { row: 3, column: 2, rows: 2, columns: 1 };
  return new TabBuilder({ id: 'clients', name: 'Clients', widths: [] }, 'fr')
    .line(header('Deux clients'))
    .table([
      [header('Référence client'), 'text', ['C1', 'C2']],
      [header('Segment retenu'), 'text', [null, null]],
      [header('CA'), 'amount', [10, 20]],
    ])
    .style('input', input)
    .build();
}

const cell = { kind: 'text', value: 'rappeler', format: 'General', row: 3 } as const;

describe('cells written in without a warning', () => {
  test('are those to fill in, and no other of ours', () => {
    expect(freeCells(place(tab(), []))).toEqual([{ row: 3, column: 2, rows: 2, columns: 1 }]);
  });

  test('are all of the columns that somebody added beside ours', () => {
    const items = [{ at: 'cell', tab: 'clients', key: 'C1', column: 'Mon avis', cell }] as const;
    expect(freeCells(place(tab(), items))).toContainEqual({ row: 1, column: 4, rows: 4, columns: 1 });
  });

  test('are all of the rows that somebody added below ours', () => {
    const items = [{ at: 'below', tab: 'clients', down: 2, column: 0, cell }] as const;
    expect(freeCells(place(tab(), items))).toContainEqual({ row: 5, column: 1, rows: 2, columns: 3 });
  });

  test('are none of those that a formula of ours fills, below what we write', () => {
    const shows = { headerRow: 2, columns: 3, segmentHeader: 'Segment', keptHeader: 'Segment retenu' };
    const live = { ...tab(), styles: new Map(), live: { rows: 40, shows } };
    expect(freeCells(place(live, []))).toEqual([]);
  });
});
