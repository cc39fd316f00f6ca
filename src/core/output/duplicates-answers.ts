import {
  type Answer,
  type AnsweredGroup,
  changedDecisions,
  rememberedAnswers,
  rememberedBy,
} from '../duplicates/answers';
import type { Decision, Links, Verdict } from '../duplicates/decisions';
import type { Phrase } from '../model/problem';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { DUPLICATES } from './duplicates-texts';

type Rows = readonly (readonly unknown[])[];

/** One line of the tab as it stands. */
interface StandingLine {
  /** 0-based row of the tab. */
  readonly row: number;
  readonly key: string;
  readonly isKept: boolean;
  readonly answer: Answer;
  readonly remembered: Answer;
}

interface StandingGroup extends AnsweredGroup {
  readonly lines: readonly StandingLine[];
}

/**
 * What the user answered since « Doublons » was written, in either language and in whatever order the lines stand now.
 * Words that are no answer change nothing; lines that are no longer ours are passed over.
 */
export const readAnswers = (rows: Rows): readonly Decision[] =>
  standingGroups(rows).flatMap((group) =>
    changedDecisions(
      group,
      group.lines.map(({ remembered }) => remembered),
      group.lines.map(({ answer }) => answer),
    ),
  );

/** Groups of one client on which nobody has said anything yet. */
export const openGroups = (rows: Rows): number =>
  standingGroups(rows).filter(
    ({ lines }) =>
      lines.some(({ isKept }) => isKept) &&
      lines.every(({ answer }) => answer === undefined || answer === 'undecided'),
  ).length;

/** Cells of the two columns of decisions, the answer and the one on record, as these decisions make them. */
export interface AnswerBlock {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly [string, string])[];
}

/** `undefined` when the tab has no lines of ours any more. */
export function answerBlock(rows: Rows, links: Links, language: Language): AnswerBlock | undefined {
  const found = findHeaders(rows);
  const lines = standingGroups(rows).flatMap((group) => answeredAnew(group, links));
  if (!found || lines.length === 0) return undefined;
  const first = found.headerRow + 1;
  const last = Math.max(...lines.map(({ row }) => row));
  const answers = new Map(lines.map(({ row, answer }) => [row, wordsOf(answer, language)]));
  const values = Array.from({ length: last - first + 1 }, (_, index): readonly [string, string] => {
    const cells = rows[first + index]!;
    const answer = answers.get(first + index);
    return answer === undefined
      ? [String(cells[found.decision] ?? ''), String(cells[found.remembered] ?? '')]
      : [answer, answer];
  });
  return { row: first + 1, column: found.decision + 1, values };
}

function answeredAnew(
  group: StandingGroup,
  links: Links,
): readonly { readonly row: number; readonly answer: Answer }[] {
  const answers = rememberedAnswers(group, rememberedBy(links));
  return group.lines.map(({ row }, index) => ({ row, answer: answers[index] }));
}

const wordsOf = (answer: Answer, language: Language): string =>
  answer === undefined ? '' : say(DUPLICATES.texts[answer], language);

interface Headers {
  readonly headerRow: number;
  readonly group: number;
  readonly confidence: number;
  readonly decision: number;
  readonly remembered: number;
  readonly record: number;
  readonly key: number;
}

/** Both columns of decisions side by side, or the tab is no longer as we wrote it. */
function findHeaders(rows: Rows): Headers | undefined {
  const { group, confidence, decision, remembered, record, key } = DUPLICATES.texts;
  const headerRow = rows.findIndex(
    (cells) => columnNamed(cells, key) >= 0 && columnNamed(cells, decision) >= 0,
  );
  if (headerRow < 0) return undefined;
  const at = (header: Phrase): number => columnNamed(rows[headerRow]!, header);
  const found = {
    ...{ headerRow, group: at(group), confidence: at(confidence), decision: at(decision) },
    ...{ remembered: at(remembered), record: at(record), key: at(key) },
  };
  return found.remembered === found.decision + 1 && found.group >= 0 ? found : undefined;
}

const columnNamed = (cells: readonly unknown[], header: Phrase): number =>
  cells.findIndex((cell) => isSaid(String(cell ?? ''), header));

const isSaid = (text: string, phrase: Phrase): boolean =>
  fold(text) === fold(phrase.fr) || fold(text) === fold(phrase.en);

function standingGroups(rows: Rows): readonly StandingGroup[] {
  const found = findHeaders(rows);
  if (!found) return [];
  const linesOf = new Map<string, StandingLine[]>();
  const separated = new Set<string>();
  for (let row = found.headerRow + 1; row < rows.length; row++) {
    const cells = rows[row]!;
    const text = (column: number): string => String(cells[column] ?? '');
    const number = text(found.group);
    if (!/^[0-9a-z]+$/.test(text(found.key)) || number === '') continue;
    if (isSaid(text(found.confidence), DUPLICATES.texts.separated)) separated.add(number);
    linesOf.set(number, [...(linesOf.get(number) ?? []), lineOf(row, text, found)]);
  }
  return [...linesOf].map(([number, lines]): StandingGroup => {
    const ordered = [...lines.filter(({ isKept }) => isKept), ...lines.filter(({ isKept }) => !isKept)];
    const kind = separated.has(number) ? 'separated' : 'same-client';
    return { kind, keys: ordered.map(({ key }) => key), lines: ordered };
  });
}

function lineOf(row: number, text: (column: number) => string, found: Headers): StandingLine {
  const remembered = answerIn(text(found.remembered));
  const written = text(found.decision).trim();
  const said = answerIn(written);
  const kept = DUPLICATES.texts.kept;
  return {
    row,
    key: text(found.key),
    isKept: [kept.fr, kept.en].some((phrase) => fold(text(found.record)).startsWith(fold(beginning(phrase)))),
    answer: written === '' ? undefined : (said ?? remembered),
    remembered,
  };
}

const beginning = (phrase: string): string => phrase.slice(0, phrase.indexOf('{'));

const VERDICTS: readonly Verdict[] = ['merge', 'separate', 'undecided'];

const answerIn = (text: string): Answer =>
  VERDICTS.find((verdict) => isSaid(text, DUPLICATES.texts[verdict]));
