import type { Analysis } from '../analysis/analysis';
import { isLate } from '../analysis/classify-cycle';
import { type GroupSignal, weakSignals } from '../analysis/weak-signals';
import type { Phrase } from '../model/problem';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { formatShare, plural } from '../text/numbers';
import { DASHBOARD_WORDS } from './dashboard-words';
import type { TabBuilder } from './tab-builder';

/** Segments that one wants to keep: those late on their rhythm come first. */
const BEST = ['champions', 'loyal', 'grow', 'big', 'abcd-a', 'score-a'];

/** Told of each kind. */
const MOST = 5;

type Line = readonly [signal: Phrase, why: Phrase];

/** « Signaux faibles », each with its reason, and what the file cannot tell. Small clients with potential have a block of their own. */
export function signalsBlock(builder: TabBuilder, analysis: Analysis): void {
  const { texts } = DASHBOARD_WORDS;
  const { growing, profitable } = weakSignals(analysis);
  const lines: readonly Line[] = [
    ...lateLines(analysis),
    ...(growing ?? []).slice(0, MOST).map(groupLine(texts.growing)),
    ...(profitable ?? []).slice(0, MOST).map(groupLine(texts.profitable)),
  ];
  builder.line(texts.signals, 'section');
  if (lines.length > 0) {
    builder.table([
      [texts.signal, 'text', lines.map(([signal]) => signal)],
      [texts.why, 'text', lines.map(([, why]) => why)],
    ]);
  } else builder.line(texts.noSignal, 'muted');
  if (!growing) builder.line(texts.noPrevious, 'muted');
  if (!profitable) builder.line(texts.noMargin, 'muted');
  builder.gap();
}

function lateLines({ cycle, segments }: Analysis): readonly Line[] {
  const { texts } = DASHBOARD_WORDS;
  const late = segments
    .filter(({ id }) => BEST.includes(id))
    .reduce((sum, { members }) => sum + members.filter((client) => isLate(cycle?.rhythms, client)).length, 0);
  if (late === 0) return [];
  return [[texts.lateSignal, fill(texts.late, (language) => ({ clients: counted(late, language) }))]];
}

const groupLine =
  (why: Phrase) =>
  ({ trait, name, clients, value, base }: GroupSignal): Line => [
    name,
    fill(why, (language) => ({
      trait: trait[language],
      share: formatShare(value, language, 0),
      base: formatShare(base, language, 0),
      clients: counted(clients, language),
    })),
  ];

function counted(clients: number, language: Language): string {
  const { client, clientWords } = DASHBOARD_WORDS.texts;
  return plural(clients, client[language], clientWords[language], language);
}
