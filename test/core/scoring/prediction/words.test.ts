import { sayOutlook } from '../../../../src/core/scoring/prediction/words';

const client = { active: 0.9, orders: 3.2, months: 12, fragile: false, orderCount: 5 };
const NONE = Number.NaN;

test.each([
  ['a regular', {}, 'Toujours client, selon toute vraisemblance ; environ 3 commandes sur 12 mois'],
  [
    'one order a year',
    { active: 0.55, orders: 0.8 },
    'Probablement encore client ; environ 1 commande sur 12 mois',
  ],
  [
    'drifting',
    { active: 0.3, orders: 0.1 },
    'Sans doute en train de partir ; sans doute aucune commande sur 12 mois',
  ],
  [
    'gone',
    { active: 0.01, orders: 0, months: 6 },
    'Sans doute parti ; sans doute aucune commande sur 6 mois',
  ],
  ['a base where everybody seems active', { active: NONE, orders: 12 }, 'Environ 12 commandes sur 12 mois'],
  [
    'one order',
    { active: 0.4, orders: 0.6, fragile: true, orderCount: 1 },
    'Sans doute en train de partir ; environ 1 commande sur 12 mois ; une seule commande : estimation fragile',
  ],
  [
    'two orders on one day',
    { active: 0.4, orders: 0.6, fragile: true, orderCount: 2 },
    'Sans doute en train de partir ; environ 1 commande sur 12 mois ; un seul jour d’achat : estimation fragile',
  ],
])('%s', (_, known, expected) => {
  expect(sayOutlook({ ...client, ...known })?.fr).toBe(expected);
});

test('in English too', () => {
  expect(sayOutlook({ ...client, fragile: true, orderCount: 1 })?.en).toBe(
    'Most likely still a client; about 3 orders over 12 months; one order only: fragile estimate',
  );
});

test('nothing is said of a client without figures', () => {
  expect(sayOutlook({ ...client, active: NONE, orders: NONE })).toBeUndefined();
});
