/** The logarithms of the parameters of a model, in the order of the model. */
export type Point = readonly number[];

/** A function to maximise, and its slope along each coordinate. */
export type Objective = (point: Point) => { readonly value: number; readonly gradient: Point };

export interface Maximum {
  readonly point: Point;
  readonly value: number;
  /** `bound`: a parameter ran off, so that the maximum lies at infinity or at zero. `lost`: the search gave up. */
  readonly end: 'top' | 'bound' | 'lost';
}

interface Place extends ReturnType<Objective> {
  readonly point: Point;
}

type Matrix = readonly Point[];

/** Parameters are searched within a factor 1e5 of the start: beyond, one says « none » or « all alike ». */
const BOUND = Math.log(1e5);
const MOST_STEPS = 300;
const LONGEST_STEP = 1.5;
/** A mean log-likelihood is not known more finely: what would gain less is no climb. */
const ROUNDING = 1e-14;
/** The steepest slope that is taken for a top. */
const FLAT = 1e-6;

const dot = (a: Point, b: Point): number => a.reduce((sum, value, index) => sum + value * b[index]!, 0);
const minus = (a: Point, b: Point): Point => a.map((value, index) => value - b[index]!);
const times = (matrix: Matrix, vector: Point): Point => matrix.map((row) => dot(row, vector));
const largest = (values: Point): number => Math.max(...values.map(Math.abs));

/**
 * Climbs by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal & Wright, Numerical
 * Optimization, chapter 6), each step halved until it climbs enough (Armijo's rule). The objective should be of the
 * order of one, such as a mean log-likelihood.
 */
export function maximise(objective: Objective, start: Point): Maximum {
  let inverse: Matrix = start.map((_, row) => start.map((__, column) => (row === column ? 1 : 0)));
  let here: Place = { point: start, ...objective(start) };
  const isWithin = (): boolean => !(largest(minus(here.point, start)) >= BOUND);
  for (let turn = 0; turn < MOST_STEPS && isWithin(); turn++) {
    const next = climb(objective, here, times(inverse, here.gradient));
    if (!next) break;
    inverse = learn(inverse, minus(next.point, here.point), minus(here.gradient, next.gradient));
    here = next;
  }
  const end = isWithin() ? (largest(here.gradient) < FLAT ? 'top' : 'lost') : 'bound';
  return { point: here.point, value: here.value, end };
}

/** Never far at once: what is known of the hill holds only nearby. Nothing when no step climbs. */
function climb(objective: Objective, here: Place, direction: Point): Place | undefined {
  const slope = dot(direction, here.gradient);
  if (slope < ROUNDING) return undefined;
  for (let length = Math.min(1, LONGEST_STEP / largest(direction)); length > 1e-9; length /= 2) {
    const point = here.point.map((value, index) => value + length * direction[index]!);
    const there = objective(point);
    if (there.value >= here.value + 1e-4 * length * slope - ROUNDING) return { point, ...there };
  }
  return undefined;
}

/** What a step teaches of the curvature; `bent` is the slope lost along `moved`. */
function learn(inverse: Matrix, moved: Point, bent: Point): Matrix {
  const both = dot(moved, bent);
  if (!(both > 0)) return inverse;
  const pushed = times(inverse, bent);
  const along = 1 + dot(bent, pushed) / both;
  return inverse.map((row, i) =>
    row.map(
      (value, j) =>
        value + (along * moved[i]! * moved[j]! - pushed[i]! * moved[j]! - moved[i]! * pushed[j]!) / both,
    ),
  );
}
