import { addressOf } from '../../../src/core/audit/address';
import { toComplete } from '../../../src/core/audit/to-complete';
import { auditTab } from '../../../src/core/output/audit-tab';
import type { TabPlan } from '../../../src/core/output/tab-plan';
import { toCompleteTab } from '../../../src/core/output/to-complete-tab';
import { tableOf } from '../../support/grid';
import { AS_OF, auditOf, recognised } from '../audit/audit-of';

const SOURCE = tableOf(`
  Client    | E-mail             | Dernier achat | Nb commandes | CA HT      | Religion   | Commentaire
  Dupont    | a@exemple.fr       | 15/02/2025    | 3            | 120,00     | Catholique | Appeler après 14 h
  Martin    | martin@gmial.com   | 16/02/2025    | 2            | 5 000,00 € |            | allergique aux arachides
  Durand    |                    |               | 4            | 900,00     |            | Fermé le lundi
  Petit     | n/a                | 17/02/2025    |              |            |            |
  Lefebvre  | lefebvre@exemple   | 18/02/2025    | 1            | 80,00      | Musulman   |`);

const textIn = ({ values }: TabPlan): string => values.map((row) => row.join(' | ')).join('\n');

describe('the « Audit » tab', () => {
  const audit = auditOf(SOURCE);
  const tab = auditTab(audit, 'fr');
  const text = textIn(tab);

  test('says the verdict, the scores and their rule', () => {
    expect(tab.values.slice(0, 2).map(([first]) => first)).toEqual([
      'Audit de l’onglet «\u00a0Feuille 1\u00a0»',
      'Verdict\u00a0: Segmentable avec réserves',
    ]);
    for (const dimension of ['Complétude', 'Validité', 'Unicité', 'Cohérence', 'Fraîcheur', 'Note globale'])
      expect(text).toContain(dimension);
    expect(text).toContain('Chaque contrôle part de 100');
  });

  test('verdicts and importance are in words, what is to correct comes first', () => {
    const verdicts = tab.values
      .map(([first]) => first)
      .filter((first) => first === 'À corriger' || first === 'À vérifier');
    expect(verdicts[0]).toBe('À corriger');
    expect([...verdicts].sort()).toEqual(verdicts);
  });

  test('every link stands on the address it leads to', () => {
    expect(tab.links!.length).toBeGreaterThan(0);
    for (const { row, column, target } of tab.links!)
      expect(tab.values[row - 1]![column - 1]).toBe(addressOf(target));
  });

  test('has one line per column, and never a value of a sensitive one, nor a comment', () => {
    for (const header of ['E-mail', 'Religion', 'Commentaire'])
      expect(tab.values.some(([first]) => first === header)).toBe(true);
    expect(text).not.toMatch(/Catholique|Musulman|arachides/);
  });

  test('is complete in English', () => {
    expect(textIn(auditTab(audit, 'en'))).toContain('Verdict: Can be segmented, with reservations');
  });
});

describe('the « À compléter » tab', () => {
  const { table, mapping } = recognised(SOURCE);
  const clients = toComplete(table, mapping, AS_OF);

  test('the largest clients first, those whose revenue is missing last', () => {
    expect(
      clients.map(({ name, revenue, missing }) => [name, revenue, missing.map(({ fr }) => fr).join(', ')]),
    ).toEqual([
      ['Durand', 90000, 'Date du dernier achat, E-mail ou téléphone'],
      ['Lefebvre', 8000, 'E-mail ou téléphone'],
      ['Petit', Number.NaN, 'Chiffre d’affaires, Nombre de commandes, E-mail ou téléphone'],
    ]);
  });

  test('each line leads to the first cell to fill in', () => {
    const tab = toCompleteTab(clients, 'fr')!;
    expect(tab.links!.map(({ target }) => addressOf(target))).toEqual(['C4', 'B6', 'E5']);
    for (const { row, column, target } of tab.links!)
      expect(tab.values[row - 1]![column - 1]).toBe(addressOf(target));
  });

  test('nothing lacks: no tab', () => {
    expect(toCompleteTab([], 'fr')).toBeUndefined();
  });
});
