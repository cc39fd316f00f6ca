import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmulatedDocument } from '../../emulator';
import { csvTable } from './csv-table';
import { documentOf, type Making } from './document-of';

const FOLDER = join(__dirname, '..', '..', 'samples');

const TABS = [
  { file: 'clients.csv', name: 'Clients' },
  { file: 'invoices.csv', name: 'Factures' },
] as const;

/** The workbook that a newcomer finds: a fictitious firm's customers and invoices. */
export function sampleDocument(making: Making): EmulatedDocument {
  const tabs = TABS.map(({ file, name }) => ({
    name,
    rows: csvTable(readFileSync(join(FOLDER, file), 'utf8').replace(/^\ufeff/, ''), ';'),
  }));
  return documentOf('Exemple – Atelier Dupont', tabs, making);
}
