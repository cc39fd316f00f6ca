import type { BelongingsAnswer, RemoveAnswer } from '../contract/tools';
import { failure, type Result, success } from '../core/model/result';
import { isBase } from '../core/output/base-tab';
import type { Ports, TabInfo } from './ports';
import { runInProgress } from './problems';
import { loadRun } from './run-state';

/** Everything of ours in the file, and what would be left: nothing is written. */
export function belongings({ workbook, settings }: Ports): BelongingsAnswer {
  const tabs = workbook.tabs();
  return {
    tabs: tabs.filter(isToGo).map(({ name }) => name),
    settings: settings.count(),
    interrupted: settings.read('removing') !== undefined,
    kept: tabs.filter((tab) => !isToGo(tab)).map(({ name }) => name),
    copies: workbook.copies(),
  };
}

/** A base with its new exports holds the user’s own rows, maybe the only copy: it becomes theirs. */
const isToGo = ({ ours }: TabInfo): boolean => ours !== undefined && !isBase(ours);

/** Deleting a large tab takes Google a second or so. */
const TABS_PER_CALL = 8;

/**
 * Removes our tabs, some a call, then our marks on copies, then what is remembered, last of all the note that a removal is
 * under way: wherever an execution ends, what is left is whole, is recognised, and the next call goes on.
 */
export function removeAll(ports: Ports): Result<RemoveAnswer> {
  const { workbook, settings, clock, language } = ports;
  const run = loadRun(settings);
  if (run && run.expires > clock.now()) return failure(runInProgress(run.since, run.stage[language]));
  settings.write('removing', '1');
  workbook.clearUnmarked();
  const ours = workbook.tabs().filter(isToGo);
  const going = ours.slice(0, TABS_PER_CALL).map(({ sheetId }) => sheetId);
  if (going.length > 0) workbook.removeOwn(going);
  const left = ours.length - going.length;
  if (left === 0) {
    workbook.unmark();
    settings.clearBut('removing');
    settings.remove('removing');
  }
  return success({ left });
}
