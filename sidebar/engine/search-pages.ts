import { recognise } from '../../src/core/analysis/source';
import { comparableTable } from '../../src/core/duplicates/comparable';
import { describeInBreaths } from '../../src/core/duplicates/describe';
import type { Findings } from '../../src/core/duplicates/findings';
import { startSearch } from '../../src/core/duplicates/search/search';
import { gridOfPages } from '../../src/core/model/pages';

import type { EngineQuestion } from './question';

/** Comparisons of pairs between two breaths: a few milliseconds. */
const BREATH = 400;

/** The same search as the server's, in breaths. */
export function* searchPages({
  pages,
  task,
  caution,
  amounts,
  language,
}: EngineQuestion): Generator<void, Findings, void> {
  const grid = gridOfPages(pages);
  yield;
  const recognised = recognise({ grid, choicesFor: () => task.choices });
  // The server has recognised this very table: it cannot fail here.
  if (!recognised.ok) throw new Error(recognised.problem.text.en);
  yield;
  const positions = recognised.value.sensitive.map(({ position }) => position);
  const { table, mapping } = comparableTable(recognised.value.table, recognised.value.mapping, positions);
  const search = startSearch(table, mapping, { ...task.links, caution });
  while (!search.done) {
    search.step(BREATH);
    yield;
  }
  return yield* describeInBreaths(search.result, table, mapping, { links: task.links, amounts, language });
}
