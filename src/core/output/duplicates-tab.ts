import type { Findings, FoundGroup, FoundRecord } from '../duplicates/findings';
import { summarise } from '../duplicates/findings';
import { APART_LABELS, CONFIDENCE_LABELS } from '../duplicates/labels';
import type { Phrase } from '../model/problem';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { plural } from '../text/numbers';
import { say } from '../text/typography';
import { DUPLICATES } from './duplicates-texts';
import { type PlanColumn, TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** One record of a group. */
interface Line {
  readonly number: number;
  readonly group: FoundGroup;
  readonly record: FoundRecord;
  readonly isKept: boolean;
}

/** Pixels of the columns whose place is fixed; the customers’ own columns keep the usual width. */
const FIRST_WIDTHS = [80, 230, 150, 150, 300, 70];
const LAST_WIDTHS = [280, 420, 120];

/**
 * « Doublons »: groups by money at stake, one line per record, the kept one first; then who looks alike without being
 * the same client. The last column holds the keys by which decisions are read back, whatever the order of the lines.
 */
export function duplicatesTab(findings: Findings, language: Language): TabPlan {
  const { texts } = DUPLICATES;
  const lines = findings.groups.flatMap((group, index) =>
    group.records.map((record, at): Line => ({ number: index + 1, group, record, isKept: at === 0 })),
  );
  const columns = columnsOf(lines, findings);
  const others = columns.length - FIRST_WIDTHS.length - LAST_WIDTHS.length;
  const widths = [...FIRST_WIDTHS, ...new Array<number>(others).fill(120), ...LAST_WIDTHS];
  const builder = new TabBuilder({ id: 'duplicates', name: say(texts.name, language), widths }, language)
    .line(summaryOf(findings))
    .table(columns, { main: lines.length > 0 });
  if (lines.length === 0) return builder.build();
  lines.forEach(({ isKept }, index) => {
    if (isKept) builder.style('strong', { row: 3 + index, column: 1, rows: 1, columns: columns.length });
  });
  const column = columns.findIndex(([header]) => header === texts.decision) + 1;
  const decisions = { row: 3, column, rows: lines.length, columns: 1 };
  return builder
    .list(decisions, [texts.merge, texts.separate, texts.undecided])
    .style('input', decisions)
    .build();
}

function summaryOf(findings: Findings): Phrase {
  const { texts } = DUPLICATES;
  const { groups, rowsThatGo } = summarise(findings);
  const count = groups.certain + groups.probable + groups['to-check'];
  if (count === 0) return texts.none;
  return fill(texts.summary, (spoken) => ({
    groups: plural(count, texts.oneGroup[spoken], texts.manyGroups[spoken], spoken),
    rows: plural(rowsThatGo, texts.oneRow[spoken], texts.manyRows[spoken], spoken),
  }));
}

function columnsOf(lines: readonly Line[], { headers, groups }: Findings): readonly PlanColumn[] {
  const { texts } = DUPLICATES;
  const text = (header: Phrase, cellOf: (line: Line) => string | Phrase | null): PlanColumn => [
    header,
    'text',
    lines.map(cellOf),
  ];
  const hasMoney = groups.some(({ records }) => records.some(({ cents }) => cents !== null));
  const amounts = lines.map(({ record: { cents } }) => (cents === null ? null : cents / 100));
  return [
    [texts.group, 'integer', lines.map(({ number }) => number)],
    text(texts.confidence, ({ group }) => confidenceOf(group)),
    text(texts.decision, ({ record }) => answerOf(record)),
    text(texts.remembered, ({ record }) => answerOf(record)),
    text(texts.record, recordOf),
    [texts.row, 'integer', lines.map(({ record }) => record.sheetRow)],
    ...headers.map((header, index) =>
      text({ fr: header, en: header }, ({ record }) => record.cells[index] || null),
    ),
    ...(hasMoney ? [[texts.revenue, 'amount', amounts] as const] : []),
    text(texts.conflicts, conflictsOf),
    text(texts.why, ({ record }) => record.why),
    text(texts.key, ({ record }) => record.key),
  ];
}

function confidenceOf({ kind, confidence }: FoundGroup): Phrase {
  if (kind === 'same-client') return CONFIDENCE_LABELS[confidence!];
  if (kind === 'separated') return DUPLICATES.texts.separated;
  return fill(DUPLICATES.texts.alike, (spoken) => ({ kind: APART_LABELS[kind][spoken] }));
}

const answerOf = ({ answer }: FoundRecord): Phrase | null => answer && DUPLICATES.texts[answer];

function recordOf({ group, isKept }: Line): Phrase {
  const { texts } = DUPLICATES;
  if (group.kind !== 'same-client') return texts.apart;
  return isKept ? fill(texts.kept, () => ({ why: group.kept })) : texts.joining;
}

/** On the kept record, the columns where the others say something else, and what they say. */
function conflictsOf({ group, isKept }: Line): string | null {
  if (!isKept || group.kind !== 'same-client') return null;
  const conflicts = group.changes.flatMap(({ header, conflict, others }) =>
    conflict ? [`${header} (${others.join(', ')})`] : [],
  );
  return conflicts.length === 0 ? null : conflicts.join(' · ');
}
