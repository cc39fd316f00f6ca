import { OWN_FUNCTIONS } from '../functions';
import { engineFunctions } from './expression-engine';

/** HyperFormula's own names, and functions that need cells where it only gets values. */
const LEFT_OUT = new Set(
  (
    'ARRAY_CONSTRAIN COVARIANCEP COVARIANCES CHIDISTRT CHIINVRT CHISQ.DIST.RT FDISTRT FINVRT FORMULATEXT HYPERLINK ' +
    'INTERVAL ISBINARY ISFORMULA ISREF LOGNORMINV MAXPOOL MEDIANPOOL OFFSET POISSONDIST SHEET SHEETS SKEWP STDEVS ' +
    'TDIST2T TDISTRT TINV2T VARS VERSION WEIBULLDIST'
  ).split(' '),
);

/** Computed by the evaluation itself: they choose what is evaluated, or need to know where the formula stands. */
const SPECIAL_FUNCTIONS = [
  'ARRAYFORMULA',
  'COLUMN',
  'COLUMNS',
  'IF',
  'IFERROR',
  'IFNA',
  'NOW',
  'RAND',
  'ROW',
  'ROWS',
  'TODAY',
] as const;

const isOurs = (name: string): boolean =>
  OWN_FUNCTIONS[name] !== undefined || (SPECIAL_FUNCTIONS as readonly string[]).includes(name);

const engine = new Set(
  engineFunctions().filter((name) => !LEFT_OUT.has(name) && !name.startsWith('HF.') && !isOurs(name)),
);

export const isEngineFunction = (name: string): boolean => engine.has(name);

/** Every native function that the workbench computes, in alphabetical order. */
export const supportedFunctions = (): string[] =>
  [...new Set([...engine, ...Object.keys(OWN_FUNCTIONS), ...SPECIAL_FUNCTIONS])].sort();

/** Functions of Sheets that people use and that the workbench does not compute. */
const KNOWN_ELSEWHERE = new Set(
  (
    'ARRAY_CONSTRAIN BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT COUNTUNIQUEIFS CELL DETECTLANGUAGE FLATTEN FORMULATEXT ' +
    'FORECAST FREQUENCY GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE GROWTH HYPERLINK IMAGE IMPORTDATA IMPORTFEED ' +
    'IMPORTHTML IMPORTRANGE IMPORTXML INDIRECT ISDATE ISEMAIL ISFORMULA ISREF ISURL LAMBDA LET LINEST LOOKUP MAKEARRAY ' +
    'MAP MODE OFFSET PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUERY RANDARRAY RANK.AVG REDUCE SCAN SHEET SHEETS ' +
    'SORTN SPARKLINE TO_DATE TO_TEXT TOCOL TOROW TREND WRAPCOLS WRAPROWS XMATCH'
  ).split(' '),
);

export const existsInSheets = (name: string): boolean => KNOWN_ELSEWHERE.has(name);

const ALL_NUMBERS = new Set(
  (
    'SUM AVERAGE MIN MAX COUNT PRODUCT MEDIAN STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ GEOMEAN ' +
    'HARMEAN AVEDEV DEVSQ SKEW SKEW.P'
  ).split(' '),
);

const NUMBERS_AT: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC'
      .split(' ')
      .map((name) => [name, 0]),
  ),
  SUMIF: 2,
  AVERAGEIF: 2,
  SUMIFS: 0,
  MAXIFS: 0,
  MINIFS: 0,
};

/** Whether the texts of a range given there are passed over, as Sheets does; HyperFormula reads those that look like numbers. */
export const takesNumbersOnly = (name: string, argument: number): boolean =>
  ALL_NUMBERS.has(name) || NUMBERS_AT[name] === argument;

/** Functions that compute their arguments as whole arrays, without ARRAYFORMULA. */
const ARRAY_ARGUMENTS = new Set(['MMULT', 'SUMPRODUCT', 'TRANSPOSE', 'SUMX2MY2', 'SUMX2PY2', 'SUMXMY2']);

export const takesArrays = (name: string): boolean => ARRAY_ARGUMENTS.has(name);

const CLOCK = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

/** Functions whose cells no custom function may be given. */
export const isVolatile = (name: string): boolean => CLOCK.has(name);

/** Functions whose result changes though nothing was edited. */
export const changesByItself = (name: string): boolean => CLOCK.has(name) || name === 'TODAY';
