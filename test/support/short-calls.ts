import type { AddOn } from './add-on';

/** Virtual milliseconds that a call to the server may last. */
const LONGEST = 20_000;

/** Makes calls that are named; afterwards, each was short. */
export class ShortCalls {
  private readonly slow: string[] = [];
  private readonly all: string[] = [];

  constructor(private readonly addOn: AddOn) {}

  during(what: string, work: () => unknown): void {
    const before = this.addOn.times.length;
    work();
    const times = this.addOn.times.slice(before);
    const seconds = times.map((time) => (time / 1000).toFixed(1)).join(' ');
    this.all.push(`${what}: ${seconds} s`);
    if (times.some((time) => time > LONGEST)) this.slow.push(`${what}: ${seconds} s`);
  }

  /** Prints how long each call took. */
  expectAllShort(): void {
    process.stdout.write(`${this.all.join('\n')}\n`);
    expect(this.all.length).toBeGreaterThan(0);
    expect(this.slow).toEqual([]);
  }
}
