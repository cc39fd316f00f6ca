import type { Analysis, SegmentFigures } from '../analysis/analysis';
import { CAMPAIGN_VERDICTS } from '../follow-up/campaign-test';
import { type CampaignMeasures, measureCampaigns } from '../follow-up/campaigns';
import { controlShare, FIRST_CODE } from '../follow-up/control-group';
import type { Phrase } from '../model/problem';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { plural } from '../text/numbers';
import { say } from '../text/typography';
import { type Entry, type EntryId, entryIds, readCampaign } from './campaign-entries';
import { CAMPAIGN_WORDS } from './campaign-words';
import { type PlanColumn, TabBuilder } from './tab-builder';
import type { CellFormat, TabPlan } from './tab-plan';

/** Code, date, segment, channel, message. */
const WIDTHS = [80, 90, 170, 110, 170];

/** Blank lines below the last campaign, ready to be filled in. */
const SPARE_LINES = 30;

const FORMATS: Readonly<Partial<Record<EntryId, CellFormat>>> = {
  ...{ code: 'text', date: 'date', segment: 'text', channel: 'text', message: 'text' },
  ...{ revenue: 'amount', cost: 'amount', marginRate: 'percent' },
};

/** « Suivi des campagnes »: what people wrote down, and beside it rates, return, gain and verdict. */
export function campaignsTab(entries: readonly Entry[], analysis: Analysis, language: Language): TabPlan {
  const { texts } = CAMPAIGN_WORDS;
  const look = { id: 'campaigns', name: say(texts.name, language), widths: WIDTHS } as const;
  const builder = new TabBuilder(look, language).line(texts.title, 'title');
  for (const sentence of texts.how) builder.line(sentence);
  const pilot = pilotOf(analysis);
  if (entries.length <= 1 && pilot) {
    builder.line(
      fill(texts.pilot, (spoken) => ({
        segment: pilot.name[spoken],
        clients: plural(pilot.members.length, texts.client[spoken], texts.clients[spoken], spoken),
      })),
    );
  }
  for (const sentence of texts.gainRule) builder.line(sentence, 'muted');
  const lines = [...entries, ...new Array<Entry>(SPARE_LINES).fill({})];
  const row = builder.rowCount + 2;
  builder.table([...entryColumns(lines), ...resultColumns(lines, analysis)], { main: true });
  builder.style('input', { row, column: 1, rows: lines.length, columns: entryIds().length });
  const list = (id: EntryId, values: readonly Phrase[]): void => {
    builder.list({ row, column: entryIds().indexOf(id) + 1, rows: lines.length, columns: 1 }, values);
  };
  list(
    'segment',
    analysis.segments.map(({ name }) => name),
  );
  list('channel', texts.channels);
  return builder.build();
}

/** The line to begin with, where nobody has written anything. */
export function firstEntry(analysis: Analysis, language: Language): Entry {
  const pilot = pilotOf(analysis);
  return { code: FIRST_CODE, ...(pilot ? { segment: say(pilot.name, language) } : {}) };
}

/** The segment to try a message on: the largest, for it can spare a control group. */
function pilotOf({ segments }: Analysis): SegmentFigures | undefined {
  const bySize = [...segments].sort((a, b) => b.members.length - a.members.length);
  return bySize.find(({ members }) => controlShare(members.length) > 0) ?? bySize[0];
}

const entryColumns = (lines: readonly Entry[]): readonly PlanColumn[] =>
  entryIds().map((id) => [
    CAMPAIGN_WORDS.texts.entries[id],
    FORMATS[id] ?? 'integer',
    lines.map((entry) => shownOf(entry, id)),
  ]);

/** What could be read is written as what it is; the rest stays as it was typed. */
function shownOf(entry: Entry, id: EntryId): string | number | null {
  const { campaign } = readCampaign({ [id]: entry[id] });
  if (entry[id] === undefined) return null;
  if (id === 'channel' || id === 'message' || id === 'segment' || id === 'code') return String(entry[id]);
  const read = campaign[id];
  if (read === undefined) return entry[id];
  return (id === 'revenue' || id === 'cost') && typeof read === 'number' ? read / 100 : read;
}

function resultColumns(lines: readonly Entry[], { segments }: Analysis): readonly PlanColumn[] {
  const { texts } = CAMPAIGN_WORDS;
  const read = lines.map(readCampaign);
  const names = new Set(segments.flatMap(({ name: { fr, en } }) => [fr, en, say({ fr, en }, 'fr')]));
  const measures = measureCampaigns(
    read.map(({ campaign }) => campaign),
    (name) => names.has(name),
  );
  const column = (
    id: keyof typeof texts.results,
    format: CellFormat,
    figureOf: (measured: CampaignMeasures) => number | Phrase | undefined,
  ): PlanColumn => [
    texts.results[id],
    format,
    measures.map((measured) => blankIfUnknown(figureOf(measured))),
  ];
  return [
    ...(['opened', 'clicked', 'answered', 'converted', 'unsubscribed'] as const).map((id) =>
      column(id, 'percent', ({ rates }) => rates[id]),
    ),
    ...(['difference', 'low', 'high'] as const).map((id) => column(id, 'percent', ({ test }) => test?.[id])),
    column('verdict', 'text', ({ test }) => test && CAMPAIGN_VERDICTS[test.verdict]),
    column('gain', 'amount', ({ gain }) => (gain === undefined ? undefined : gain / 100)),
    column('back', 'percent', ({ back }) => back),
    column('pressure', 'integer', ({ pressure }) => pressure),
    [
      texts.results.faults,
      'text',
      measures.map(({ faults }, index) => toCheck(faults, read[index]!.unreadable)),
    ],
  ];
}

const blankIfUnknown = (value: number | Phrase | undefined): number | Phrase | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function toCheck(faults: CampaignMeasures['faults'], unreadable: readonly EntryId[]): Phrase | null {
  const { texts } = CAMPAIGN_WORDS;
  const cannot = fill(texts.faults.unreadable, (language) => ({
    headers: unreadable.map((id) => texts.entries[id][language]).join(', '),
  }));
  const sentences = [
    ...faults.map((fault) => texts.faults[fault]),
    ...(unreadable.length > 0 ? [cannot] : []),
  ];
  if (sentences.length === 0) return null;
  return {
    fr: sentences.map(({ fr }) => fr).join(' ; '),
    en: sentences.map(({ en }) => en).join('; '),
  };
}
