import { dayNumber, type IsoDate } from '../model/iso-date';
import { type CampaignTest, testCampaign } from './campaign-test';

/** What a person wrote down of one campaign; `undefined` where nothing readable stands. Money in cents, rates 0–1. */
export interface Campaign {
  readonly code: string;
  readonly date: IsoDate | undefined;
  readonly segment: string;
  readonly sent: number | undefined;
  readonly opened: number | undefined;
  readonly clicked: number | undefined;
  readonly answered: number | undefined;
  readonly converted: number | undefined;
  readonly unsubscribed: number | undefined;
  readonly revenue: number | undefined;
  readonly cost: number | undefined;
  readonly marginRate: number | undefined;
  readonly controlSent: number | undefined;
  readonly controlConverted: number | undefined;
}

type Count = 'opened' | 'clicked' | 'answered' | 'converted' | 'unsubscribed';

/** What a campaign gave. Shares 0–1, money in cents; `undefined` where the entries do not tell. */
export interface CampaignMeasures {
  readonly rates: Readonly<Record<Count, number | undefined>>;
  /** Absent without a control group, or where the counts cannot be. */
  readonly test: CampaignTest | undefined;
  /**
   * Money that the campaign brought: its revenue × the margin rate where one is given; with a control group, only the
   * part of the conversions beyond what the control group did by itself.
   */
  readonly gain: number | undefined;
  /** (gain − cost) ÷ cost. */
  readonly back: number | undefined;
  /** Mailings to the same segment in the 90 days up to this one, itself included. */
  readonly pressure: number | undefined;
  readonly faults: readonly CampaignFault[];
}

/** What cannot be, in what was written down. */
type CampaignFault =
  | 'no-date'
  | 'unknown-segment'
  | 'more-than-sent'
  | 'not-whole'
  | 'negative'
  | 'too-often'
  /** Nothing was tried on a single segment before several were written to. */
  | 'no-pilot';

const PRESSURE_DAYS = 90;

/** More mailings than these in three months tire a client: « ne pas relancer plus de trois fois ». */
const MOST_MAILINGS = 3;

const COUNTS: readonly Count[] = ['opened', 'clicked', 'answered', 'converted', 'unsubscribed'];

/** Everything that can be told of each campaign, in their order. `isSegment`: whether a segment of that name stands. */
export const measureCampaigns = (
  campaigns: readonly Campaign[],
  isSegment: (name: string) => boolean,
): readonly CampaignMeasures[] =>
  campaigns.map((campaign) => {
    const pressure = pressureOn(campaign, campaigns);
    const test = testOf(campaign);
    const gain = gainOf(campaign, test);
    const { cost } = campaign;
    return {
      rates: ratesOf(campaign),
      ...{ test, gain, pressure },
      back: gain !== undefined && cost !== undefined && cost > 0 ? (gain - cost) / cost : undefined,
      faults: faultsIn(campaign, isSegment(campaign.segment), pressure, isUntried(campaign, campaigns)),
    };
  });

function ratesOf(campaign: Campaign): CampaignMeasures['rates'] {
  const { sent } = campaign;
  const rate = (count: Count): number | undefined =>
    sent !== undefined && sent > 0 && campaign[count] !== undefined ? campaign[count] / sent : undefined;
  return {
    opened: rate('opened'),
    clicked: rate('clicked'),
    answered: rate('answered'),
    converted: rate('converted'),
    unsubscribed: rate('unsubscribed'),
  };
}

function testOf({ sent, converted, controlSent, controlConverted }: Campaign): CampaignTest | undefined {
  if (sent === undefined || converted === undefined) return undefined;
  if (controlSent === undefined || controlConverted === undefined) return undefined;
  const test = testCampaign({ sent, converted }, { sent: controlSent, converted: controlConverted });
  return test.ok ? test.value : undefined;
}

function gainOf({ revenue, marginRate = 1, sent, converted }: Campaign, test: CampaignTest | undefined) {
  if (revenue === undefined) return undefined;
  const brought = revenue * marginRate;
  if (!test || Number.isNaN(test.difference) || !sent || !converted) return Math.round(brought);
  return Math.round((brought * test.difference * sent) / converted);
}

function pressureOn({ date, segment }: Campaign, campaigns: readonly Campaign[]): number | undefined {
  if (!date || segment === '') return undefined;
  const day = dayNumber(date);
  return campaigns.filter(
    (other) =>
      other.segment === segment &&
      other.date !== undefined &&
      dayNumber(other.date) <= day &&
      dayNumber(other.date) > day - PRESSURE_DAYS,
  ).length;
}

/** Sent to several segments on one day, before which nothing was sent to anybody. */
function isUntried({ date, segment, sent }: Campaign, campaigns: readonly Campaign[]): boolean {
  if (!date || !sent || segment === '') return false;
  const mailings = campaigns.filter((other) => other.date !== undefined && other.sent);
  return (
    mailings.every((other) => other.date! >= date) &&
    mailings.some((other) => other.date === date && other.segment !== segment && other.segment !== '')
  );
}

function faultsIn(
  campaign: Campaign,
  isSegment: boolean,
  pressure: number | undefined,
  untried: boolean,
): readonly CampaignFault[] {
  const { sent, controlSent, controlConverted } = campaign;
  const counts = [sent, ...COUNTS.map((count) => campaign[count]), controlSent, controlConverted];
  const has = (isWrong: (count: number) => boolean): boolean =>
    counts.some((count) => count !== undefined && isWrong(count));
  const found: readonly (readonly [CampaignFault, boolean])[] = [
    ['no-date', campaign.date === undefined && sent !== undefined],
    ['unknown-segment', campaign.segment !== '' && !isSegment],
    [
      'more-than-sent',
      isMore(
        sent,
        COUNTS.map((count) => campaign[count]),
      ) || isMore(controlSent, [controlConverted]),
    ],
    ['not-whole', has((count) => !Number.isInteger(count))],
    ['negative', has((count) => count < 0)],
    ['too-often', pressure !== undefined && pressure > MOST_MAILINGS],
    ['no-pilot', untried],
  ];
  return found.flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}

const isMore = (sent: number | undefined, counts: readonly (number | undefined)[]): boolean =>
  sent !== undefined && counts.some((count) => count !== undefined && count > sent);

/** By segment name, what the latest dated campaign tells, of those that tell it. */
export function latestOf<Value>(
  campaigns: readonly Campaign[],
  told: (campaign: Campaign) => Value | undefined,
): ReadonlyMap<string, Value> {
  const dated = campaigns
    .filter(({ date, segment }) => date !== undefined && segment !== '')
    .sort((a, b) => (a.date! < b.date! ? -1 : 1));
  return new Map(
    dated.flatMap((campaign) => {
      const value = told(campaign);
      return value === undefined ? [] : [[campaign.segment, value] as const];
    }),
  );
}
