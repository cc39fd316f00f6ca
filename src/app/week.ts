import type { Analysis } from '../core/analysis/analysis';
import type { IsoDate } from '../core/model/iso-date';
import { type WeekList, weekList } from '../core/week/week-list';
import type { SettingsPort } from './ports';

/** A property holds 9 KB. */
const MOST_BYTES = 8_500;

export function loadWeek(port: SettingsPort): WeekList | undefined {
  const text = port.read('week');
  if (text === undefined) return undefined;
  try {
    const list = JSON.parse(text) as WeekList;
    return list.version === 1 ? list : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps whom to speak to; of a list too long for a property, the last calls, then the last birthdays go. */
export function saveWeek(port: SettingsPort, analysis: Analysis, today: IsoDate): void {
  let list = weekList(analysis, today);
  while (bytesOf(list) > MOST_BYTES) {
    const part = list.calls.length > 0 ? 'calls' : 'birthdays';
    list = { ...list, [part]: list[part].slice(0, -1) };
  }
  port.write('week', JSON.stringify(list));
}

const bytesOf = (list: WeekList): number =>
  encodeURIComponent(JSON.stringify(list)).replace(/%../g, '.').length;
