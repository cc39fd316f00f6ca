import type { Way } from '../../contract/plan';
import type { Phrase } from '../../core/model/problem';
import type { TabId } from '../../core/output/tab-plan';
import { WAYS } from '../../core/plan/way-words';
import { say } from '../../core/text/typography';
import type { Ports } from '../ports';

/** A view of the sidebar, or the tabs of ours that a task is done in, as far as they stand. */
type Place = Exclude<Way['to'], 'tab'> | { readonly tabs: (id: TabId) => boolean };

const tab = (wanted: TabId): Place => ({ tabs: (id) => id === wanted });
const tabsOf = (kind: 'guide' | 'segment'): Place => ({ tabs: (id) => id.startsWith(`${kind}:`) });

/** By task, where it is done; a task that is not here is done away from the screen. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  'audit-file': ['source'],
  'decide-duplicates': ['source', tab('duplicates')],
  'clean-copy': ['source', tab('clean')],
  'complete-missing': [tab('to-complete')],
  'choose-aim': ['source'],
  'compute-segments': ['source'],
  'agree-on-ten': ['agreement'],
  'freeze-limits': [tab('settings')],
  'three-actions': [tab('actions')],
  'hand-out-guides': ['guides', tabsOf('guide')],
  'hold-workshop': [tab('workshop')],
  'pilot-segment': [tabsOf('segment')],
  'first-campaign': [tab('campaigns')],
  'measure-campaign': [tab('campaigns')],
  'monthly-update': ['month', 'source'],
  'quarterly-review': [tab('summary')],
  'yearly-rebuild': ['source'],
};

/** Where a task leads. */
export const waysOf = (ports: Ports, taskId: string): readonly Way[] =>
  (PLACES[taskId.replace(/-\d\d$/, '')] ?? []).flatMap((place) =>
    typeof place === 'string' ? [wayTo(ports, place)] : tabsIn(ports, place.tabs),
  );

export const wayTo = ({ language }: Ports, to: keyof typeof WAYS.texts, words?: Phrase): Way => ({
  to,
  label: say(words ?? WAYS.texts[to], language),
});

/** Links to those of our tabs that stand, in their order, by the names they have now. */
export const tabsIn = ({ workbook }: Ports, isWanted: (id: TabId) => boolean): readonly Way[] =>
  workbook
    .tabs()
    .flatMap(({ ours, sheetId, name }) =>
      ours && isWanted(ours) ? [{ to: 'tab' as const, sheetId, label: name }] : [],
    );
