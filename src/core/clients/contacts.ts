import type { Mapping } from '../columns/mapping';
import type { Table } from '../model/table';
import { CONTACT_FIELDS, type ContactField } from './client-table';
import { textsOf } from './texts';

export type Contacts = Partial<Record<ContactField, readonly string[]>>;

/** The contact columns that the table has, row by row; the person's name is put together from its parts. */
export function contactsOf(table: Table, mapping: Mapping): Contacts {
  const contacts: Contacts = {};
  for (const field of CONTACT_FIELDS) {
    const texts = field === 'full-name' ? fullNames(table, mapping) : textsOf(table, mapping, field);
    if (texts) contacts[field] = texts;
  }
  return contacts;
}

function fullNames(table: Table, mapping: Mapping): readonly string[] | undefined {
  const whole = textsOf(table, mapping, 'full-name');
  const first = textsOf(table, mapping, 'first-name');
  const last = textsOf(table, mapping, 'last-name');
  if (!first && !last) return whole;
  return Array.from(
    { length: table.rowCount },
    (_, row) => whole?.[row] || [first?.[row], last?.[row]].filter(Boolean).join(' '),
  );
}

/** What a client is called on screen: the company, else the person, else the e-mail, else the key. */
export const displayName = (contacts: Contacts, index: number, key: string): string =>
  contacts.company?.[index] || contacts['full-name']?.[index] || contacts.email?.[index] || key;
