import { analyse } from '../../src/core/analysis/analyse';
import type { Analysis, AnalysisOptions } from '../../src/core/analysis/analysis';
import type { Source } from '../../src/core/analysis/source';
import type { ClientTable } from '../../src/core/clients/client-table';
import { readIsoDate } from '../../src/core/model/iso-date';
import type { Result } from '../../src/core/model/result';
import type { Grid } from '../../src/core/model/table';
import { readSource } from './read-source';

/** What a test expects to succeed; the problem's own words when it does not. */
export function succeeded<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.text.fr}`);
  return result.value;
}

export const day = (text: string) => readIsoDate(text)!;

const asIs = (grid: Grid) => ({ grid, choicesFor: () => [] });

export const sourceOf = (main: Grid, join?: Grid): Source =>
  succeeded(readSource(asIs(main), join && asIs(join)));

/** The clients of a tab, or of two joined ones, at a date. */
export const clientsOf = (asOf: string, main: Grid, join?: Grid): ClientTable =>
  succeeded(sourceOf(main, join).clientsAt(day(asOf)));

export function analysisOf(
  asOf: string,
  main: Grid,
  options: Partial<AnalysisOptions> & { readonly join?: Grid } = {},
): Analysis {
  const source = sourceOf(main, options.join);
  const clients = succeeded(source.clientsAt(day(asOf)));
  const { join: _join, ...asked } = options;
  const whole = { preset: 'complet', classes: 5, ...asked, asOf: day(asOf) } as const;
  return succeeded(analyse(clients, source.basis, source.methods, whole));
}
