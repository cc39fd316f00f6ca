import type { Mapping } from '../../columns/mapping';
import type { Table } from '../../model/table';
import type { Duplicates } from '../duplicates';
import { fieldsOf } from '../fields';
import { KEYS } from '../keys';
import { type BlockIndex, indexBlocks, KeyList } from './blocks';
import { compareBlocks } from './compare';
import { concludeSearch } from './conclude';
import { type Field, readField } from './field';
import { countTerms, type Frequencies } from './frequencies';
import { keyedRecords } from './keyed-records';
import { leastBits } from './limits';
import { gatherRecords, type Records } from './records';
import { Scorer } from './score';
import { forgetSharedByStrangers } from './strangers';
import { learnWeights } from './weights';

/** Two rows by their keys, and what the user decided of them. */
export type KeyPair = readonly [string, string];

export interface DuplicateOptions {
  /** Bits added to every limit: −3 « plus complet » … 3 « plus prudent ». */
  readonly caution?: number;
  readonly mustLink?: readonly KeyPair[];
  readonly cannotLink?: readonly KeyPair[];
}

/**
 * A search in slices: `step` works for about so many comparisons of pairs (one comparison is some ten microseconds) and
 * hands back, so that a browser stays alive and a server call may stop in time. Nothing is kept between two server
 * calls: the second begins again from the table.
 */
export interface Search {
  readonly done: boolean;
  step(budgetPairs: number): void;
  /** Only once `done`. */
  readonly result: Duplicates;
}

export function startSearch(table: Table, mapping: Mapping, options: DuplicateOptions = {}): Search {
  const work = searchIn(table, mapping, options);
  let result: Duplicates | undefined;
  return {
    get done() {
      return result !== undefined;
    },
    get result() {
      if (!result) throw new Error('The search is not done.');
      return result;
    },
    step(budgetPairs) {
      for (let spent = 0; !result && spent < budgetPairs; ) {
        const next = work.next();
        if (next.done) result = next.value;
        else spent += next.value;
      }
    },
  };
}

/** Rows read or keyed for the price of one comparison. */
const ROWS_PER_PAIR = 8;
const ROWS_PER_BREATH = 1024;

function* searchIn(
  table: Table,
  mapping: Mapping,
  options: DuplicateOptions,
): Generator<number, Duplicates, void> {
  const rowsCost = table.rowCount / ROWS_PER_PAIR;
  const fields: Field[] = [];
  for (const plan of fieldsOf(table, mapping)) {
    fields.push(yield* readField(plan, table.rowCount));
  }
  const records = yield* gatherRecords(fields, table.rowCount);
  const named = (id: string) => fields.find(({ comparison }) => comparison.id === id);
  const frequencies: Frequencies[] = [];
  for (const field of fields) {
    if (field.comparison.personal) {
      forgetSharedByStrangers(field, named('person'), named('company'), records);
    }
    frequencies.push(countTerms(field));
    yield rowsCost;
  }
  const index = yield* keyRecords(fields, records);
  const scorer = new Scorer(fields, yield* learnWeights(fields, frequencies, records));
  const compared = yield* compareBlocks(
    index,
    records,
    scorer,
    leastBits(records.count, options.caution ?? 0),
  );
  return yield* concludeSearch(records, index, scorer, compared, options);
}

function* keyRecords(fields: readonly Field[], records: Records): Generator<number, BlockIndex, void> {
  const view = keyedRecords(fields);
  let record = 0;
  const keyed = KEYS.map((key) => {
    const list = new KeyList();
    return { key, list, add: (hash: number): void => list.add(hash, record) };
  });
  for (; record < records.count; record++) {
    const seen = view(record);
    for (const { key, add } of keyed) key.of(seen, add);
    if (record % ROWS_PER_BREATH === ROWS_PER_BREATH - 1) yield ROWS_PER_BREATH;
  }
  const lists: Int32Array[] = [];
  for (const { list } of keyed) {
    lists.push(list.blocks());
    yield records.count / ROWS_PER_PAIR;
  }
  return indexBlocks(lists, records.count);
}
