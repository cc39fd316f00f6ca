import { type Phrase, type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';

/** Those a campaign was sent to, and those who converted. For a control group: those set apart, and who did so anyway. */
export interface Arm {
  readonly sent: number;
  readonly converted: number;
}

export type CampaignVerdict = 'better' | 'worse' | 'not-shown' | 'too-few';

export const CAMPAIGN_VERDICTS: Readonly<Record<CampaignVerdict, Phrase>> = {
  better: { fr: 'meilleur', en: 'better' },
  worse: { fr: 'moins bon que le témoin', en: 'worse than control' },
  'not-shown': { fr: 'écart non démontré', en: 'no difference shown' },
  'too-few': { fr: 'pas assez de recul', en: 'too few sent' },
};

/** Shares 0–1: 0.2 is 20 points. All NaN when an arm is empty. */
export interface CampaignTest {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: CampaignVerdict;
}

/** Below this in either arm, nothing is concluded. */
const FEWEST_SENT = 30;

/** Normal quantile of 97.5 %, for an interval of 95 %. */
const Z = 1.959963984540054;

/**
 * Difference of conversion between a campaign and its control group, with the hybrid score interval of Newcombe (1998,
 * Statistics in Medicine 17, method 10): the 95 % limits of Wilson of each arm, combined. An interval that holds zero
 * shows no difference. Counts must be whole, and no more can convert than were sent.
 */
export function testCampaign(campaign: Arm, control: Arm): Result<CampaignTest> {
  if (!isPossible(campaign) || !isPossible(control)) return failure(impossibleCounts());
  const one = wilson(campaign);
  const other = wilson(control);
  const difference = one.rate - other.rate;
  const low = difference - Math.hypot(one.rate - one.low, other.high - other.rate);
  const high = difference + Math.hypot(one.high - one.rate, other.rate - other.low);
  const enough = Math.min(campaign.sent, control.sent) >= FEWEST_SENT;
  return success({ difference, low, high, verdict: enough ? conclude(low, high) : 'too-few' });
}

function conclude(low: number, high: number): CampaignVerdict {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'not-shown';
}

const isPossible = ({ sent, converted }: Arm): boolean =>
  Number.isInteger(sent) && Number.isInteger(converted) && converted >= 0 && converted <= sent;

/** Score limits of a share (Wilson 1927). */
function wilson({ sent, converted }: Arm) {
  const rate = converted / sent;
  const middle = converted + Z ** 2 / 2;
  const half = Z * Math.sqrt(converted * (1 - rate) + Z ** 2 / 4);
  return { rate, low: (middle - half) / (sent + Z ** 2), high: (middle + half) / (sent + Z ** 2) };
}

const impossibleCounts = (): Problem =>
  problem('impossible-counts', {
    fr: 'Les convertis ne peuvent pas dépasser les envoyés, en nombres entiers.',
    en: 'No more can convert than were sent, in whole numbers.',
  });
