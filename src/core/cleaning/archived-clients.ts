import { contactsOf, displayName } from '../clients/contacts';
import { dayNumber, type IsoDate, isoDateOfDay } from '../model/iso-date';
import type { CleanTable } from './apply';
import type { ActivityBasis } from './archive';

/** A client to archive, as lists show it. */
export interface ArchivedClient {
  readonly sheetRow: number;
  /** The company, else the person, else the e-mail, else the row. */
  readonly name: string;
  readonly lastActivity: IsoDate;
  /** Whole days up to the analysis date. */
  readonly days: number;
  readonly basis: ActivityBasis;
}

/** The clients to archive, in the order of the source, under their cleaned names. */
export function archivedClients({ everyRow, mapping, archive }: CleanTable): readonly ArchivedClient[] {
  if (archive.rows.length === 0) return [];
  const contacts = contactsOf(everyRow, mapping);
  const today = dayNumber(archive.asOf);
  return Array.from(archive.rows, (row, index): ArchivedClient => {
    const sheetRow = everyRow.sheetRows[row]!;
    const day = archive.days[index]!;
    return {
      sheetRow,
      name: displayName(contacts, row, `ligne ${sheetRow}`),
      lastActivity: isoDateOfDay(day),
      days: today - day,
      basis: archive.bases[index]!,
    };
  });
}
