import { CHOICES, type Choices } from '../analysis/choices';
import type { CriterionChoice } from '../analysis/criterion-choice';
import type { Parameters } from '../analysis/parameters';
import { TUNABLES, type TunableId } from '../analysis/tuning';
import type { Phrase } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { areChanged } from '../segments/own-segments';
import { fold } from '../text/fold';
import { CYCLE_LABELS } from './cycle-labels';
import { type Cell, SettingsCells } from './settings-cells';
import { ownSegmentsIn, segmentsHeader, writtenSegments } from './settings-segments';
import * as words from './settings-words';

/**
 * The parameters of « Réglages » as they stand, in either language. A line whose value cannot be is a problem that names
 * the line and the reason; a group of lines that is not there is left to the file. `undefined` when the tab holds none.
 */
export function readSettings(rows: readonly (readonly Cell[])[]): Result<Parameters | undefined> {
  const header = segmentsHeader(rows);
  const cells = new SettingsCells(rows, header < 0 ? rows.length : header);
  if (cells.count === 0) return success(undefined);
  const parameters = { ...parametersIn(cells), ...divisionIn(cells, rows, header) };
  return cells.fault ? failure(cells.fault) : success(parameters);
}

function parametersIn(cells: SettingsCells): Parameters {
  const limits = { rfm: rfmIn(cells), pmg: pmgIn(cells), abcd: abcdIn(cells), cycle: cycleIn(cells) };
  return {
    method: cells.choice(words.METHOD, words.METHOD_NAMES),
    aim: cells.choice(words.AIM, words.AIM_NAMES, words.NO_AIM),
    classes: classesIn(cells),
    frozen: frozenIn(cells),
    limits,
    scoreLimits: scoreLimitsIn(cells),
    criteria: criteriaIn(cells),
    tuning: tuningIn(cells),
    choices: choicesIn(cells),
    promisingSectors: sectorsIn(cells),
  };
}

/**
 * The preset, or the table of segments once somebody changed it: « own » then. Going back to a preset after one's own table
 * takes the line of the division; a table that was cleared says nothing.
 */
function divisionIn(
  cells: SettingsCells,
  rows: readonly (readonly Cell[])[],
  header: number,
): Pick<Parameters, 'preset' | 'ownSegments'> {
  const asked = cells.choice(words.PRESET, words.PRESET_NAMES);
  const written = writtenSegments(rows, header);
  if (written.length === 0) return { preset: asked === 'own' ? undefined : asked };
  const before = words.PRESET_NAMES.find(({ name: { fr, en } }) =>
    [fr, en].some((word) => fold(word) === cells.before(words.PRESET)),
  )?.id;
  if (asked !== 'own' && before === 'own') return { preset: asked };
  const classes = classesIn(cells) ?? 5;
  const classesBefore = ([3, 4, 5] as const).find((count) => String(count) === cells.before(words.CLASSES));
  const lines = written.map(({ line }) => line);
  const start = before === 'own' ? undefined : (before ?? asked);
  if (asked !== 'own' && (!start || start === 'own' || !areChanged(lines, start, classesBefore ?? classes)))
    return { preset: asked };
  return { preset: 'own', ownSegments: ownSegmentsIn(cells, written, classes, header) };
}

/** Figures that differ from the usual ones. */
function tuningIn(cells: SettingsCells): Parameters['tuning'] {
  const found = TUNABLES.flatMap(
    ({ id, label, usual, ...bounds }): readonly (readonly [TunableId, number])[] => {
      const value = cells.number(label, bounds);
      return value === undefined || value === usual ? [] : [[id, value]];
    },
  );
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function choicesIn(cells: SettingsCells): Parameters['choices'] {
  const found = CHOICES.map(({ id, label, options }) => [
    id,
    cells.choice<string>(label, options, words.AUTOMATIC),
  ]);
  return Object.fromEntries(found.filter(([, option]) => option !== undefined)) as Choices;
}

/** « Santé ; Restauration ». */
const sectorsIn = (cells: SettingsCells): readonly string[] =>
  cells
    .text(words.PROMISING_SECTORS)
    .split(/[;,\n]/)
    .map((sector) => sector.trim())
    .filter((sector) => sector !== '');

/** Limits that were computed and that a person changed are frozen with all others; « non » after « oui » sets them free. */
function frozenIn(cells: SettingsCells): boolean {
  if (cells.choice(words.FROZEN, YES_OR_NO) === 'yes') return true;
  const wereFrozen = [words.YES.fr, words.YES.en].includes(cells.before(words.FROZEN));
  return !wereFrozen && cells.someLimitChanged;
}

const YES_OR_NO = [
  { id: 'yes', name: words.YES },
  { id: 'no', name: words.NO },
] as const;

function classesIn(cells: SettingsCells): Parameters['classes'] {
  const classes = cells.number(words.CLASSES, { least: 3, most: 5, whole: true });
  return classes as Parameters['classes'];
}

/** As many limits as there are lines. */
function rfmIn(cells: SettingsCells): Parameters['limits']['rfm'] {
  const recency = cells.series(words.RECENCY, { least: 0 });
  const frequency = cells.series(words.FREQUENCY, { least: 0 });
  const monetary = cells.series(words.MONETARY, { cents: true });
  const classes = recency.length + 1;
  if (recency.length !== frequency.length || recency.length !== monetary.length) return undefined;
  if (classes !== 3 && classes !== 4 && classes !== 5) return undefined;
  return { classes, recency, frequency, monetary };
}

function pmgIn(cells: SettingsCells): Parameters['limits']['pmg'] {
  const potential = pmgPairIn(cells, words.BIG_POTENTIAL, words.MEDIUM_POTENTIAL, {});
  return potential
    ? { ...potential, on: 'potential' }
    : pmgPairIn(cells, words.BIG, words.MEDIUM, { cents: true });
}

function pmgPairIn(
  cells: SettingsCells,
  bigLabel: Phrase,
  mediumLabel: Phrase,
  unit: { readonly cents?: true },
) {
  if (!cells.has(bigLabel) || !cells.has(mediumLabel)) return undefined;
  const medium = cells.limit(mediumLabel, { ...unit, blank: true }) ?? null;
  const big = cells.limit(bigLabel, { ...unit, blank: true, least: medium ?? undefined }) ?? null;
  return { big, medium };
}

function abcdIn(cells: SettingsCells): Parameters['limits']['abcd'] {
  const revenue = cells.series(words.ABCD_REVENUE, { cents: true });
  const marginRate = cells.series(words.ABCD_MARGIN, {});
  return revenue.length === 2 && marginRate.length === 2 ? { revenue, marginRate } : undefined;
}

function cycleIn(cells: SettingsCells): Parameters['limits']['cycle'] {
  const { newUntil, activeUntil, loyalFrom, dormantUntil, inactiveUntil, loyalOrders } = CYCLE_LABELS;
  const needed = [newUntil, activeUntil, loyalFrom, dormantUntil, inactiveUntil];
  if (!needed.every((label) => cells.has(label))) return undefined;
  const active = cells.limit(activeUntil, { least: 1 })!;
  const dormant = cells.limit(dormantUntil, { least: active })!;
  const orders = cells.has(loyalOrders) ? cells.limit(loyalOrders, { least: 0 }) : undefined;
  return {
    newUntil: cells.limit(newUntil, { least: 1 })!,
    activeUntil: active,
    loyalFrom: cells.limit(loyalFrom, { least: 1 })!,
    dormantUntil: dormant,
    inactiveUntil: cells.limit(inactiveUntil, { least: dormant })!,
    ...(orders === undefined ? {} : { loyalOrders: orders }),
  };
}

function scoreLimitsIn(cells: SettingsCells): Parameters['scoreLimits'] {
  if (!cells.has(words.SCORE_A) || !cells.has(words.SCORE_B)) return undefined;
  const b = cells.number(words.SCORE_B, { least: 0, most: 100 })!;
  return { a: cells.number(words.SCORE_A, { least: b, most: 100 })!, b };
}

function criteriaIn(cells: SettingsCells): Parameters['criteria'] {
  const names = cells.namesAfter(words.weightLabel({ fr: '', en: '' }));
  const criteria = names.map((source) => {
    const label = { fr: source, en: source };
    const direction = cells.choice(words.directionLabel(label), DIRECTIONS);
    return {
      source,
      weight: cells.number(words.weightLabel(label), { least: 0 })!,
      lowIsGood: direction === 'low',
      ...pointsIn(cells, label),
    };
  });
  return criteria.length > 0 ? criteria : undefined;
}

/** Points of a list, by text; a text whose cell is blank has none. */
function pointsIn(cells: SettingsCells, label: Phrase): Pick<CriterionChoice, 'points'> {
  const texts = cells.textsWithin((text) => words.pointsLabel(label, text));
  const points = texts.flatMap((text): readonly (readonly [string, number])[] => {
    const value = cells.number(words.pointsLabel(label, text), { least: 0, most: 100, blank: true });
    return value === undefined ? [] : [[text, value]];
  });
  return texts.length > 0 ? { points: Object.fromEntries(points) } : {};
}

const DIRECTIONS = [
  { id: 'high', name: words.HIGH_IS_GOOD },
  { id: 'low', name: words.LOW_IS_GOOD },
] as const;
