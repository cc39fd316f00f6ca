import type { SegmentFigures } from '../core/analysis/analysis';
import { latestCodes } from '../core/follow-up/campaigns';
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
  workbook.linesOf('campaign-entries').map(([line]) => JSON.parse(line!) as Entry);

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

/** Lines of « Suivi des campagnes » that were sent, and those with a result. */
export function campaignsDone(ports: Ports): { readonly sent: number; readonly measured: number } {
  const campaigns = (standingIn(ports) ?? []).map((entry) => readCampaign(entry).campaign);
  const measured = campaigns.filter(
    ({ answered, converted, revenue }) => (answered ?? converted ?? revenue) !== undefined,
  );
  return { sent: campaigns.filter(({ sent }) => sent !== undefined).length, measured: measured.length };
}

/** By segment id, the code of its latest campaign: that draws its control group. */
export function campaignsBySegment(
  ports: Ports,
  segments: readonly Pick<SegmentFigures, 'id' | 'name'>[],
): ReadonlyMap<string, string> {
  const codes = latestCodes((standingIn(ports) ?? []).map((entry) => readCampaign(entry).campaign));
  return new Map(
    segments.flatMap(({ id, name }) => {
      const code = codes.get(say(name, 'fr')) ?? codes.get(say(name, 'en'));
      return code === undefined ? [] : [[id, code] as const];
    }),
  );
}
