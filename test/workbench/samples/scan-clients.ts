import { day, type Row } from './read-table';

/**
 * Each disorder of the client table found again from the cells alone, by other means than those that planted it:
 * kind → sheet rows. Kinds of copies entered under another code are not here: a cell does not show them.
 */
export function scanClients(rows: readonly Row[]): Readonly<Record<string, number[]>> {
  const clients = rows.filter((row) => row.cell('Code client').startsWith('CL'));
  const where = (test: (row: Row) => boolean) => clients.filter(test).map((row) => row.at);
  const like = (header: string, pattern: RegExp) => where((row) => pattern.test(row.cell(header)));
  const someCell = (pattern: RegExp) => where((row) => row.cells.some((cell) => pattern.test(cell)));
  const seen = new Set<string>();
  return {
    'accents-broken': someCell(/Ã/),
    'amount-as-text': like('CA HT', /€|EUR/),
    'amount-dot-decimal': like('CA HT', /^[\d,]+\.\d\d$/),
    'comment-sensitive': like('Commentaire', /maladie|syndical|confession|liste|difficile/),
    'date-future': where((row) => day(row.cell('Dernier achat')) > '2026-10-30'),
    'date-impossible': where((row) => !isCalendarDay(day(row.cell('Dernier achat')))),
    'date-other-format': like('Dernier achat', /^(?!\d\d\/\d\d\/\d{4}$)./),
    'date-placeholder': like('Premier achat', /^01\/01\/1900$/),
    'dates-reversed': where((row) =>
      isReversed(day(row.cell('Premier achat')), day(row.cell('Dernier achat'))),
    ),
    'email-malformed': like('E-mail', /^(?!xxx$)(?![^\s@,]+@[^\s@,]+\.[a-z]+ ?$)./),
    'email-placeholder': like('E-mail', /^xxx$/),
    'email-shared': where(repeated(clients, 'E-mail', 5, /@.*\.example$/)),
    'email-typo': like(
      'E-mail',
      /@(?!(gmail\.com|(hotmail|outlook|orange|wanadoo|free|laposte|sfr)\.fr) ?$)\w+\.(fr|co[mn])$/,
    ),
    'formula-error': someCell(/^#N\/A$/),
    'headcount-band': like('Effectif', /^\d+ (à \d+|et plus)$/),
    'name-lower-case': like('Nom', /^[^A-ZÀ-Ý]+$/),
    'name-upper-case': like('Société', /^[^a-zà-ÿ]+$/),
    'order-count-missing': like('Nb commandes', /^$/),
    'phone-other-format': where((row) =>
      ['Téléphone', 'Mobile'].some((header) => isOtherPhone(row.cell(header))),
    ),
    'phone-placeholder': like('Mobile', /^0+$/),
    'phone-shared': where(repeated(clients, 'Téléphone', 5, /./)),
    'phone-zero-lost': like('Téléphone', /^[1-9]\d{8}$/),
    'postal-zero-lost': like('Code postal', /^\d{4}$/),
    'revenue-negative': like('CA HT', /^-/),
    'sector-placeholder': like('Secteur', /^n\/a$/),
    'sector-spelling': where(rareSector(clients)),
    'siret-scientific': like('SIRET', /E\+/),
    'siret-wrong-key': where((row) => /^\d{14}$/.test(row.cell('SIRET')) && !passesLuhn(row.cell('SIRET'))),
    'spaces-double': someCell(/\S {2,}\S/),
    'spaces-outer': someCell(/^\s|\s$/),
    'duplicate-exact': where((row) => seen.size === seen.add(row.cells.join('|')).size),
    'row-blank': rows.filter((row) => row.cells.every((cell) => cell === '')).map((row) => row.at),
    'row-total': rows.filter((row) => row.cell('Code client') === 'Total').map((row) => row.at),
  };
}

/** The engine's own calendar: an impossible day does not survive the way there and back. */
function isCalendarDay(iso: string): boolean {
  if (iso === '') return true;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

const isReversed = (first: string, last: string): boolean =>
  isCalendarDay(last) && last !== '' && last < first;

const isOtherPhone = (phone: string): boolean => /^(\+33|0033|0[1-9]\d{8}|\d\d[.-])/.test(phone);

function repeated(
  rows: readonly Row[],
  header: string,
  times: number,
  pattern: RegExp,
): (row: Row) => boolean {
  const count = countBy(rows, header);
  return (row) => pattern.test(row.cell(header)) && (count.get(row.cell(header)) ?? 0) >= times;
}

/** The eleven proper labels are on most rows; a spelling is on few. */
function rareSector(rows: readonly Row[]): (row: Row) => boolean {
  const count = countBy(rows, 'Secteur');
  const proper = [...count].sort(([, one], [, other]) => other - one).slice(0, 11);
  const labels = new Set(['n/a', ...proper.map(([label]) => label)]);
  return (row) => !labels.has(row.cell('Secteur'));
}

function countBy(rows: readonly Row[], header: string): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const row of rows) count.set(row.cell(header), (count.get(row.cell(header)) ?? 0) + 1);
  return count;
}

/** From the right, every second digit doubled, the digits of the products added up: a multiple of ten. */
function passesLuhn(digits: string): boolean {
  const doubled = [...digits]
    .reverse()
    .map((digit, index) => String(index % 2 === 1 ? 2 * Number(digit) : digit));
  return [...doubled.join('')].reduce((sum, digit) => sum + Number(digit), 0) % 10 === 0;
}
