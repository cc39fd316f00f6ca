import type { Client } from '../client';
import { isMoney, isOrder, printedName, type SalesDocument } from '../documents';
import { clientCode, type Ledger } from '../ledger';
import type { Random } from '../random';
import type { TwinDirt } from './kinds';

/** A client entered twice: the codes of the true record and of its copy. */
export interface Twin {
  readonly kind: TwinDirt;
  readonly original: string;
  readonly copy: string;
}

interface Variation {
  readonly kind: TwinDirt;
  readonly count: number;
  readonly applies: (client: Client) => boolean;
  readonly vary: (client: Client, random: Random) => Partial<Client>;
}

const isFirm = (client: Client): boolean => client.tradeName !== '';

const VARIATIONS: readonly Variation[] = [
  {
    kind: 'duplicate-typo',
    count: 10,
    applies: isFirm,
    vary: (client, random) => ({ tradeName: misspell(client.tradeName, random) }),
  },
  {
    kind: 'duplicate-legal-form',
    count: 10,
    applies: (client) => client.legalForm !== '',
    vary: ({ legalForm }, random) => ({ legalForm: random.pick(['', `${legalForm.split('').join('.')}.`]) }),
  },
  {
    kind: 'duplicate-swapped-names',
    count: 6,
    applies: (client) => !isFirm(client),
    vary: ({ firstName, lastName }) => ({ firstName: lastName, lastName: firstName }),
  },
];

/** Two neighbouring letters swapped, one dropped or one doubled; never the first of a word. */
function misspell(name: string, random: Random): string {
  const inside = [...name].map((_, index) => index).filter((index) => /^\p{L}{3}/u.test(name.slice(index)));
  const at = random.pick(inside) + 1;
  const [before, one, other, after] = [name.slice(0, at), name[at]!, name[at + 1]!, name.slice(at + 2)];
  const slips = [before + one + after, before + one + one + other + after];
  if (one !== other) slips.push(before + other + one + after);
  return random.pick(slips);
}

/** The second person who types asks for fewer things, and gets another number. */
const retype = (client: Client, random: Random): Partial<Client> => ({
  siret: random.chance(0.3) ? client.siret : '',
  email: random.chance(0.4) ? client.email : '',
  mobile: '',
  comment: '',
});

/** Splits clients in two, `share` scaling the counts; the copies come after everybody else, as new codes do. */
export function addTwins(ledger: Ledger, share: number, random: Random): Ledger & { twins: readonly Twin[] } {
  const clients = [...ledger.clients];
  const files = documentsByCode(ledger.documents);
  const twins: Twin[] = [];
  const moved = new Map<SalesDocument, SalesDocument>();
  for (const { kind, count, applies, vary } of VARIATIONS) {
    const taken = new Set(twins.map((twin) => twin.original));
    const candidates = ledger.clients.filter(
      (client) =>
        applies(client) && !taken.has(client.code) && laterHalf(files.get(client.code)) !== undefined,
    );
    for (const client of random.sample(candidates, Math.ceil(count * share))) {
      const code = clientCode(clients.length + 1);
      const copy = { ...client, ...retype(client, random), ...vary(client, random), code };
      clients.push(copy);
      twins.push({ kind, original: client.code, copy: code });
      for (const document of laterHalf(files.get(client.code))!)
        moved.set(document, { ...document, code, name: printedName(copy) });
    }
  }
  return { clients, documents: ledger.documents.map((document) => moved.get(document) ?? document), twins };
}

function documentsByCode(documents: readonly SalesDocument[]): ReadonlyMap<string, SalesDocument[]> {
  const files = new Map<string, SalesDocument[]>();
  for (const document of documents) {
    const file = files.get(document.code);
    if (file) file.push(document);
    else files.set(document.code, [document]);
  }
  return files;
}

/** What a second code would get, if both codes keep orders and a revenue of their own. */
function laterHalf(documents: readonly SalesDocument[] = []): readonly SalesDocument[] | undefined {
  const orders = documents.filter(isOrder);
  const from = orders[Math.floor(orders.length / 2)]?.day;
  if (from === undefined || from === orders[0]!.day) return undefined;
  const later = documents.filter(({ day }) => day >= from);
  const earlier = documents.filter(({ day }) => day < from);
  return revenue(later) > 0 && revenue(earlier) > 0 ? later : undefined;
}

const revenue = (documents: readonly SalesDocument[]): number =>
  documents.filter(isMoney).reduce((sum, { cents }) => sum + cents, 0);
