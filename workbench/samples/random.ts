/** A repeatable source of chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Whole number, both ends included. */
  readonly integer: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** Standard normal. */
  readonly normal: () => number;
  /** Mean 1: the wait until an event that happens once per unit of time. */
  readonly exponential: () => number;
  /** Distinct items, in the order of the list; fewer when the list is too short. */
  readonly sample: <Item>(list: readonly Item[], count: number) => Item[];
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a sample. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const exponential = () => -Math.log(1 - next());
  return {
    next,
    integer,
    exponential,
    chance: (probability) => next() < probability,
    pick: (list) => list[integer(0, list.length - 1)]!,
    normal: () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * next()),
    sample: (list, count) => sampleInOrder(list, count, next),
  };
}

/** Selection sampling (Knuth, TAOCP 3.4.2, algorithm S): one pass, order kept. */
function sampleInOrder<Item>(list: readonly Item[], count: number, next: () => number): Item[] {
  const chosen: Item[] = [];
  list.forEach((item, index) => {
    if (next() * (list.length - index) < count - chosen.length) chosen.push(item);
  });
  return chosen;
}

/**
 * Remembers what it gave: asks for another draw until the key is new. A base far larger than the word lists
 * settles for a repeated one.
 */
export function distinct<Item>(keyOf: (item: Item) => string): (draw: () => Item) => Item {
  const seen = new Set<string>();
  return (draw) => {
    let item = draw();
    for (let attempt = 0; attempt < 40 && seen.has(keyOf(item)); attempt++) item = draw();
    seen.add(keyOf(item));
    return item;
  };
}
