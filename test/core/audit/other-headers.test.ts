import Papa from 'papaparse';
import { auditReport } from '../../../src/core/audit/report';
import { gridOf } from '../../support/grid';
import { readSharedText, sharedDataPresent } from '../../support/shared-data';
import { auditOf } from './audit-of';

const HEADERS: Readonly<Record<string, string>> = {
  'the words of a French CRM':
    'Réf.;Civ.;Nom de famille;Prénoms;Raison sociale;N° SIRET;Courriel;Tél. fixe;Portable;Voie;CP;Commune;Créé le;Dern. cde;Montant facturé;Etat;Remarques',
  'the names of a database':
    'id_client;titre;nom_contact;prenom_contact;entreprise;siret_etab;adresse_mail;tel_1;tel_2;rue;code_post;localite;date_ouverture;derniere_facture;total_ht;etat_client;notes',
  English:
    'customer_id;title;last_name;first_name;company;siret;email;phone;mobile;street;zip;town;created_at;last_order;revenue;status;comments',
};

const TYPES =
  'identifier civility person-name person-name company siret email phone phone address postal-code city date date amount category free-text'.split(
    ' ',
  );

/** What the values alone prove: no name of a person or a town, no ambiguous code. */
const PROVED =
  'identifier civility text text company siret email phone phone address number text date date amount category text'.split(
    ' ',
  );

(sharedDataPresent ? describe : describe.skip)('the French reference file under other headers', () => {
  const auditUnder = (headers: readonly string[]) => {
    const { data } = Papa.parse<string[]>(readSharedText('dedupe/fr_clients_dev.csv'), {
      skipEmptyLines: true,
    });
    return auditReport(auditOf(gridOf([headers, ...data.slice(1)])));
  };
  const failures = (headers: readonly string[]) =>
    auditUnder(headers)
      .checks.filter(({ verdict }) => verdict === 'fail')
      .map(({ id, count }) => [id, count]);

  test.each(Object.entries(HEADERS))('%s: the same types, the same failures', (_, headers) => {
    expect(auditUnder(headers.split(';')).columns.map(({ type }) => type)).toEqual(TYPES);
    expect(failures(headers.split(';'))).toEqual(failures(HEADERS['the words of a French CRM']!.split(';')));
  });

  test('letters for headers: the values speak alone', () => {
    expect(auditUnder([...'ABCDEFGHIJKLMNOPQ']).columns.map(({ type }) => type)).toEqual(PROVED);
  });
});
