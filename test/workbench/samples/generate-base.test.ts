import { generateBase } from '../../../workbench/samples/generate-base';
import { readTable } from './read-table';
import { scanClients } from './scan-clients';

const dirty = generateBase({ seed: 2026 });
const dirtyClients = readTable(dirty.clients);
const tidy = generateBase({ seed: 2026, dirt: false });
const tidyClients = readTable(tidy.clients);

describe('the same seed', () => {
  it('gives the same base, another seed another one', () => {
    expect(generateBase({ seed: 2026 })).toEqual(dirty);
    expect(generateBase({ seed: 2027 }).clients).not.toEqual(dirty.clients);
  });

  it('gives the same clients with and without dirt', () => {
    const codes = (rows: typeof tidyClients) =>
      rows.map((row) => row.cell('Code client') + row.cell('Adresse'));
    const known = new Set(codes(dirtyClients));
    expect(tidyClients).toHaveLength(1200);
    expect(codes(tidyClients).filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('planted disorder', () => {
  const found = scanClients(dirtyClients);

  it.each(Object.keys(found))('%s stands where the generator says, and nowhere else', (kind) => {
    expect(found[kind]).not.toEqual([]);
    expect(found[kind]).toEqual(dirty.planted[kind as keyof typeof dirty.planted]);
  });

  it('is scanned whole: what the scan does not look for is tested below', () => {
    const others = Object.keys(dirty.planted).filter((kind) => !(kind in found));
    expect(others.sort()).toEqual([
      'duplicate-legal-form',
      'duplicate-swapped-names',
      'duplicate-typo',
      'invoice-credit-unsigned',
      'invoice-unknown-client',
      'invoice-without-code',
    ]);
  });

  it('is absent from a base without dirt', () => {
    expect(Object.entries(scanClients(tidyClients)).filter(([, rows]) => rows.length > 0)).toEqual([]);
    expect(Object.values(tidy.planted).flat()).toEqual([]);
    expect(tidy.sameClient).toEqual([]);
  });
});

describe('other sizes', () => {
  it('scale the disorder with the number of clients', () => {
    const small = generateBase({ seed: 5, clients: 120 });
    expect(small.planted['siret-wrong-key']).toHaveLength(2);
    expect(small.planted['amount-as-text']).toHaveLength(7);
    expect(generateBase({ seed: 5, clients: 120, dirt: false }).clients).toHaveLength(121);
  });
});
