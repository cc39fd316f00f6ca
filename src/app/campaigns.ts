import type { SegmentFigures } from '../core/analysis/analysis';
import { type Campaign, latestOf } from '../core/follow-up/campaigns';
import { combineEntries, type Entry, readCampaign, readEntries } from '../core/output/campaign-entries';
import { say } from '../core/text/typography';
import type { Ports } from './ports';

const TAKEN_NAME = 'Segments PME – campagnes';

const standingIn = ({ workbook }: Ports): readonly Entry[] | undefined => {
  const tab = workbook.tabs().find(({ ours }) => ours === 'campaigns');
  const grid = tab && workbook.read(tab.sheetId);
  return grid && readEntries(grid);
};

const takenDown = ({ workbook }: Ports): readonly Entry[] =>
  workbook.linesOf('campaign-entries').map((line) => JSON.parse(line) as Entry);

/**
 * The lines of « Suivi des campagnes » as they stand, taken down in a hidden tab before they are written again: an
 * execution may end anywhere. `undefined` where there is no such tab and nothing was taken down.
 */
export function takeEntries(ports: Ports): readonly Entry[] | undefined {
  const before = takenDown(ports);
  const standing = standingIn(ports);
  if (!standing && before.length === 0) return undefined;
  const entries = combineEntries(standing ?? [], before);
  const known = new Set(before.map((entry) => JSON.stringify(entry)));
  const news = entries.map((entry) => JSON.stringify(entry)).filter((line) => !known.has(line));
  ports.workbook.appendTo(
    'campaign-entries',
    TAKEN_NAME,
    news.map((line) => [line]),
    true,
  );
  return entries;
}

export const forgetEntries = ({ workbook }: Ports): void => workbook.drop('campaign-entries');

type Named = readonly Pick<SegmentFigures, 'id' | 'name'>[];

const campaignsIn = (ports: Ports): readonly Campaign[] =>
  (standingIn(ports) ?? []).map((entry) => readCampaign(entry).campaign);

/** Lines of « Suivi des campagnes » that were sent, and those with a result. */
export function campaignsDone(ports: Ports): { readonly sent: number; readonly measured: number } {
  const campaigns = campaignsIn(ports);
  const measured = campaigns.filter(
    ({ answered, converted, revenue }) => (answered ?? converted ?? revenue) !== undefined,
  );
  return { sent: campaigns.filter(({ sent }) => sent !== undefined).length, measured: measured.length };
}

/** By segment id, the code of its latest campaign: that draws its control group. */
export const campaignsBySegment = (ports: Ports, segments: Named): ReadonlyMap<string, string> =>
  byId(
    segments,
    latestOf(campaignsIn(ports), ({ code }) => code || undefined),
  );

/** By segment id, the conversion of its latest campaign that was measured. */
export const latestConversions = (ports: Ports, segments: Named): ReadonlyMap<string, number> =>
  byId(
    segments,
    latestOf(campaignsIn(ports), ({ sent, converted }) =>
      sent && converted !== undefined ? converted / sent : undefined,
    ),
  );

/** What is known by the name of a segment, by its id. */
const byId = <Value>(segments: Named, known: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
  new Map(
    segments.flatMap(({ id, name }) => {
      const value = known.get(say(name, 'fr')) ?? known.get(say(name, 'en'));
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
