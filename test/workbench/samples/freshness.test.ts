import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from '../../../workbench/samples/sample-files';

const root = join(__dirname, '../../..');

describe('committed samples', () => {
  it.each(sampleFiles())('$path is what `npm run generate` writes', ({ path, content }) => {
    expect(readFileSync(join(root, path), 'utf8') === content).toBe(true);
  });

  it('are spreadsheet exports: semicolons, CRLF, a byte order mark on the first only', () => {
    const [clients, invoices] = sampleFiles().map(({ content }) => content);
    expect(clients).toMatch(/^\ufeffCode client;Civilité;Prénom;Nom;[^\r\n]*\r\n/);
    expect(invoices).toMatch(/^N° facture;Date;Type;Code client;[^\r\n]*\r\n/);
  });
});
