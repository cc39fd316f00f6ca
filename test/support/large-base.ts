import type { JobId, RunRequest } from '../../src/contract/requests';
import { readIsoDate } from '../../src/core/model/iso-date';
import type { DocumentOptions, HostCell } from '../../workbench/emulator';
import { generateBase } from '../../workbench/samples/generate-base';
import { AddOn } from './add-on';

/** Columns of the sample that a large base leaves out, so that 17 are left. */
const LEFT_OUT = ['Civilité', 'Effectif', 'Statut', 'CA HT N-1', 'Marge brute', 'Commercial', 'Commentaire'];

/** What an import in a spreadsheet reads as numbers and days: their texts on screen are read, too. */
const NUMBERS = ['SIRET', 'Code postal', 'Nb commandes', 'CA HT'];
const DAYS = ['Premier achat', 'Dernier achat'];

/** How a client is written the second time. */
const RETYPED: Readonly<Record<string, (text: string) => string>> = {
  Société: (text) => text.toUpperCase(),
  Prénom: (text) => text.slice(0, 1),
};

/** A dirty client table, typed, in which every fourth record is, in other letters, that of somebody who stands above. */
export class LargeBase {
  readonly addOn: AddOn;
  readonly source: RunRequest['source'];

  constructor(clients = 5_000, options: DocumentOptions = {}) {
    this.addOn = new AddOn(options);
    const originals = Math.floor(clients * 0.75);
    const [headers, ...all] = generateBase({ seed: 7, clients: originals }).clients;
    const columns = headers!.flatMap((header, column) => (LEFT_OUT.includes(header) ? [] : [column]));
    const rows = all.slice(0, originals);
    const again = rows.slice(0, clients - originals).map((row, index) =>
      row.map((text, column) => {
        const header = headers![column]!;
        return header === 'Code client' ? `CL9${10_000 + index}` : (RETYPED[header]?.(text) ?? text);
      }),
    );
    const cells = (row: readonly string[]): HostCell[] =>
      columns.map((column) => typed(headers![column]!, row[column]!));
    const sheetId = this.addOn.addTab('Clients', [headers!, ...rows, ...again].map(cells));
    this.source = { sheetId };
  }

  run(job: JobId, more: Partial<RunRequest> = {}): void {
    this.addOn.run({ source: this.source, asOf: '2026-10-30', job, ...more });
  }

  /** Fills two columns beside a list of ours, and notes on every fiftieth row. */
  annotate(...names: readonly string[]): void {
    for (const name of names) annotate(this.addOn.sheet(name));
  }
}

function typed(header: string, text: string): HostCell {
  const number = Number(text.replace(',', '.'));
  if (NUMBERS.includes(header) && text !== '' && !Number.isNaN(number)) return number;
  const day = DAYS.includes(header) && readIsoDate(text.split('/').reverse().join('-'));
  return day ? { date: day } : text;
}

function annotate(sheet: AddOn['document']['sheets'][number]): void {
  const { layers, columnCount: width } = sheet;
  sheet.columnCount = width + 2;
  const header = sheet.name === 'Clients nettoyés' ? 0 : 1;
  for (let row = header; row < sheet.rowCount; row++) {
    const cells = layers.value[row] ?? [];
    layers.value[row] = cells;
    // Rows end where their last value stands.
    [cells[width], cells[width + 1]] = row === header ? ['Suivi', 'Relance'] : [`suivi ${row}`, row];
    if (row % 50 === 1) layers.note[row] = [`note ${row}`];
  }
}
