import type { RoleChoice } from '../core/columns/mapping';
import type { Table } from '../core/model/table';
import { fold } from '../core/text/fold';
import type { SettingsPort } from './ports';

/** What is remembered with the file. One small text: a property holds 9 KB. */
interface Settings {
  readonly version: 1;
  /** Folded header → role, as the user corrected it; the latest last. */
  readonly corrections: Readonly<Record<string, string>>;
}

const NOTHING: Settings = { version: 1, corrections: {} };

/** Corrections kept: far below the 9 KB of a property, far above what a file needs. */
const MOST_CORRECTIONS = 100;
const LONGEST_HEADER = 40;

export function loadSettings(port: SettingsPort): Settings {
  const text = port.read('settings');
  if (text === undefined) return NOTHING;
  try {
    const settings = JSON.parse(text) as Settings;
    return settings.version === 1 ? settings : NOTHING;
  } catch {
    return NOTHING;
  }
}

const keyOf = (header: string): string => fold(header).slice(0, LONGEST_HEADER);

/** The corrections that speak of this table's columns. A header may be any word, such as « constructor ». */
export function rememberedChoices({ corrections }: Settings, table: Table): readonly RoleChoice[] {
  const roles = new Map(Object.entries(corrections));
  return table.columns.flatMap(({ header, position }) => {
    const role = roles.get(keyOf(header));
    return role ? [{ position, role }] : [];
  });
}

export function rememberChoices(port: SettingsPort, table: Table, choices: readonly RoleChoice[]): void {
  if (choices.length === 0) return;
  const settings = loadSettings(port);
  const corrections = new Map(Object.entries(settings.corrections));
  for (const { position, role } of choices) {
    const column = table.columns.find((candidate) => candidate.position === position);
    if (!column) continue;
    const key = keyOf(column.header);
    corrections.delete(key);
    corrections.set(key, role);
  }
  const kept = Object.fromEntries([...corrections].slice(-MOST_CORRECTIONS));
  port.write('settings', JSON.stringify({ ...settings, corrections: kept }));
}
