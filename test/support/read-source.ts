import { recognise, type Source, type SourceTab, sourceOf } from '../../src/core/analysis/source';
import type { Result } from '../../src/core/model/result';

/** One or two tabs from their cells to their figures, as the add-on reads them. */
export function readSource(main: SourceTab, join?: SourceTab): Result<Source> {
  const first = recognise(main);
  if (!first.ok) return first;
  const second = join && recognise(join);
  return second && !second.ok ? second : sourceOf(first.value, second?.value);
}
