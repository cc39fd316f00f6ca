import type { HostCell } from '../../../workbench/emulator';

/** The clients that most formulas of these tests speak of, in A1:D7. Émile's revenue is a text, Denis has none. */
export const CLIENTS: HostCell[][] = [
  ['Client', 'CA', 'Ville', 'Dernier achat'],
  ['Alice', 10, 'Lyon', { date: '2025-01-10' }],
  ['Bruno', 20, 'Paris', { date: '2025-03-05' }],
  ['Chloé', 30, 'Lyon', { date: '2024-12-31' }],
  ['Denis', null, 'Lille', null],
  ['Émile', '50', 'Lyon', { date: '2023-06-01' }],
  ['Fanny', 40, 'Paris', { date: '2025-03-05' }],
];
