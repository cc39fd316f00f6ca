import { generateBase } from '../../../workbench/samples/generate-base';
import { readTable } from './read-table';

const dirty = generateBase({ seed: 2026 });
const dirtyClients = readTable(dirty.clients);

describe('duplicates', () => {
  const row = (at: number) => dirtyClients[at - 2]!;
  const pairs = dirty.sameClient.map(([one, other]) => [row(one), row(other)] as const);
  const place = (client: (typeof dirtyClients)[number]) =>
    `${client.cell('Adresse')} ${client.cell('Code postal')}`;
  const pairsOf = (kind: keyof typeof dirty.planted) =>
    pairs.filter(([, copy]) => dirty.planted[kind].includes(copy.at));

  it('are the only rows at the same address', () => {
    const first = new Map<string, number>();
    const shared = dirtyClients
      .filter((client) => client.cell('Adresse') !== '')
      .flatMap((client) => {
        const before = first.get(place(client));
        if (before === undefined) first.set(place(client), client.at);
        return before === undefined ? [] : [[before, client.at]];
      });
    const byCopy = (one: readonly number[], other: readonly number[]) => one[1]! - other[1]!;
    expect(shared.sort(byCopy)).toEqual([...dirty.sameClient].sort(byCopy));
  });

  it('differ by the legal form alone', () => {
    const bare = (company: string) =>
      company
        .replace(
          /\b(S\.?A\.?S\.?U?\.?|S\.?A\.?R\.?L\.?|E\.?U\.?R\.?L\.?|S\.?A\.?|S\.?E\.?L\.?A\.?R\.?L\.?|E\.?A\.?R\.?L\.?|S\.?C\.?E\.?A\.?|G\.?A\.?E\.?C\.?)(?= |$)/,
          '',
        )
        .trim();
    const names = pairsOf('duplicate-legal-form').map((pair) => pair.map((client) => client.cell('Société')));
    expect(names).toHaveLength(10);
    for (const [one = '', other = ''] of names) {
      expect(one).not.toBe(other);
      expect(bare(one)).toBe(bare(other));
    }
  });

  it('have first name and surname swapped', () => {
    const names = pairsOf('duplicate-swapped-names');
    expect(names).toHaveLength(6);
    for (const [one, other] of names) {
      expect([one.cell('Prénom'), one.cell('Nom')]).toEqual([other.cell('Nom'), other.cell('Prénom')]);
    }
  });

  it('have a slip of one or two letters in the company’s name', () => {
    const names = pairsOf('duplicate-typo').map((pair) => pair.map((client) => client.cell('Société')));
    expect(names).toHaveLength(10);
    for (const [one = '', other = ''] of names) {
      expect(one).not.toBe(other);
      expect(Math.abs(one.length - other.length)).toBeLessThanOrEqual(1);
      expect(middleThatDiffers(one, other).length).toBeLessThanOrEqual(2);
    }
  });
});

/** What is left of the first text once the beginning and the end in common are taken off. */
function middleThatDiffers(one: string, other: string): string {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  return one.slice(start, one.length - end);
}
