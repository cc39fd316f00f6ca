import { elementwise, numberOr, type OwnFunction } from './own-function';

/** The greatest whole number that is not above: −1.5 gives −2, where HyperFormula gives −1. */
export const INT: OwnFunction = {
  least: 1,
  most: 1,
  each: [0],
  run: (args) =>
    elementwise(args, ([value = null]) =>
      typeof value === 'string' ? { error: '#VALUE!' } : Math.floor(numberOr(value, 0)),
    ),
};
