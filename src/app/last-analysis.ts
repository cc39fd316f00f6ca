import type { RunRequest } from '../contract/requests';
import type { Analysis } from '../core/analysis/analysis';
import { chosenAs } from '../core/output/client-tabs';
import type { Language } from '../core/text/language';
import { say } from '../core/text/typography';
import type { SettingsPort } from './ports';

type RememberedElsewhere = 'choices' | 'criteria' | 'scoreLimits' | 'limits';

/** A segment as a whole, in the column « Segment », and as people choose it. */
interface ListedSegment {
  readonly name: string;
  readonly member: string;
  readonly chosenAs: string;
}

/** What the tabs of the segments were made of: enough to compute them again. */
export interface LastAnalysis {
  readonly version: 1;
  /** Without corrected columns, criteria and limits, which are remembered elsewhere and may be changed there. */
  readonly request: Omit<RunRequest, RememberedElsewhere> & { readonly asOf: string };
  /** Names that the tabs of the segments were left with. */
  readonly names?: Readonly<Record<string, string>>;
  /** What the first view of the sidebar says of it. */
  readonly figures?: { readonly clients: number; readonly segments: number; readonly currency: string };
  /** How « Clients segmentés » calls the segments, by id: what a list of one of them looks for. */
  readonly listed?: Readonly<Record<string, ListedSegment>>;
  /** Orders are known one by one: the past can be worked out from the source. */
  readonly knowsOrders?: boolean;
  /** Mark of the source. */
  readonly mark: string;
  /** When it was made. */
  readonly day: string;
}

export function loadAnalysis(port: SettingsPort): LastAnalysis | undefined {
  const text = port.read('analysis');
  if (text === undefined) return undefined;
  try {
    const analysis = JSON.parse(text) as LastAnalysis;
    return analysis.version === 1 ? analysis : undefined;
  } catch {
    return undefined;
  }
}

export const figuresOf = ({ scored, segments, basis }: Analysis): NonNullable<LastAnalysis['figures']> => ({
  clients: scored,
  segments: segments.filter(({ members }) => members.length > 0).length,
  currency: basis.currency,
});

export const listedIn = ({ segments }: Analysis, language: Language): NonNullable<LastAnalysis['listed']> =>
  Object.fromEntries(
    segments
      .filter(({ members }) => members.length > 0)
      .map((segment) => {
        const [name, member, kept] = [segment.name, segment.member, chosenAs(segment)];
        return [
          segment.id,
          { name: say(name, language), member: say(member, language), chosenAs: say(kept, language) },
        ];
      }),
  );

export function analysisOf(
  asked: RunRequest & { readonly asOf: string },
  mark: string,
  day: string,
  told: Pick<LastAnalysis, 'names' | 'figures' | 'listed' | 'knowsOrders'>,
): LastAnalysis {
  const { choices: _choices, criteria: _criteria, scoreLimits: _score, limits: _limits, ...request } = asked;
  return { version: 1, request, ...told, mark, day };
}

export const saveAnalysis = (port: SettingsPort, analysis: LastAnalysis): void =>
  port.write('analysis', JSON.stringify(analysis));
