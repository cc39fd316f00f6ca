import { type Problem, problem } from '../../src/core/model/problem';
import { failure, type Result, success } from '../../src/core/model/result';
import { fold } from '../../src/core/text/fold';
import { xlsx } from './xlsx';
import { UnreadableXlsx, type Xlsx, type XlsxDefect, type XlsxTab } from './xlsx-port';

/**
 * One tab of an .xlsx file: the one named (case and accents do not matter), else the first that holds something,
 * else the first.
 */
export async function readXlsxTab(
  bytes: Uint8Array,
  wanted: string | undefined,
  reader: Pick<Xlsx, 'read'> = xlsx,
): Promise<Result<XlsxTab>> {
  let tabs: XlsxTab[];
  try {
    tabs = await reader.read(bytes);
  } catch (error) {
    if (error instanceof UnreadableXlsx) return failure(DEFECTS[error.defect]);
    throw error;
  }
  const tab = wanted === undefined ? firstWithContent(tabs) : namedTab(tabs, wanted);
  return tab ? success(tab) : failure(unknownSheet(wanted ?? '', tabs));
}

const firstWithContent = (tabs: readonly XlsxTab[]): XlsxTab | undefined =>
  tabs.find((tab) => tab.rows.some((row) => row.some((cell) => cell !== null))) ?? tabs[0];

const namedTab = (tabs: readonly XlsxTab[], wanted: string): XlsxTab | undefined =>
  tabs.find((tab) => tab.name === wanted) ?? tabs.find((tab) => fold(tab.name) === fold(wanted));

function unknownSheet(wanted: string, tabs: readonly XlsxTab[]): Problem {
  const names = tabs.map((tab) => tab.name);
  return problem(
    'unknown-sheet',
    {
      fr: `Le classeur n’a pas de feuille « ${wanted} » : indiquez avec --sheet l’une de celles-ci : ${names.map((name) => `« ${name} »`).join(', ')}.`,
      en: `The workbook has no sheet “${wanted}”: give with --sheet one of these: ${names.map((name) => `“${name}”`).join(', ')}.`,
    },
    { sheet: wanted },
  );
}

const DEFECTS: Readonly<Record<XlsxDefect, Problem>> = {
  protected: problem('protected-file', {
    fr: 'Le classeur est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.',
    en: 'The workbook is protected by a password: save a copy without a password.',
  }),
  damaged: problem('unreadable-xlsx', {
    fr: 'Le fichier n’est pas un classeur .xlsx lisible : ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx ou en CSV.',
    en: 'The file is not a readable .xlsx workbook: open it in your spreadsheet and save it again as .xlsx or CSV.',
  }),
};
