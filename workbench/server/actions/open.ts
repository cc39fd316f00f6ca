import { basename, extname } from 'node:path';
import type { HostCell } from '../../emulator';
import { decodeText } from '../../files/decode';
import { type Delimiter, findDelimiter } from '../../files/delimiter';
import { fileKind } from '../../files/file-kind';
import { readCsv } from '../../files/read-csv';
import { xlsx } from '../../files/xlsx';
import { UnreadableXlsx } from '../../files/xlsx-port';
import type { OpenAnswer, OpenRequest } from '../protocol';
import type { Session } from '../session';
import { CsvProblem, csvTable } from '../workbook/csv-table';
import { documentOf, type NewTab } from '../workbook/document-of';
import { type Action, done, Refusal } from './action';

/** Opens somebody's own file in place of the workbook; asks first when the accents of a CSV may be wrong. */
export const open: Action<'open'> = async (session, request) => {
  const bytes = new Uint8Array(Buffer.from(request.base64, 'base64'));
  const kind = fileKind(bytes);
  if (kind.kind === 'other') throw new Refusal(notATable(request.name, kind.name));
  const name = basename(request.name, extname(request.name)).slice(0, 90) || 'Fichier';
  if (kind.kind === 'xlsx') return opened(session, name, await tabsOfXlsx(bytes));
  return openCsv(session, request, name, bytes);
};

const opened = (session: Session, name: string, tabs: readonly NewTab[]) => {
  session.replace(documentOf(name, tabs, session.making));
  return done<OpenAnswer>({ kind: 'opened', tabs: tabs.length }, 'anything');
};

async function tabsOfXlsx(bytes: Uint8Array): Promise<NewTab[]> {
  try {
    const tabs = await xlsx.read(bytes);
    return tabs.map(({ name, rows }) => ({ name, rows }));
  } catch (error) {
    if (error instanceof UnreadableXlsx) throw new Refusal(DAMAGED);
    throw error;
  }
}

function openCsv(session: Session, request: OpenRequest, name: string, bytes: Uint8Array) {
  const decoded = decodeText(bytes, request.encoding);
  if (!decoded.ok) throw new Refusal(request.encoding ? notIn(request.encoding) : decoded.problem.text);
  const { text, encoding } = decoded.value;
  const delimiter = (request.delimiter as Delimiter | undefined) ?? findDelimiter(text);
  // Nothing tells windows-1252 from the encodings of old Macs: only a person sees whether the accents are right.
  const isDoubtful = encoding !== 'utf-8' && !encoding.startsWith('utf-16');
  if (isDoubtful && !request.confirmed) {
    return done<OpenAnswer>(
      { kind: 'preview', preview: { encoding, delimiter, rows: preview(text, delimiter) } },
      new Map(),
    );
  }
  return opened(session, name, [{ name: tabName(name), rows: tableIn(text, delimiter, request.name) }]);
}

const PREVIEWED = 5;

function preview(text: string, delimiter: Delimiter): string[][] {
  const table = readCsv(text, delimiter);
  if (!table.ok) return [];
  const { rows } = table.value;
  // The header, then the rows where an accent can be judged.
  const telling = rows.slice(1).filter((row) => row.some((cell) => /[^ -~]/.test(String(cell ?? ''))));
  const chosen = new Set([...rows.slice(0, 1), ...telling, ...rows.slice(1)]);
  return [...chosen].slice(0, PREVIEWED).map((row) => row.map((cell) => String(cell ?? '')));
}

function tableIn(text: string, delimiter: Delimiter, name: string): HostCell[][] {
  try {
    const rows = csvTable(text, delimiter);
    if (rows.length === 0) throw new Refusal(empty(name));
    return rows;
  } catch (error) {
    if (error instanceof CsvProblem) throw new Refusal(error.phrase);
    throw error;
  }
}

/** What Sheets refuses in the name of a tab becomes a space. */
const tabName = (name: string): string =>
  name
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'|'$/g, '')
    .trim() || 'Fichier';

const notATable = (name: string, kind: { fr: string; en: string }) => ({
  fr: `« ${name} » est ${kind.fr}, pas un tableau : enregistrez vos données en .xlsx ou en CSV.`,
  en: `“${name}” is ${kind.en}, not a table: save your data as .xlsx or CSV.`,
});

const empty = (name: string) => ({
  fr: `« ${name} » est vide : exportez de nouveau vos clients ou vos factures.`,
  en: `“${name}” is empty: export your customers or your invoices again.`,
});

const notIn = (encoding: string) => ({
  fr: `Ce fichier n’est pas écrit en ${encoding} : choisissez un autre encodage.`,
  en: `This file is not written in ${encoding}: choose another encoding.`,
});

const DAMAGED = {
  fr: 'Ce classeur est protégé par un mot de passe ou abîmé : ouvrez-le dans votre tableur, puis enregistrez-en une copie en .xlsx ou en CSV.',
  en: 'This workbook is protected by a password or damaged: open it in your spreadsheet, then save a copy as .xlsx or CSV.',
};
