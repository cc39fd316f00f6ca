import type { Phrase } from '../model/problem';
import type { CellFormat, PlanValue } from './tab-plan';

/** One line of « Réglages »: what is set, to what, what the file itself would give, and what it means. */
export interface SettingsLine {
  readonly label: Phrase;
  readonly value: PlanValue | Phrase;
  readonly computed?: PlanValue | Phrase;
  readonly format: CellFormat;
  readonly about: Phrase;
  readonly choices?: readonly Phrase[];
}
