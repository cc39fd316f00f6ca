import { utils, write } from '@e965/xlsx';
import { csvFile, drop, type GivenFile, ordersByClient, pick } from './support/files';
import { describeWorkbench } from './support/workbench';

const FRENCH = [
  'Code;Société;Code postal;CA HT',
  'C1;Crèche Ménard;01000;1234,50',
  'C2;Hôtel Noël;44000;12,75',
];

describeWorkbench('opening one’s own file', (visit) => {
  test('a CSV chosen with the button opens at once when its letters leave no doubt', async () => {
    const { page, sheet, server, faults } = await visit();
    await pick(page, csvFile('mes clients.csv', FRENCH));
    await sheet.tab('mes clients').waitFor();
    expect(await server.tabNames()).toEqual(['mes clients']);
    expect((await server.cells('mes clients'))[1]).toEqual(['C1', 'Crèche Ménard', '01000', 1234.5]);
    expect(await sheet.shown('D2')).toBe('1234,50');
    expect(faults).toEqual([]);
  });

  test('a CSV in an old encoding is shown first, and opened as the user says', async () => {
    const { page, sheet, server } = await visit();
    await pick(page, csvFile('vieux.csv', FRENCH, 'latin1'));
    const question = page.getByRole('dialog', { name: 'Les accents sont-ils corrects ?' });
    await question.getByRole('cell', { name: 'Crèche Ménard' }).waitFor();
    await question.getByLabel('Encodage').selectOption({ label: 'Mac ancien' });
    await question.getByRole('cell', { name: 'Crèche Ménard' }).waitFor({ state: 'detached' });
    await question.getByLabel('Encodage').selectOption({ label: 'Windows (Excel en France)' });
    await question.getByRole('cell', { name: 'Crèche Ménard' }).waitFor();
    await question.getByRole('button', { name: 'Ouvrir ainsi' }).click();
    await sheet.tab('vieux').waitFor();
    expect((await server.cells('vieux'))[2]?.[1]).toBe('Hôtel Noël');
  });

  test('an .xlsx dropped on the page opens with all its tabs', async () => {
    const { page, sheet, server, faults } = await visit();
    await drop(page, workbookFile());
    await sheet.tab('Clients 2025').waitFor();
    expect(await server.tabNames()).toEqual(['Clients 2025', 'Notes']);
    expect((await server.cells('Clients 2025'))[1]).toEqual(['C1', 45691, '01000']);
    expect(await sheet.shown('B2')).toBe('03/02/2025');
    expect(faults).toEqual([]);
  });

  test('a file that is no table is refused in a sentence, and the workbook stays', async () => {
    const { page, server } = await visit();
    await pick(page, { name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') });
    await page.getByRole('alert').filter({ hasText: 'est un PDF, pas un tableau' }).waitFor();
    expect(await server.tabNames()).toEqual(['Clients', 'Factures']);
  });

  test('going back to the sample asks first', async () => {
    const { page, sheet, server } = await visit();
    await pick(page, csvFile('achats.csv', ordersByClient()));
    await sheet.tab('achats').waitFor();
    await page.getByRole('button', { name: 'Revenir à l’exemple' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revenir à l’exemple' }).click();
    await sheet.tab('Factures').waitFor();
    expect(await server.tabNames()).toEqual(['Clients', 'Factures']);
  });

  test('the tab shown is downloaded as the CSV that French Excel opens', async () => {
    const { page, sheet } = await visit();
    await pick(page, csvFile('mes clients.csv', FRENCH));
    await sheet.tab('mes clients').waitFor();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger' }).click();
    await page.getByRole('menuitem', { name: 'Cet onglet (.csv)' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('mes clients.csv');
    expect(await textOf(await download.createReadStream())).toBe(
      '\ufeffCode;Société;Code postal;CA HT\r\nC1;Crèche Ménard;01000;1234,5\r\nC2;Hôtel Noël;44000;12,75\r\n',
    );
  });
});

/** Written by another library than ours: a date typed as a date, a postal code as text, a second tab. */
function workbookFile(): GivenFile {
  const book = utils.book_new();
  const clients = utils.aoa_to_sheet([
    ['Code', 'Dernier achat', 'Code postal'],
    ['C1', { t: 'n', v: 45691, z: 'dd/mm/yyyy' }, '01000'],
  ]);
  utils.book_append_sheet(book, clients, 'Clients 2025');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['À faire']]), 'Notes');
  const buffer = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  return { name: 'clients.xlsx', mimeType: 'application/zip', buffer };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}
