import fc from 'fast-check';
import { controlShare, isControl } from '../../../src/core/follow-up/control-group';

const keys = Array.from({ length: 10_000 }, (_, index) => `CLI-${String(index).padStart(5, '0')}`);
const drawn = (code: string, share: number) => keys.filter((key) => isControl(code, key, share));

describe('who is not contacted', () => {
  test.each([
    [199, 0],
    [200, 0.2],
    [499, 0.2],
    [500, 0.1],
  ])('of %p clients, a share of %p', (clients, share) => {
    expect(controlShare(clients)).toBe(share);
  });

  // Four standard deviations of 10,000 draws.
  test.each([
    ['PILOTE', 0.1, 120],
    ['C02', 0.1, 120],
    ['C02', 0.2, 160],
  ])('the draw « %s » takes a share of %p', (code, share, tolerance) => {
    expect(Math.abs(drawn(code, share).length - 10_000 * share)).toBeLessThan(tolerance);
  });

  test('the same code draws the same clients, whoever else is there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, key) => {
        expect(isControl(code, key, 0.2)).toBe(isControl(code, key, 0.2));
      }),
    );
  });

  test('another code draws others: as many are in both as chance would have', () => {
    const first = new Set(drawn('C01', 0.2));
    const both = drawn('C02', 0.2).filter((key) => first.has(key)).length;
    expect(Math.abs(both - 400)).toBeLessThan(80);
  });

  test('keys that follow one another are not drawn together', () => {
    const places = drawn('PILOTE', 0.1).map((key) => keys.indexOf(key));
    const neighbours = places.filter((place, index) => place === places[index - 1]! + 1).length;
    expect(Math.abs(neighbours - 100)).toBeLessThan(40);
  });

  test('nobody where the share is nil', () => {
    expect(drawn('PILOTE', 0)).toEqual([]);
  });
});
