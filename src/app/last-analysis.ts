import type { Analysis } from '../core/analysis/analysis';
import type { IsoDate } from '../core/model/iso-date';
import type { SettingsPort } from './ports';

/** The last analysis whose tabs were all written, and on which days there was one. */
export interface LastAnalysis {
  readonly version: 1;
  /** The tab of the clients or orders, and the one joined to it. */
  readonly sheetId: number;
  readonly joinSheetId?: number;
  readonly asOf: IsoDate;
  readonly clients: number;
  readonly segments: number;
  readonly currency: string;
  /** Days on which segments were written, the latest last. */
  readonly days: readonly IsoDate[];
}

/** Two years of months. */
const MOST_DAYS = 24;

export function loadLast(port: SettingsPort): LastAnalysis | undefined {
  const text = port.read('last');
  if (text === undefined) return undefined;
  try {
    const last = JSON.parse(text) as LastAnalysis;
    return last.version === 1 ? last : undefined;
  } catch {
    return undefined;
  }
}

export function saveLast(
  port: SettingsPort,
  source: Pick<LastAnalysis, 'sheetId' | 'joinSheetId'>,
  { options, scored, segments, basis }: Analysis,
  today: IsoDate,
): void {
  const before = loadLast(port)?.days ?? [];
  const last: LastAnalysis = {
    version: 1,
    ...{ sheetId: source.sheetId, asOf: options.asOf, clients: scored, currency: basis.currency },
    ...(source.joinSheetId === undefined ? {} : { joinSheetId: source.joinSheetId }),
    segments: segments.filter(({ members }) => members.length > 0).length,
    days: [...before.filter((day) => day !== today), today].slice(-MOST_DAYS),
  };
  port.write('last', JSON.stringify(last));
}
