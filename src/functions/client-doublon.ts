import type { Mapping } from '../core/columns/mapping';
import type { RoleId } from '../core/columns/roles';
import { findDuplicates } from '../core/duplicates/find-duplicates';
import { CONFIDENCE_LABELS } from '../core/duplicates/labels';
import type { Phrase } from '../core/model/problem';
import type { Table } from '../core/model/table';
import { formatNumber } from '../core/text/numbers';
import { defineFunction, type Param } from './define-function';
import { toCells } from './host-values';
import { refuse } from './refusal';

/** Rows that are compared well within the 30 seconds Sheets allows, on a machine several times slower than ours. */
const MOST_ROWS = 20_000;

const tooManyRows = (rows: number): Phrase => ({
  fr: `${formatNumber(rows, 'fr')} lignes, c’est plus qu’une formule ne peut comparer (${formatNumber(MOST_ROWS, 'fr')}). Utilisez le menu Segments PME, ou sélectionnez moins de lignes.`,
  en: `${formatNumber(rows, 'en')} rows are more than a formula can compare (${formatNumber(MOST_ROWS, 'en')}). Use the Segments PME menu, or select fewer rows.`,
});

const contact = (name: string, about: Phrase) =>
  ({ name, type: 'code', shape: 'column', optional: true, about }) as const satisfies Param;

/** The columns given, as a table whose roles are known. */
function tableOf(columns: readonly (readonly [RoleId, readonly string[] | undefined])[]) {
  const given = columns.flatMap(([role, values]) => (values ? [{ role, values }] : []));
  const rowCount = given[0]!.values.length;
  const table: Table = {
    name: '',
    headerRow: 0,
    rowCount,
    columns: given.map(({ role, values }, position) => ({ ...toCells(values), header: role, position })),
    sheetRows: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
    setAside: [],
  };
  const mapping: Mapping = {
    shape: 'clients',
    columns: given.map(({ role }, position) => ({
      position,
      header: role,
      role,
      confidence: 1,
      chosenByUser: true,
      samples: [],
      filled: rowCount,
      unusable: 0,
    })),
  };
  return { table, mapping };
}

/** The group of each row, and how sure it is; blank for a client who stands alone. */
export const clientDoublon = defineFunction({
  name: 'CLIENT_DOUBLON',
  summary: {
    fr: 'Repère les fiches qui semblent désigner le même client : numéro de groupe et confiance.',
    en: 'Spots records that seem to be one client: group number and confidence.',
  },
  usage: '=CLIENT_DOUBLON(A2:A500)',
  params: [
    {
      name: 'nom',
      type: 'code',
      shape: 'column',
      about: {
        fr: 'noms complets ou sociétés, un par client',
        en: 'full names or companies, one per client',
      },
    },
    contact('email', { fr: 'adresses e-mail', en: 'e-mail addresses' }),
    contact('telephone', { fr: 'numéros de téléphone', en: 'phone numbers' }),
    contact('code_postal', { fr: 'codes postaux', en: 'postal codes' }),
  ],
  comparesRows: true,
  returns: {
    shape: 'column',
    about: {
      fr: 'groupe et confiance (certain, probable, à vérifier) ; vide sans doublon',
      en: 'group and confidence (certain, probable, to check), in French; blank without a duplicate',
    },
  },
  examples: [
    {
      args: [
        [['Lefèvre Anne'], ['DURAND Paul'], ['Anne LEFEVRE'], [''], ['Durand Julie']],
        [['a.lefevre@orange.fr'], ['paul@durand.fr'], ['a.lefevre@orange.fr'], [''], ['julie@durand.fr']],
        [['06 12 34 56 78'], ['01 46 28 72 30'], [612345678], [''], ['01 46 28 72 30']],
        [[1000], ['75011'], ['01000'], [''], ['75011']],
      ],
      result: [['Groupe 1 · certain'], [''], ['Groupe 1 · certain'], [''], ['']],
    },
  ],
  run: ({ nom, email, telephone, code_postal }) => {
    if (nom.length > MOST_ROWS) refuse(tooManyRows(nom.length));
    // A row without a name stays blank, and says nothing of the others.
    const ofNamed = (values: readonly string[] | undefined) =>
      values?.map((value, row) => (nom[row] === '' ? '' : value));
    const { table, mapping } = tableOf([
      ['full-name', nom],
      ['email', ofNamed(email)],
      ['phone', ofNamed(telephone)],
      ['postal-code', ofNamed(code_postal)],
    ]);
    const answers: (string | null)[] = new Array(nom.length).fill(null);
    for (const { id, confidence, rows } of findDuplicates(table, mapping).groups) {
      for (const row of rows) answers[row] = `Groupe ${id} · ${CONFIDENCE_LABELS[confidence].fr}`;
    }
    return answers;
  },
});
