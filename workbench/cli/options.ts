import { parseArgs } from 'node:util';
import type { Choices } from '../../src/core/analysis/choices';
import { AIMS, type AimId, METHODS, type MethodId } from '../../src/core/analysis/method-list';
import { type IsoDate, readIsoDate } from '../../src/core/model/iso-date';
import { type Problem, problem } from '../../src/core/model/problem';
import { failure, type Result, success } from '../../src/core/model/result';
import { DELIMITERS, type Delimiter } from '../files/delimiter';
import { closest } from './closest';
import { WAYS } from './ways';

export interface RoleByHeader {
  readonly role: string;
  readonly header: string;
}

export interface Options {
  /** Absent: the sample. */
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly join?: string | undefined;
  /** The new export that is added to the file first. */
  readonly append?: string | undefined;
  readonly asOf?: IsoDate | undefined;
  /** First Monday of the four-week plan. */
  readonly plan?: IsoDate | undefined;
  readonly preset?: Preset | undefined;
  readonly classes?: ClassCount | undefined;
  readonly method?: MethodId | undefined;
  readonly aim?: AimId | undefined;
  readonly ways: Choices;
  readonly roles: readonly RoleByHeader[];
  /** The same, of the new export. */
  readonly exportRoles: readonly RoleByHeader[];
  readonly delimiter?: Delimiter | undefined;
  readonly encoding?: string | undefined;
  readonly xlsx?: string | undefined;
  readonly csv?: string | undefined;
  readonly json?: string | undefined;
  /** Folder for the list of each segment, for a mailing tool. */
  readonly exports?: string | undefined;
  readonly help: boolean;
}

const PRESETS = ['essentiel', 'complet'] as const;
type Preset = (typeof PRESETS)[number];

const CLASS_COUNTS = ['3', '4', '5'] as const;
type ClassCount = 3 | 4 | 5;

const METHOD_WORDS = METHODS.map(({ id }) => id);
const AIM_WORDS = AIMS.map(({ id }) => id);

const DELIMITER_WORDS = DELIMITERS.map((delimiter) => (delimiter === '\t' ? 'tab' : delimiter));

const KNOWN = {
  sheet: { type: 'string' },
  join: { type: 'string' },
  append: { type: 'string' },
  'as-of': { type: 'string' },
  plan: { type: 'string' },
  preset: { type: 'string' },
  classes: { type: 'string' },
  method: { type: 'string' },
  aim: { type: 'string' },
  ...(Object.fromEntries(WAYS.map(({ option }) => [option, { type: 'string' }])) as Readonly<
    Record<string, { readonly type: 'string' }>
  >),
  map: { type: 'string', multiple: true },
  'map-append': { type: 'string', multiple: true },
  delimiter: { type: 'string' },
  encoding: { type: 'string' },
  xlsx: { type: 'string' },
  csv: { type: 'string' },
  json: { type: 'string' },
  exports: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The command line, checked: every value is usable, or the problem says which one is not. */
export function readOptions(argv: readonly string[]): Result<Options> {
  const parsed = parsedArguments(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length > 1) return failure(severalFiles(positionals));
  const asOf = day('as-of', values['as-of']);
  if (!asOf.ok) return asOf;
  const plan = day('plan', values.plan);
  if (!plan.ok) return plan;
  const preset = choice('preset', values.preset, PRESETS);
  if (!preset.ok) return preset;
  const classes = choice('classes', values.classes, CLASS_COUNTS);
  if (!classes.ok) return classes;
  const method = choice('method', values.method, METHOD_WORDS);
  if (!method.ok) return method;
  const aim = choice('aim', values.aim, AIM_WORDS);
  if (!aim.ok) return aim;
  const ways = waysIn(values);
  if (!ways.ok) return ways;
  const delimiter = choice('delimiter', values.delimiter, DELIMITER_WORDS);
  if (!delimiter.ok) return delimiter;
  const roles = rolesByHeader('map', values.map);
  if (!roles.ok) return roles;
  const exportRoles = rolesByHeader('map-append', values['map-append']);
  if (!exportRoles.ok) return exportRoles;
  if (values['map-append'] && values.append === undefined) return failure(nothingAppended());
  const { sheet, join, append, encoding, xlsx, csv, json, exports, help } = values;
  return success({
    file: positionals[0],
    asOf: asOf.value,
    plan: plan.value,
    preset: preset.value,
    classes: classes.value && (Number(classes.value) as ClassCount),
    method: method.value,
    aim: aim.value,
    ways: ways.value,
    delimiter: delimiter.value && ((delimiter.value === 'tab' ? '\t' : delimiter.value) as Delimiter),
    roles: roles.value,
    exportRoles: exportRoles.value,
    help: help === true,
    ...{ sheet, join, append, encoding, xlsx, csv, json, exports },
  });
}

const strictly = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: KNOWN, allowPositionals: true, strict: true });

function parsedArguments(argv: readonly string[]): Result<ReturnType<typeof strictly>> {
  try {
    const parsed = strictly(argv);
    const blank = Object.entries(parsed.values).find(([, value]) => value === '');
    return blank ? failure(valueMissing(`--${blank[0]}`)) : success(parsed);
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const named = /'(--?[^' =]+)/.exec(message)?.[1] ?? argv.join(' ');
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return failure(unknownOption(named));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return failure(valueMissing(/--[a-z-]+/.exec(message)?.[0] ?? named));
    throw error;
  }
}

function choice<Word extends string>(
  option: string,
  given: string | undefined,
  words: readonly Word[],
): Result<Word | undefined> {
  const word = words.find((candidate) => candidate === given);
  return given === undefined || word !== undefined ? success(word) : failure(notInList(option, given, words));
}

function waysIn(values: Readonly<Record<string, unknown>>): Result<Choices> {
  const ways: Record<string, string> = {};
  for (const { id, option, words } of WAYS) {
    const way = choice(option, values[option] as string | undefined, words);
    if (!way.ok) return way;
    if (way.value) ways[id] = way.value;
  }
  return success(ways);
}

function day(option: string, given: string | undefined): Result<IsoDate | undefined> {
  if (given === undefined) return success(undefined);
  const read = readIsoDate(given);
  return read ? success(read) : failure(notADate(option, given));
}

function rolesByHeader(option: string, assignments: readonly string[] = []): Result<readonly RoleByHeader[]> {
  const roles: RoleByHeader[] = [];
  for (const assignment of assignments) {
    const [, role, header] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(assignment) ?? [];
    if (!role || !header) return failure(notAnAssignment(option, assignment));
    roles.push({ role, header });
  }
  return success(roles);
}

const severalFiles = (files: readonly string[]): Problem =>
  problem('several-files', {
    fr: `Un seul fichier est analysé à la fois (reçus : ${files.join(', ')}) : ajoutez le second avec --join.`,
    en: `One file is analysed at a time (given: ${files.join(', ')}): add the second with --join.`,
  });

const notADate = (option: string, text: string): Problem =>
  problem('not-a-date', {
    fr: `« ${text} » n’est pas une date pour --${option} : écrivez-la AAAA-MM-JJ, par exemple 2025-12-31.`,
    en: `“${text}” is not a date for --${option}: write it YYYY-MM-DD, for instance 2025-12-31.`,
  });

const notInList = (option: string, given: string, words: readonly string[]): Problem =>
  problem('value-not-in-list', {
    fr: `« ${given} » n’est pas possible pour --${option} : choisissez ${words.join(' ou ')}.`,
    en: `“${given}” is not possible for --${option}: choose ${words.join(' or ')}.`,
  });

const notAnAssignment = (option: string, text: string): Problem =>
  problem('not-an-assignment', {
    fr: `« ${text} » n’est pas compris par --${option} : écrivez rôle=En-tête, par exemple --${option} "revenue=CA HT".`,
    en: `“${text}” is not understood by --${option}: write role=Header, for instance --${option} "revenue=CA HT".`,
  });

const nothingAppended = (): Problem =>
  problem('nothing-appended', {
    fr: '--map-append parle des colonnes du nouvel export : donnez-le avec --append.',
    en: '--map-append speaks of the columns of the new export: give it with --append.',
  });

const valueMissing = (option: string): Problem =>
  problem('value-missing', {
    fr: `L’option ${option} n’est pas bien écrite : donnez-lui la valeur qu’elle attend, voyez --help.`,
    en: `The option ${option} is not well written: give it the value it expects, see --help.`,
  });

function unknownOption(named: string): Problem {
  const [near] = closest(named.replace(/^-+/, ''), Object.keys(KNOWN), 1);
  return problem('unknown-option', {
    fr: `L’option ${named} n’existe pas : ${near ? `voulez-vous dire --${near} ?` : 'voyez la liste avec --help.'}`,
    en: `The option ${named} does not exist: ${near ? `do you mean --${near}?` : 'see the list with --help.'}`,
  });
}
