import type { DecideAnswer, DecideRequest } from '../contract/duplicates';
import { rememberedBy } from '../core/duplicates/answers';
import {
  type Decision,
  decideGroup,
  decodeDecision,
  encodeDecision,
  type Links,
  lastWords,
  linksOf,
} from '../core/duplicates/decisions';
import { answerBlock, readAnswers } from '../core/output/duplicates-answers';
import type { TabId } from '../core/output/tab-plan';
import type { Ports } from './ports';

const DECISIONS_NAME = 'Segments PME – décisions';

/** What is remembered, in the order in which it was said. */
const rememberedIn = ({ workbook }: Ports): readonly Decision[] =>
  workbook.linesOf('decisions').flatMap((line) => decodeDecision(line) ?? []);

const typedIn = ({ workbook }: Ports): readonly Decision[] => readAnswers(workbook.valuesOf('duplicates'));

/** All that the user decided: what is remembered, then what stands in « Doublons » and was not read yet. */
export const decidedLinks = (ports: Ports): Links => linksOf([...rememberedIn(ports), ...typedIn(ports)]);

/** What is remembered, for a run that took down at its start what stood in « Doublons ». */
export const rememberedLinks = (ports: Ports): Links => linksOf(rememberedIn(ports));

/** Remembers what the user answered in « Doublons », before anything is written from it: an execution may end anywhere. */
export const takeDownAnswers = (ports: Ports): boolean =>
  remember(ports, rememberedIn(ports), typedIn(ports));

/** The same of the tab as it stands there, or was set aside. True when there was anything new. */
export const takeDownFrom = (ports: Ports, where: TabId): boolean =>
  remember(ports, rememberedIn(ports), readAnswers(ports.workbook.valuesOf(where)));

/** Only what is news: a call that ended half-way is made again. True when there is any. */
function remember({ workbook }: Ports, before: readonly Decision[], decisions: readonly Decision[]): boolean {
  const known = rememberedBy(linksOf(before));
  const news = lastWords(decisions).filter(
    ({ verdict, keys }) => (known(...keys) ?? 'undecided') !== verdict,
  );
  workbook.appendTo(
    'decisions',
    DECISIONS_NAME,
    news.map((decision) => [encodeDecision(decision)]),
    true,
  );
  return news.length > 0;
}

/**
 * Remembers decisions made outside « Doublons », after those that stand in it; then the tab says the same. It is
 * remembered first: should the call end there, the tab holds no answer that was not read.
 */
export function decide(ports: Ports, { groups }: DecideRequest): DecideAnswer {
  const standing = ports.workbook.valuesOf('duplicates');
  const before = rememberedIn(ports);
  const fresh = [
    ...readAnswers(standing),
    ...groups.flatMap(({ keys, verdict }) => decideGroup(keys, verdict)),
  ];
  remember(ports, before, fresh);
  const links = linksOf([...before, ...fresh]);
  const block = answerBlock(standing, links, ports.language);
  if (block) ports.workbook.rewrite('duplicates', block.row, block.column, block.values);
  return { decided: links.mustLink.length + links.cannotLink.length };
}
