import { BYTE_ORDER_MARK, toCsv } from './csv';
import { generateBase } from './generate-base';

/** Of the committed sample: its figures are quoted in tests and documentation. */
const SAMPLE_SEED = 2026;

/** The committed sample: one file with a byte order mark and one without, as both are met. */
export function sampleFiles(): { readonly path: string; readonly content: string }[] {
  const { clients, invoices } = generateBase({ seed: SAMPLE_SEED });
  return [
    { path: 'workbench/samples/clients.csv', content: BYTE_ORDER_MARK + toCsv(clients) },
    { path: 'workbench/samples/invoices.csv', content: toCsv(invoices) },
  ];
}
