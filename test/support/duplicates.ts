import { AddOn } from './add-on';
import { rowsDrawn } from './grid';

/** Two records of Hugo Petit, then two of Anne Lefèvre, for whom more is at stake; three clients who come once. */
export const [HEADERS, ...ROWS] = rowsDrawn(`
  Nom       | Prénom | E-mail                 | Téléphone  | Code postal | Ville    | Dernier achat | CA HT   | Opt-in
  Petit     | Hugo   | hugo.petit@sfr.fr      | 0478121314 | 69003       | Lyon     | 01/02/2025    | 100,00  | oui
  PETIT     | Hugo   | hugo.petit@sfr.fr      | 0478121314 | 69003       | LYON     | 01/03/2025    | 50,10   | non
  Lefèvre   | Anne   | anne.lefevre@gmail.com | 0612345678 | 01000       | Bourg    | 03/02/2025    | 9000,00 | oui
  Lefevre   | Anne   | anne.lefevre@gmail.com | 0698765432 | 01000       | Bourg    | 05/06/2024    | 500,00  | oui
  Roussel   | Nadia  | nadia@roussel.fr       | 0320565758 | 59000       | Lille    | 06/06/2024    | 70,00   | oui
  Guézennec | Yann   | yann@sfr.fr            | 0298454647 | 29200       | Brest    | 07/06/2024    | 80,00   | oui
  Moreau    | Luc    | luc.moreau@free.fr     | 0556121314 | 33000       | Bordeaux | 08/06/2024    | 30,00   | non`) as [
  string[],
  ...string[][],
];

/** A workbook with these clients. */
export function opened() {
  const addOn = new AddOn();
  const source = { sheetId: addOn.addTab('Clients', [HEADERS, ...ROWS]) };
  return { addOn, source };
}

type File = ReturnType<typeof opened>;

/** The groups found. */
export const look = ({ addOn, source }: File) => addOn.answer('duplicates', { source }).findings!.groups;

/** « same-client: 4 merge, 5 », one per group: the row of each record with its answer, if it has one. */
export const groupsIn = (file: File): readonly string[] =>
  look(file).map(({ kind, records }) => {
    const rows = records.map(({ sheetRow, answer }) => `${sheetRow}${answer ? ` ${answer}` : ''}`);
    return `${kind}: ${rows.join(', ')}`;
  });

/** Writes an answer in « Doublons », on the line of a row of the source. */
export function answerFor({ addOn }: File, sheetRow: number, answer: string): void {
  const lines = addOn.shown('Doublons');
  const [row, decision] = [lines[1]!.indexOf('Ligne'), lines[1]!.indexOf('Décision')];
  const line = lines.findIndex((cells) => cells[row] === String(sheetRow));
  addOn.sheet('Doublons').layers.value[line]![decision] = answer;
}

/** The decision on each line of « Doublons ». */
export const decisionsIn = ({ addOn }: File): readonly string[] =>
  addOn
    .shown('Doublons')
    .slice(2)
    .map((cells) => cells[2]!);
