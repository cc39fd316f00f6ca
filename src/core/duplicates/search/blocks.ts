/** Bigger blocks are dropped whole: a pair of one client is nearly always in a smaller one too. */
const BLOCK_CAP = 80;

/** Rows are kept in the low bits of a key: up to a million records. */
const ROWS = 2 ** 20;

/** Between two blocks. */
export const END = -1;

/** Keys of one kind, as numbers: hash first, record behind, so that a native sort makes the blocks. */
export class KeyList {
  private keys = new Float64Array(1024);
  private size = 0;

  add(hash: number, record: number): void {
    if (this.size === this.keys.length) {
      const longer = new Float64Array(this.size * 2);
      longer.set(this.keys);
      this.keys = longer;
    }
    this.keys[this.size++] = (hash >>> 0) * ROWS + record;
  }

  /** The records of every block of two to `BLOCK_CAP`, each block ended by {@link END}. */
  blocks(): Int32Array {
    const sorted = this.keys.subarray(0, this.size).sort();
    // A block has two records at least, and one end.
    const blocks = new Int32Array(Math.ceil(this.size * 1.5));
    let end = 0;
    for (let first = 0; first < this.size; ) {
      const hash = Math.floor(sorted[first]! / ROWS);
      const start = end;
      let next = first;
      for (; next < this.size && Math.floor(sorted[next]! / ROWS) === hash; next++) {
        const record = sorted[next]! - hash * ROWS;
        const isNew = end === start || blocks[end - 1] !== record;
        if (isNew && end - start <= BLOCK_CAP) blocks[end++] = record;
      }
      const size = end - start;
      if (size > 1 && size <= BLOCK_CAP) blocks[end++] = END;
      else end = start;
      first = next;
    }
    return blocks.slice(0, end);
  }
}

/** Where each record stands in the blocks: places[starts[record]] to places[starts[record + 1] − 1]. */
export interface BlockIndex {
  readonly blocks: Int32Array;
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

export function indexBlocks(lists: readonly Int32Array[], count: number): BlockIndex {
  const blocks = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    blocks.set(list, at);
    at += list.length;
  }
  const starts = new Int32Array(count + 1);
  for (const record of blocks) if (record !== END) starts[record + 1]!++;
  for (let record = 0; record < count; record++) starts[record + 1]! += starts[record]!;
  const next = starts.slice();
  const places = new Int32Array(starts[count]!);
  blocks.forEach((record, place) => {
    if (record !== END) places[next[record]!++] = place;
  });
  return { blocks, starts, places };
}
