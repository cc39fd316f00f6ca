import { FUNCTIONS } from '../../src/functions';
import { call } from './built-script';

/** Numbers to the ninth decimal: a quantile of type 7 is a sum of fractions. */
const round = (result: unknown): unknown =>
  JSON.parse(JSON.stringify(result), (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
  );

describe.each(FUNCTIONS)('$name', ({ name, examples, usage, params }) => {
  test.each(examples)('answers as its help says, example $#', ({ args, result }) => {
    expect(round(call(name, ...args))).toEqual(result);
  });

  test('shows a formula with its required arguments, separated as in French Sheets', () => {
    const given = usage.slice(name.length + 2, -1).split('; ').length;
    const required = params.filter((param) => !param.optional && param.default === undefined).length;
    expect(usage.startsWith(`=${name}(`)).toBe(true);
    expect(given).toBe(required);
  });
});

test('every function has its own name, without a trailing underscore', () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Z]+(_[A-Z]+)+$/.test(name))).toEqual([]);
});
