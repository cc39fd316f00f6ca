import { type Corruption, rewriting } from './corruption';

/** Headcount bands of the French statistical office (INSEE): the least of each. */
const BANDS = [0, 1, 3, 6, 10, 20, 50, 100, 200, 250, 500];

function headcountBand(headcount: number): string {
  const rank = BANDS.filter((least) => least <= headcount).length;
  const [least = 0, next] = [BANDS[rank - 1], BANDS[rank]];
  if (next === undefined) return `${least} et plus`;
  return next - least === 1 ? String(least) : `${least} à ${next - 1}`;
}

export const IDENTITY_CORRUPTIONS: readonly Corruption[] = [
  {
    kind: 'name-upper-case',
    count: 60,
    columns: ['Nom', 'Société'],
    applies: (row) => row.Nom !== '' && row.Société !== '',
    change: (row) => ({ Nom: row.Nom.toUpperCase(), Société: row.Société.toUpperCase() }),
  },
  {
    kind: 'name-lower-case',
    count: 30,
    columns: ['Nom', 'Prénom'],
    applies: (row) => row.Nom !== '',
    change: (row) => ({ Nom: row.Nom.toLowerCase(), Prénom: row.Prénom.toLowerCase() }),
  },
  rewriting('spaces-double', 10, 'Société', (name) => name.replace(' ', '  ')),
  rewriting('siret-wrong-key', 12, 'SIRET', (siret, random) => {
    const key = (Number(siret.slice(-1)) + random.integer(1, 9)) % 10;
    return siret.slice(0, -1) + key;
  }),
  rewriting('siret-scientific', 15, 'SIRET', (siret) => `${siret[0]},${siret.slice(1, 6)}E+13`),
  rewriting('formula-error', 3, 'Effectif', () => '#N/A'),
  rewriting(
    'headcount-band',
    40,
    'Effectif',
    (headcount) => headcountBand(Number(headcount)),
    (headcount) => Number(headcount) > 0,
  ),
];
