import type { RunRequest } from '../../src/contract/requests';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from '../support/add-on';
import { plain } from '../support/plain';

/** Forty clients that RFM and sizes divide otherwise. */
function opened(): { addOn: AddOn; request: RunRequest } {
  const rows: HostCell[][] = [['Code client', 'Société', 'Dernier achat', 'Nb commandes', 'CA HT']];
  for (let index = 1; index <= 40; index++) {
    rows.push([
      ...[
        `C${index}`,
        `Société ${index}`,
        `${String((index % 28) + 1).padStart(2, '0')}/0${1 + (index % 9)}/2025`,
      ],
      ...[String(1 + ((index * 7) % 13)), `${index * 100},00 €`],
    ]);
  }
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', rows);
  return { addOn, request: { source: { sheetId }, asOf: '2026-01-15' } };
}

/** The segment tab, of today or former, where a client stands, and its 0-based row. */
function placeOf(addOn: AddOn, key: string, names: readonly string[]): { name: string; row: number } {
  for (const name of names) {
    const row = addOn.shown(name).findIndex((cells) => cells[1] === key);
    if (row >= 0) return { name, row };
  }
  throw new Error(`${key} is in none of ${names.join(', ')}`);
}

/** Writes in the user’s own column « Commentaire » of the tab where a client stands. */
function comment(addOn: AddOn, key: string, names: readonly string[], text: string): void {
  const { name, row } = placeOf(addOn, key, names);
  const sheet = addOn.sheet(name);
  const own = addOn.shown(name)[1]!.indexOf('Commentaire');
  const column = own >= 0 ? own : sheet.columnCount;
  sheet.columnCount = Math.max(sheet.columnCount, column + 1);
  sheet.layers.value[1]![column] = 'Commentaire';
  sheet.layers.value[row]![column] = text;
}

function commentOf(addOn: AddOn, key: string, names: readonly string[]): string {
  const { name, row } = placeOf(addOn, key, names);
  return addOn.shown(name)[row]![addOn.shown(name)[1]!.indexOf('Commentaire')] ?? '';
}

const namesOf = (tabs: readonly { readonly id: string; readonly name: string }[]): string[] =>
  tabs.filter(({ id }) => id.startsWith('segment:')).map(({ name }) => name);

const saidOfFormer = (
  notices: readonly { readonly code: string; readonly text: { readonly fr: string } }[],
) => notices.filter(({ code }) => code === 'former-tabs').map(({ text }) => plain(text.fr));

describe('another method makes the tabs', () => {
  test('the former ones stay under another name, with their date, and it is said before and after', () => {
    const { addOn, request } = opened();
    const rfm = namesOf(addOn.run({ ...request, method: 'rfm' }).tabs);
    expect(saidOfFormer(addOn.answer('preview', { ...request, method: 'rfm' }).notices)).toEqual([]);
    expect(saidOfFormer(addOn.answer('preview', { ...request, method: 'pmg' }).notices)).toHaveLength(1);
    const run = addOn.run({ ...request, method: 'pmg' });
    expect(saidOfFormer(run.notices)[0]).toMatch(/^Onglets d’une segmentation précédente : « /);
    expect(addOn.shown('Segments').some(([text]) => text!.startsWith('Onglets d’une segmentation'))).toBe(
      true,
    );
    const names = addOn.names();
    expect(names).toEqual(
      expect.arrayContaining(['Gros', 'Moyens', 'Petits', ...rfm.map((name) => `${name} (ancien)`)]),
    );
    expect(rfm.filter((name) => names.includes(name))).toEqual([]);
    expect(plain(addOn.shown(`${rfm[0]} (ancien)`)[0]![0]!)).toMatch(
      /^Ancien onglet \(analyse au 15\/01\/2026\) : une autre segmentation l’a remplacé/,
    );
  });

  test('what people wrote goes along, there and back; an old comment never comes over a newer one, nor back from the dead', () => {
    const { addOn, request } = opened();
    const rfm = namesOf(addOn.run({ ...request, method: 'rfm' }).tabs);
    comment(addOn, 'C40', rfm, 'à rappeler');
    comment(addOn, 'C39', rfm, 'attend un devis');
    const pmg = namesOf(addOn.run({ ...request, method: 'pmg' }).tabs);
    expect(commentOf(addOn, 'C40', pmg)).toBe('à rappeler');
    comment(addOn, 'C40', pmg, 'rappelé, commande');
    comment(addOn, 'C39', pmg, '');
    const again = namesOf(addOn.run({ ...request, method: 'rfm' }).tabs);
    expect(again).toEqual(rfm);
    expect(commentOf(addOn, 'C40', again)).toBe('rappelé, commande');
    expect(commentOf(addOn, 'C39', again)).toBe('');
    comment(addOn, 'C40', again, 'facturé');
    addOn.run({ ...request, method: 'rfm' });
    expect(commentOf(addOn, 'C40', again)).toBe('facturé');
  });

  test('guides of the former segments go with them; those only not asked for stay', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg', guides: true });
    addOn.run({ ...request, method: 'pmg' });
    expect(addOn.names()).toContain('Fiche – Gros');
    addOn.run({ ...request, method: 'rfm' });
    expect(addOn.names()).toContain('Fiche – Gros (ancien)');
  });
});

describe('the former tabs are deleted', () => {
  const clear = (addOn: AddOn): void => {
    while (addOn.answer('dropFormer', {}).left > 0);
  };

  test('on demand, one by one, and nothing else is', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'rfm' });
    addOn.run({ ...request, method: 'pmg' });
    const kept = addOn.names().filter((name) => !name.endsWith('(ancien)'));
    clear(addOn);
    expect(addOn.names()).toEqual(kept);
    expect(addOn.answer('dropFormer', {})).toEqual({ left: 0 });
    expect(saidOfFormer(addOn.answer('preview', { ...request, method: 'pmg' }).notices)).toEqual([]);
  });

  test('what was written there since, and stands nowhere else, is kept in « Notes à rattacher »', () => {
    const { addOn, request } = opened();
    const rfm = namesOf(addOn.run({ ...request, method: 'rfm' }).tabs);
    comment(addOn, 'C40', rfm, 'à rappeler');
    addOn.run({ ...request, method: 'pmg' });
    const former = rfm.map((name) => `${name} (ancien)`);
    comment(addOn, 'C12', former, 'écrit après coup');
    clear(addOn);
    const left = addOn.shown('Notes à rattacher').flat();
    expect(left).toContain('écrit après coup');
    expect(left).not.toContain('à rappeler');
  });
});
