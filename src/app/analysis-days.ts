import type { IsoDate } from '../core/model/iso-date';
import type { SettingsPort } from './ports';

/** Two years of months. */
const MOST_DAYS = 24;

/** Days on which segments were written, the latest last. */
export function analysisDays(port: SettingsPort): readonly IsoDate[] {
  const text = port.read('days') ?? '[]';
  try {
    return JSON.parse(text) as readonly IsoDate[];
  } catch {
    return [];
  }
}

export function saveDay(port: SettingsPort, today: IsoDate): void {
  const days = [...analysisDays(port).filter((day) => day !== today), today];
  port.write('days', JSON.stringify(days.slice(-MOST_DAYS)));
}
