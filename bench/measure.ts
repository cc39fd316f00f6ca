/** Best of several runs, in milliseconds: the least disturbed by whatever else the machine does. */
export function best(times: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The same in time of the processor, for budgets in seconds: what else the machine does is not counted. */
export function bestOfProcessor(times: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < times; turn++) {
    const start = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

export const print = (label: string, ...parts: readonly string[]): void =>
  console.log([label.padEnd(46), ...parts].join('  '));

export const milliseconds = (value: number): string => `${value.toFixed(0)} ms`.padStart(9);
