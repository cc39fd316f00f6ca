import type { Page } from 'playwright-core';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csvFile = (
  name: string,
  lines: readonly string[],
  encoding: BufferEncoding = 'utf8',
): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n'), encoding),
});

/** Chooses a file with the button of the page. */
export async function pick(page: Page, file: GivenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir un fichier…' }).click();
  await (await chooser).setFiles(file);
}

/** Drops a file on the page, as from a folder of the desktop. */
export async function drop(page: Page, file: GivenFile): Promise<void> {
  const carried = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob('${file.buffer.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const carried = new DataTransfer();
    carried.items.add(new File([bytes], ${JSON.stringify(file.name)}, { type: '${file.mimeType}' }));
    return carried;
  })()`);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: carried });
  await page.dispatchEvent('main', 'drop', { dataTransfer: carried });
}

/** Forty customers with the columns D (last order), F (orders) and G (revenue), figures that rise with the row. */
export const ordersByClient = (clients = 40): string[] => [
  'Code;Nom;Ville;Dernier achat;Canal;Nb commandes;CA HT',
  ...Array.from({ length: clients }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');
    return `C${String(index + 1).padStart(5, '0')};Client ${index + 1};Nantes;${day}/${month}/2025;Web;${(index % 17) + 1};${(index + 1) * 10},50`;
  }),
];

const INVOICE_COLUMNS = [
  'N° facture;Date;Code client;Client;Adresse;Code postal;Ville;Téléphone;E-mail',
  'Article;Libellé;Quantité;PU HT;Montant HT;Taux TVA;Montant TTC;Commercial',
].join(';');

/** Lines of invoices in 17 columns, as a till exports them, of 3,000 customers over three years. */
export const invoiceLines = (lines: number): string[] => [
  INVOICE_COLUMNS,
  ...Array.from({ length: lines }, (_, index) => invoiceLine(index)),
];

const euros = (amount: number): string => amount.toFixed(2).replace('.', ',');

function invoiceLine(index: number): string {
  const client = (index * 37) % 3000;
  const day = String((index % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');
  const quantity = (index % 7) + 1;
  const price = (index % 97) + 5.5;
  const amount = quantity * price;
  const buyer = `C${client};Client ${client} SARL;${client % 200} rue des Lilas;0${1000 + (client % 9000)};Ville ${client % 300};06 12 34 ${10 + (client % 90)} 78;client${client}@exemple.fr`;
  const article = `A${index % 500};Article ${index % 500};${quantity};${euros(price)};${euros(amount)};20,0;${euros(amount * 1.2)}`;
  return `F${100_000 + index};${day}/${month}/${2023 + (index % 3)};${buyer};${article};Commercial ${index % 9}`;
}
