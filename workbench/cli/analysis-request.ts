import type { AnalysisRequest, Source } from '../../src/contract/requests';
import { append } from './append';
import type { AnalysedDocument } from './document';
import type { Options } from './options';
import { roleChoices } from './role-choices';
import type { Progress } from './stages';
import { orStop } from './stop';

/** The tabs that the files were read into. */
export interface TabNames {
  readonly main: string;
  readonly join?: string | undefined;
  readonly append?: string | undefined;
}

/** The tabs to analyse: with a new export, the base is the tab that holds both. */
export function appendedSource(
  document: AnalysedDocument,
  names: TabNames,
  options: Options,
  progress: Progress,
) {
  const { idOf, source } = sourceOf(document, names);
  if (names.append === undefined) return { source };
  progress.enter('append');
  const appended = append(document, source.sheetId, idOf(names.append), options, (stage) =>
    progress.say(stage),
  );
  return { source: { ...source, sheetId: appended.sheetId }, appended };
}

function sourceOf(document: AnalysedDocument, names: TabNames) {
  const { tabs } = document.call('tabs', {});
  const idOf = (name: string): number => {
    const found = tabs.find((tab) => tab.name === name);
    if (!found) throw new Error('the tab just added is not listed by the server');
    return found.sheetId;
  };
  const source: Source = {
    sheetId: idOf(names.main),
    ...(names.join === undefined ? {} : { joinSheetId: idOf(names.join) }),
  };
  return { idOf, source };
}

/** What the server recognises in the tabs, columns corrected as the options say, and how they are to be analysed. */
export function understood(document: AnalysedDocument, source: Source, options: Options) {
  const first = document.call('inspect', { source });
  const choices = orStop(roleChoices(options.roles, first));
  // The roles decide on the shape of the table and on the date proposed: ask again once they are corrected.
  const inspected = choices.length > 0 ? document.call('inspect', { source, choices }) : first;
  const request: AnalysisRequest = {
    source,
    choices,
    guides: true,
    // One date for all calls, even if midnight strikes between two of them.
    asOf: options.asOf ?? inspected.asOf,
    ...(options.preset ? { preset: options.preset } : {}),
    ...(options.classes ? { classes: options.classes } : {}),
    ...(options.method ? { method: options.method } : {}),
    ...(options.aim ? { aim: options.aim } : {}),
    ...options.ways,
  };
  return { inspected, request };
}
