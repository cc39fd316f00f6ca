import type { RunRequest } from '../contract/requests';
import type { SettingsPort } from './ports';

/** What the tabs of the segments were made of: enough to compute them again. */
export interface LastAnalysis {
  readonly version: 1;
  /** Corrected columns and the criteria of the score are remembered elsewhere. */
  readonly request: Pick<
    RunRequest,
    'source' | 'preset' | 'classes' | 'method' | 'aim' | 'frozen' | 'guides'
  > & { readonly asOf: string };
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

export function saveAnalysis(
  port: SettingsPort,
  request: LastAnalysis['request'],
  mark: string,
  day: string,
  names: LastAnalysis['names'],
): void {
  const { source, asOf, preset, classes, method, aim, frozen, guides } = request;
  const kept = { source, asOf, preset, classes, method, aim, frozen, guides };
  port.write('analysis', JSON.stringify({ version: 1, request: kept, mark, day, names }));
}
