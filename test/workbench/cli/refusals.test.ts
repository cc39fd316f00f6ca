import type { EndpointName } from '../../../src/contract/endpoints';
import { ServerFailure } from '../../../workbench/cli/document';
import { headless, workFolder } from './command';
import { scriptedDocument } from './scripted-document';

const folder = workFolder();
afterAll(folder.remove);

const clients = folder.file('clients.csv', 'Société;CA HT\nDupont;12\n');
const empty = folder.file('vide.csv', '');
const pdf = folder.file('facture.csv', '%PDF-1.7');
const inputs = folder.names();

const result = folder.path('rapport.json');

/** One sentence in each language, nothing on the other stream, nothing written. */
async function refused(argv: readonly string[], document = scriptedDocument()) {
  const { code, out, err } = await headless([...argv, '--json', result], document);
  expect(out).toBe('');
  expect(err).not.toMatch(/\n\s+at |Error:/);
  expect(folder.names()).toEqual(inputs);
  const lines = err.replace(/[\u00a0\u202f]/g, ' ').split('\n');
  expect(lines).toEqual([expect.stringMatching(/[.?]$/), expect.stringMatching(/[.?]$/), '']);
  return { code, french: lines[0], english: lines[1] };
}

describe('what the user must correct ends with code 2, one sentence, and nothing written', () => {
  test.each([
    ['a missing file', [folder.path('absent.csv')], 'introuvable'],
    ['an empty file', [empty], 'est vide'],
    ['a file that is no table', [pdf], 'un PDF, pas un tableau'],
    ['a missing joined file', [clients, '--join', folder.path('absent.csv')], 'introuvable'],
    ['a file joined to itself', [clients, '--join', clients], 'ne peut pas être joint à lui-même'],
    ['a file appended to itself', [clients, '--append', clients], 'ne peut pas être ajouté à lui-même'],
    ['a first Monday that is no date', [clients, '--plan', 'lundi'], '--plan'],
    ['two files', [clients, pdf], '--join'],
    ['an unknown option', [clients, '--clases', '4'], 'voulez-vous dire --classes ?'],
    ['an option far from all', [clients, '--zzzzzzzzzzz'], '--help'],
    ['an option without its value', [clients, '--classes'], '--classes'],
    ['an option with an empty value', [clients, '--sheet', ''], '--sheet'],
    ['a date that is not one', [clients, '--as-of', '2025-02-30'], 'AAAA-MM-JJ'],
    ['a date in another order', [clients, '--as-of', '03/02/2025'], 'AAAA-MM-JJ'],
    ['a preset out of the list', [clients, '--preset', 'maxi'], 'essentiel ou complet'],
    ['classes out of the list', [clients, '--classes', '7'], '3 ou 4 ou 5'],
    ['a delimiter out of the list', [clients, '--delimiter', ':'], '; ou tab ou | ou ,'],
    ['an unknown encoding', [clients, '--encoding', 'utf-42'], 'utf-8, windows-1252'],
    [
      'an encoding that the file is not in',
      [clients, '--encoding', 'utf-16be', '--delimiter', ';'],
      'utf-16be',
    ],
    ['a sheet asked of a CSV', [clients, '--sheet', 'Base'], 'retirez --sheet'],
    ['a mapping without header', [clients, '--map', 'revenue'], 'rôle=En-tête'],
    ['a mapping to an unknown header', [clients, '--map', 'revenue=Montant'], 'Société | CA HT'],
    [
      'a mapping to an unknown role',
      [clients, '--map', 'order=CA HT'],
      'order-date, order-count, last-order-date',
    ],
    [
      'a mapping to a role like none',
      [clients, '--map', 'xxxxxxxxxxxxxxxxxxxxxxx=CA HT'],
      'revenue, order-date',
    ],
    [
      'a result in a folder that does not exist',
      [clients, '--xlsx', folder.path('absent/a.xlsx')],
      'Impossible d’écrire',
    ],
    ['a result in place of a folder', [clients, '--xlsx', folder.path('.')], 'Impossible d’écrire'],
    ['a folder of results where a file stands', [clients, '--csv', pdf], 'Impossible d’écrire'],
    ['a result in place of the source', [clients, '--xlsx', clients], 'choisissez un autre nom'],
    ['two results in one file', [clients, '--xlsx', result], 'choisissez un autre nom'],
  ])('%s', async (_, argv, sentence) => {
    const { code, french } = await refused(argv);
    expect(code).toBe(2);
    expect(french).toContain(sentence);
  });

  test.each<[string, EndpointName]>([
    ['no usable column', 'inspect'],
    ['nothing to analyse', 'start'],
  ])('%s, as the server says it', async (code, endpoint) => {
    const text = { fr: 'Aucune colonne ne convient.', en: 'No column is usable.' };
    const document = scriptedDocument({
      [endpoint]: () => {
        throw new ServerFailure({ code, text });
      },
    });
    expect(await refused([clients], document)).toEqual({ code: 2, french: text.fr, english: text.en });
  });

  test('a folder stands where a CSV should go', async () => {
    folder.folder('sortie/Segments.csv');
    inputs.push('sortie');
    inputs.sort();
    const { code, french } = await refused([clients, '--csv', folder.path('sortie')]);
    expect(code).toBe(2);
    expect(french).toContain('Segments.csv');
  });

  test('a tab called as the source would overwrite it', async () => {
    const source = folder.file('Segments.csv', 'Société;CA HT\nDupont;12\n');
    inputs.push('Segments.csv');
    inputs.sort();
    const { code } = await refused([source, '--csv', folder.path('.')]);
    expect(code).toBe(2);
  });
});

describe('a fault of ours ends with code 1, calmly, and nothing written', () => {
  test.each([
    [
      'caught by the server',
      new ServerFailure({ code: 'unexpected', text: { fr: 'x', en: 'x' }, details: 'stage 2' }),
      'unexpected, stage 2',
    ],
    ['thrown at us', new TypeError('x is not a function\n    at somewhere'), 'x is not a function'],
  ])('%s', async (_, error, detail) => {
    const document = scriptedDocument({
      continue: () => {
        throw error;
      },
    });
    const { code, french } = await refused([clients], document);
    expect(code).toBe(1);
    expect(french).toContain('Une erreur de notre part');
    expect(french).toContain(detail);
  });
});
