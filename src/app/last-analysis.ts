import type { RunRequest } from '../contract/requests';
import type { SettingsPort } from './ports';

/** What the tabs of the segments were made of: enough to compute them again. */
export interface LastAnalysis {
  readonly version: 1;
  /** Without corrected columns and criteria of the score, which are remembered elsewhere and may be long. */
  readonly request: Omit<RunRequest, 'choices' | 'criteria' | 'scoreLimits'> & { readonly asOf: string };
  /** Names that the tabs of the segments were left with. */
  readonly names?: Readonly<Record<string, string>>;
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

export function analysisOf(
  { choices: _choices, criteria: _criteria, scoreLimits: _limits, ...request }: RunRequest & { asOf: string },
  mark: string,
  day: string,
  names: LastAnalysis['names'],
): LastAnalysis {
  return { version: 1, request, ...(names ? { names } : {}), mark, day };
}

export const saveAnalysis = (port: SettingsPort, analysis: LastAnalysis): void =>
  port.write('analysis', JSON.stringify(analysis));
