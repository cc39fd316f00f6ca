import type { DropFormerAnswer } from '../contract/answers';
import type { Phrase, Problem } from '../core/model/problem';
import { problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import type { TabId } from '../core/output/tab-plan';
import { formatDate } from '../core/text/numbers';
import { say } from '../core/text/typography';
import { collect } from '../core/user-content/collect';
import { LEFTOVERS_NAME, leftoverHeaders, leftoverRows } from '../core/user-content/leftovers';
import { loadAnalysis } from './last-analysis';
import type { Ports, TabInfo } from './ports';
import { runInProgress } from './problems';
import { loadRun } from './run-state';

/** Tabs of a segmentation that another one replaced: they stay with their date until the user deletes them. */
const isFormer = (id: TabId | undefined): id is `former:${string}` => id?.startsWith('former:') ?? false;

/** True for a tab of segments, or its guide, that a plan does not write. A guide that is only not asked for stays what it is. */
function isReplaced(id: TabId | undefined, planned: ReadonlySet<TabId>): id is TabId {
  if (id === 'prospects') return !planned.has(id);
  if (id?.startsWith('segment:')) return !planned.has(id);
  if (!id?.startsWith('guide:')) return false;
  return !planned.has(id) && !planned.has(segmentOfGuide(id)) && id !== 'guide:prospects';
}

/** « Petits à potentiel » are a group among the small clients. */
const segmentOfGuide = (id: TabId): TabId =>
  id === 'guide:promising' ? 'segment:small' : (`segment:${id.slice('guide:'.length)}` as TabId);

const replacedBy = ({ workbook }: Ports, planned: readonly TabId[]): readonly TabInfo[] => {
  const ids = new Set(planned);
  return workbook.tabs().filter(({ ours }) => isReplaced(ours, ids));
};

/** What is said of the tabs that a plan leaves behind, and of those left behind before. */
export function formerNotices(ports: Ports, planned: readonly TabId[]): readonly Problem[] {
  const replaced = replacedBy(ports, planned);
  const before = ports.workbook.tabs().filter(({ ours }) => isFormer(ours));
  const names = [...replaced, ...before].map(({ name }) => name);
  return names.length === 0 ? [] : [formerTabs(names)];
}

/**
 * Once all tabs are written: those of the former segmentation get another name and say that they are former. Nothing in
 * them is read any more: what people wrote in them stands in the new tabs.
 */
export function retireReplaced(ports: Ports, planned: readonly TabId[]): void {
  const asOf = loadAnalysis(ports.settings)?.request.asOf;
  const of = (date: string | undefined): string => (date === undefined ? '' : ` ${date}`);
  const [fr, en] = (['fr', 'en'] as const).map((language) =>
    of(asOf && formatDate(asOf as Parameters<typeof formatDate>[0], language)),
  );
  const title: Phrase = {
    fr: `Ancien onglet${fr && ` (analyse au${fr})`} : une autre segmentation l’a remplacé, il n’est plus mis à jour. Vos notes ont été reprises dans les nouveaux onglets.`,
    en: `Former tab${en && ` (analysis as of${en})`}: another segmentation replaced it, it is no longer brought up to date. Your notes were taken over to the new tabs.`,
  };
  for (const { ours, name } of replacedBy(ports, planned)) {
    const formerName = say({ fr: `${name} (ancien)`, en: `${name} (former)` }, ports.language);
    const former = `former:${ours!}` as const;
    // A guide begins with its coloured spine: no room to say anything there.
    if (!ours!.startsWith('guide:')) ports.workbook.rewrite(ours!, 1, 1, [[say(title, ports.language)]]);
    ports.workbook.rename(ours!, former);
    ports.workbook.callTab(former, formerName);
  }
}

/** More rows than this, and comparing with the tabs of today takes too long for one call. */
const MOST_COMPARED = 10_000;

/**
 * Deletes one former tab. What people wrote in it and that no tab of today shows goes to « Notes à rattacher » first;
 * where the base is too large to compare, all that they wrote does.
 */
export function dropFormer(ports: Ports): Result<DropFormerAnswer> {
  const run = loadRun(ports.settings);
  if (run && run.expires > ports.clock.now())
    return failure(runInProgress(run.since, run.stage[ports.language]));
  const former = ports.workbook.tabs().filter(({ ours }) => isFormer(ours));
  const [first] = former;
  if (!first) return success({ left: 0 });
  keepWhatIsSaidOnlyThere(ports, first.ours!);
  ports.workbook.drop(first.ours!);
  return success({ left: former.length - 1 });
}

function keepWhatIsSaidOnlyThere(ports: Ports, id: TabId): void {
  const { workbook, language } = ports;
  const standing = workbook.standing(id);
  const items = standing ? collect(standing) : [];
  const said = items.filter(({ at }) => at !== 'column');
  if (said.length === 0) return;
  const today = meaningsOfToday(ports);
  const existing = workbook.textsOf('leftovers');
  const placed = new Set(said.filter((item) => today.has(meaningOf(item))));
  const rows = leftoverRows(said, placed, existing, true);
  const headers = existing.length === 0 && rows.length > 0 ? [leftoverHeaders(language)] : [];
  workbook.appendTo('leftovers', say(LEFTOVERS_NAME, language), [...headers, ...rows], false);
}

function meaningsOfToday({ workbook }: Ports): ReadonlySet<string> {
  const tabs = workbook.tabs().filter(({ ours }) => ours === 'prospects' || ours?.startsWith('segment:'));
  const rows = tabs.reduce((sum, { sheetId }) => sum + workbook.sizeOf(sheetId).rows, 0);
  if (rows > MOST_COMPARED) return new Set();
  const items = tabs.flatMap(({ ours }) => {
    const standing = workbook.standing(ours!);
    return standing ? collect(standing) : [];
  });
  return new Set(items.map(meaningOf));
}

/** The same words about the same client, in whatever tab and row they stand. */
function meaningOf(item: ReturnType<typeof collect>[number]): string {
  if (item.at === 'cell') return JSON.stringify([item.key, item.column, item.cell.value]);
  return item.at === 'note' ? JSON.stringify([item.key, item.column, item.text]) : item.at;
}

const SHOWN = 4;

function formerTabs(names: readonly string[]): Problem {
  const more = names.length > SHOWN ? '…' : '';
  const list = (quote: (name: string) => string): string =>
    names.slice(0, SHOWN).map(quote).join(', ') + more;
  return problem(
    'former-tabs',
    {
      fr: `Onglets d’une segmentation précédente : ${list((name) => `« ${name} »`)}. Ils restent, marqués « (ancien) », et ne sont plus mis à jour ; vos notes sont reprises dans les nouveaux.`,
      en: `Tabs of a former segmentation: ${list((name) => `“${name}”`)}. They stay, marked “(former)”, and are no longer brought up to date; your notes are taken over to the new ones.`,
    },
    { tabs: names.length },
  );
}
