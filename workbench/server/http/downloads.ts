import { exportTab } from '../../files/export-tab';
import { fileNames } from '../../files/file-names';
import { writeCsv } from '../../files/write-csv';
import { xlsx } from '../../files/xlsx';
import type { Session } from '../session';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** The whole workbook as .xlsx, or one tab as the CSV that French Excel opens. */
export async function download(session: Session, url: URL): Promise<Download | undefined> {
  if (url.pathname === '/download/xlsx') return workbookFile(session);
  if (url.pathname === '/download/csv') return tabFile(session, Number(url.searchParams.get('sheet')));
  return undefined;
}

async function workbookFile({ document }: Session): Promise<Download> {
  return {
    name: `${fileNames([document.name])[0]}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await xlsx.write(document.sheets.map(exportTab)),
  };
}

function tabFile({ document }: Session, sheetId: number): Download | undefined {
  const sheet = document.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return undefined;
  return {
    name: `${fileNames([sheet.name])[0]}.csv`,
    type: 'text/csv; charset=utf-8',
    content: Buffer.from(writeCsv(exportTab(sheet))),
  };
}

/** RFC 6266: the accents of the name in the form that every browser reads. */
export const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
