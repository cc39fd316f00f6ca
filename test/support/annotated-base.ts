import type { AnalysisRequest, RunRequest } from '../../src/contract/requests';
import type { DocumentOptions, HostCell } from '../../workbench/emulator';
import { AddOn } from './add-on';

/** Nine clients in three classes of revenue: a small workbook of five tabs. */
const SMALL_BASE: HostCell[][] = [
  ['Code client', 'Société', 'CA HT'],
  ...[90, 80, 70, 60, 50, 40, 30, 20, 10].map((amount, index) => [
    `C${index + 1}`,
    `Société ${index + 1}`,
    `${amount},00`,
  ]),
];

/** A workbook with the base in it, not yet analysed. */
export function freshBase(options: DocumentOptions = {}): { addOn: AddOn; request: AnalysisRequest } {
  const addOn = new AddOn(options);
  return { addOn, request: { source: { sheetId: addOn.addTab('Clients', SMALL_BASE) }, asOf: '2025-06-30' } };
}

/** The same nine clients three months later: the first and the last have changed places. */
export function laterAmounts(addOn: AddOn): void {
  const { value } = addOn.sheet('Clients').layers;
  value[1]![2] = '10,00';
  value[9]![2] = '95,00';
}

/** Fills in « Segment retenu » and « Motif » of a client. */
function keepSegment(
  addOn: AddOn,
  client: string,
  ...choice: readonly [segment: string, reason: string]
): void {
  const rows = addOn.shown('Clients segmentés');
  const row = rows.findIndex((cells) => cells.includes(client));
  const column = rows[1]!.indexOf('Segment retenu');
  addOn.sheet('Clients segmentés').layers.value[row]!.splice(column, 2, ...choice);
}

/**
 * The same analysed, with notes, two columns and a line of the user's in « Gros » and « Segments », and a client put in
 * another segment.
 */
export function annotatedBase(options: DocumentOptions = {}): { addOn: AddOn; request: AnalysisRequest } {
  const { addOn, request } = freshBase(options);
  addOn.run(request);
  const { layers } = addOn.sheet('Gros');
  const width = addOn.sheet('Gros').columnCount;
  addOn.sheet('Gros').columnCount = width + 2;
  addOn.sheet('Gros').rowCount += 2;
  layers.value[1]![width] = 'Suivi';
  layers.value[1]![width + 1] = 'Relance';
  layers.value[2]![width] = '01000';
  layers.value[3]![width] = 12.5;
  layers.value[3]![width + 1] = true;
  layers.note[2] = ['Appelle le lundi'];
  layers.value[addOn.sheet('Gros').rowCount - 1] = ['vu avec Paul'];
  const summary = addOn.sheet('Segments').layers;
  summary.note[3] = [undefined, 'à montrer au dirigeant'];
  keepSegment(addOn, 'C7', 'Moyen', 'filiale');
  return { addOn, request };
}

/** The same with a tab whose grid has grown so large that it is set aside before it is written again. */
export function grownBase(): { addOn: AddOn; request: AnalysisRequest } {
  const { addOn, request } = annotatedBase();
  addOn.sheet('Gros').columnCount += 4_000;
  return { addOn, request };
}

/** A small base cleaned once, then one correction unticked and a note written in the copy. */
export function cleanedBase(): { addOn: AddOn; request: RunRequest } {
  const addOn = new AddOn();
  const rows: HostCell[][] = [
    ['Code client', 'Société', 'Téléphone', 'CA HT'],
    ['C1', 'GARAGE MARTIN', '0612345678', '90,00'],
    ['C2', 'Boulangerie Noël', '06.12.34.56.79', '80,00'],
    ['C3', 'FLEURS DU SUD', '612345670', '70,00'],
  ];
  const source = { sheetId: addOn.addTab('Clients', rows) };
  const request: RunRequest = { source, asOf: '2025-06-30', job: 'cleaning' };
  addOn.run(request);
  const journal = addOn.sheet('Journal des corrections').layers;
  journal.value[addOn.shown('Journal des corrections').findIndex((row) => row[2] === 'GARAGE MARTIN')]![5] =
    false;
  addOn.sheet('Clients nettoyés').layers.note[2] = ['À rappeler'];
  return { addOn, request };
}

/** A small base with a copy and « Doublons », one group decided in it and a note in the copy: ready to be merged. */
export function decidedBase(): { addOn: AddOn; request: RunRequest } {
  const addOn = new AddOn();
  const rows: HostCell[][] = [
    ['Nom', 'Prénom', 'E-mail', 'Ville', 'CA HT'],
    ['Petit', 'Hugo', 'hugo.petit@sfr.fr', 'Lyon', '90,00'],
    ['PETIT', 'H.', 'hugo.petit@sfr.fr', 'LYON', '80,00'],
    ['Roussel', 'Nadia', 'nadia@roussel.fr', 'Lille', '70,00'],
  ];
  const source = { sheetId: addOn.addTab('Clients', rows) };
  for (const job of ['cleaning', 'duplicates'] as const) addOn.run({ source, asOf: '2025-06-30', job });
  addOn.sheet('Doublons').layers.value[2]![2] = 'Fusionner';
  addOn.sheet('Clients nettoyés').layers.note[3] = ['À rappeler'];
  return { addOn, request: { source, asOf: '2025-06-30', job: 'merge', amounts: 'sum' } };
}
