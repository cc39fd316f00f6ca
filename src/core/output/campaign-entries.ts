import type { Campaign } from '../follow-up/campaigns';
import { type CellValue, Kind } from '../model/cell';
import { type IsoDate, readIsoDate } from '../model/iso-date';
import type { Grid } from '../model/table';
import { toCents } from '../parse/cents';
import { parseDate } from '../parse/date';
import { parseNumber } from '../parse/number';
import { fold } from '../text/fold';
import { CAMPAIGN_WORDS } from './campaign-words';

export type EntryId = keyof typeof CAMPAIGN_WORDS.texts.entries;

/** A line as it stands in the cells; fields left out are blank. Dates are `YYYY-MM-DD`. */
export type Entry = Readonly<Partial<Record<EntryId, string | number>>>;

export const entryIds = (): readonly EntryId[] => Object.keys(CAMPAIGN_WORDS.texts.entries) as EntryId[];

/** The lines that people wrote below the headers, in either language; none where the headers are not there. */
export function readEntries({ columns, rowCount }: Grid): readonly Entry[] {
  const cell = (row: number, column: number): CellValue => columns[column]?.values[row] ?? null;
  const named = (row: number, id: EntryId): number => {
    const { fr, en } = CAMPAIGN_WORDS.texts.entries[id];
    const names = [fold(fr), fold(en)];
    return columns.findIndex((_, column) => names.includes(fold(String(cell(row, column) ?? ''))));
  };
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const header = rows.find((row) => named(row, 'code') >= 0 && named(row, 'sent') >= 0);
  if (header === undefined) return [];
  const places = entryIds().map((id) => [id, named(header, id)] as const);
  return rows.slice(header + 1).flatMap((row): readonly Entry[] => {
    const filled = places.flatMap(([id, column]): readonly (readonly [EntryId, string | number])[] => {
      const value = cell(row, column);
      if (value === null || columns[column]?.kinds[row] === Kind.empty) return [];
      return [[id, typeof value === 'boolean' ? String(value) : value]];
    });
    return filled.length === 0 ? [] : [Object.fromEntries(filled) as Entry];
  });
}

/** Every line under a code of its own: those without one get the next free « C01 ». */
function withCodes(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set(entries.map(({ code }) => String(code ?? '')));
  let last = 0;
  return entries.map((entry) => {
    if (entry.code !== undefined) return entry;
    let code: string;
    do code = `C${String(++last).padStart(2, '0')}`;
    while (taken.has(code));
    return { ...entry, code };
  });
}

/** What stands in the tab, then what an interrupted run had taken down and is not there any more. */
export function combineEntries(standing: readonly Entry[], takenDown: readonly Entry[]): readonly Entry[] {
  const codes = new Set(standing.map(({ code }) => code));
  const texts = new Set(standing.map(withoutCode));
  const lost = takenDown.filter((entry) => !codes.has(entry.code) && !texts.has(withoutCode(entry)));
  return withCodes([...standing, ...lost]);
}

const withoutCode = ({ code: _code, ...entry }: Entry): string => JSON.stringify(entry);

/** A line as a campaign, with the fields whose cells hold something that cannot be read. */
export function readCampaign(entry: Entry): {
  readonly campaign: Campaign;
  readonly unreadable: readonly EntryId[];
} {
  const unreadable: EntryId[] = [];
  const read = <Value>(
    id: EntryId,
    parse: (value: string | number) => Value | undefined,
  ): Value | undefined => {
    const value = entry[id];
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) unreadable.push(id);
    return parsed;
  };
  const count = (id: EntryId) => read(id, numberIn);
  const money = (id: EntryId) => {
    const amount = read(id, numberIn);
    return amount === undefined ? undefined : toCents(amount);
  };
  const rate = read('marginRate', numberIn);
  const campaign: Campaign = {
    code: String(entry.code ?? ''),
    date: read('date', dayIn),
    segment: String(entry.segment ?? '').trim(),
    ...{
      sent: count('sent'),
      opened: count('opened'),
      clicked: count('clicked'),
      answered: count('answered'),
    },
    ...{ converted: count('converted'), unsubscribed: count('unsubscribed') },
    ...{ revenue: money('revenue'), cost: money('cost') },
    // « 40 » is 40 %.
    marginRate: rate !== undefined && rate > 1 ? rate / 100 : rate,
    ...{ controlSent: count('controlSent'), controlConverted: count('controlConverted') },
  };
  return { campaign, unreadable };
}

const numberIn = (value: string | number): number | undefined =>
  typeof value === 'number' ? value : parseNumber(value)?.value;

const dayIn = (value: string | number): IsoDate | undefined =>
  typeof value === 'number' ? undefined : (readIsoDate(value) ?? parseDate(value)?.date);
