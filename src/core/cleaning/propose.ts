import { columnWithRole, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Column, Table } from '../model/table';
import { plural } from '../text/numbers';
import { rowsAbroad } from './abroad';
import { type ArchiveProposal, proposeArchive } from './archive';
import type { Cell } from './cell';
import { type ColumnRun, cleanColumn } from './clean-column';
import { countryOfPhones, type Place, placeOf } from './place';
import { RULES, type RuleId } from './rules';

/** One rule in one column, which the user may untick. */
interface FixGroup {
  /** `rule:position`. */
  readonly id: string;
  readonly rule: RuleId;
  /** 0-based position of the column in the tab. */
  readonly position: number;
  readonly header: string;
  /** Cells. */
  readonly count: number;
  /** « 214 téléphones mis au format 06 12 34 56 78 ». */
  readonly title: Phrase;
  /** Up to five different ones, from the top. */
  readonly samples: readonly { readonly before: Cell; readonly after: Cell }[];
  readonly ticked: boolean;
}

export interface ProposedColumn {
  readonly column: Column;
  readonly place: Place;
  /** What the rules do when every group stays as it was proposed. */
  readonly run: ColumnRun;
}

export interface Cleaning {
  /** By column, then in the order of the rules. */
  readonly groups: readonly FixGroup[];
  readonly archive: ArchiveProposal;
  /** What `applyCleaning` needs: the columns to copy, and the rows of clients abroad. */
  readonly columns: readonly ProposedColumn[];
  readonly abroad: Uint8Array;
  /** Comments left out because of what they say. */
  readonly withheld: number;
  /** Sensitive columns, which are not copied. */
  readonly omitted: readonly { readonly position: number; readonly header: string }[];
}

export interface CleaningOptions {
  readonly asOf: IsoDate;
  /** 0-based positions of the columns that must not be copied. */
  readonly sensitivePositions: readonly number[];
  /** Comments that the table given lacks already, because of what they say: told in the journal. */
  readonly withheld?: number;
}

/**
 * What could be put right in a table, grouped by rule and column, and the clients to archive. Nothing is changed. Each
 * distinct value is looked at once; columns, rows and values keep their order.
 */
export function proposeCleaning(table: Table, mapping: Mapping, options: CleaningOptions): Cleaning {
  const isSensitive = ({ position }: Column): boolean => options.sensitivePositions.includes(position);
  const phones = (['phone', 'mobile'] as const).flatMap((role) => columnWithRole(table, mapping, role) ?? []);
  const country = countryOfPhones(phones);
  const abroad = rowsAbroad(table, mapping);
  const columns = table.columns
    .filter((column) => !isSensitive(column))
    .map((column): ProposedColumn => {
      const place = placeOf(column, roleIn(mapping, column), country);
      return { column, place, run: cleanColumn(column, place, abroad, (rule) => !rule.unticked) };
    });
  return {
    groups: columns.flatMap(groupsOf),
    archive: proposeArchive(table, mapping, options.asOf),
    columns,
    abroad,
    withheld: options.withheld ?? 0,
    omitted: table.columns.filter(isSensitive).map(({ position, header }) => ({ position, header })),
  };
}

const roleIn = (mapping: Mapping, { position }: Column): RoleId =>
  mapping.columns.find((guess) => guess.position === position)?.role ?? 'ignored';

const SAMPLES = 5;

function groupsOf({ column, run: { outcomeOf, outcomes } }: ProposedColumn): readonly FixGroup[] {
  const cellsOf = new Int32Array(outcomes.length);
  for (const outcome of outcomeOf) if (outcome >= 0) cellsOf[outcome]!++;
  return RULES.flatMap((rule) => {
    let count = 0;
    const samples: { before: Cell; after: Cell }[] = [];
    outcomes.forEach((steps, outcome) => {
      const step = steps.find((candidate) => candidate.rule === rule.id);
      if (!step) return;
      count += cellsOf[outcome]!;
      if (samples.length < SAMPLES) samples.push({ before: step.before, after: step.after });
    });
    return count === 0 ? [] : [groupOf(rule, column, count, samples)];
  });
}

function groupOf(
  rule: (typeof RULES)[number],
  { position, header }: Column,
  count: number,
  samples: FixGroup['samples'],
): FixGroup {
  const { one, many } = rule.title;
  return {
    id: `${rule.id}:${position}`,
    ...{ rule: rule.id, position, header, count, samples },
    title: {
      fr: plural(count, one.fr, many.fr, 'fr'),
      en: plural(count, one.en, many.en, 'en'),
    },
    ticked: !rule.unticked,
  };
}
