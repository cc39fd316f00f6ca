import { call } from './built-script';

const column = (values: readonly unknown[]) => values.map((value) => [value]);

test('companies and people may share one column', () => {
  const names = ['SARL Dupont Plomberie', 'Dupont Plomberie', 'Anne Lefèvre', 'Boulangerie du Lac'];
  const emails = ['contact@dupont.fr', 'contact@dupont.fr', 'a.lefevre@sfr.fr', ''];
  expect(call('CLIENT_DOUBLON', column(names), column(emails))).toEqual(
    column(['Groupe 1 · certain', 'Groupe 1 · certain', '', '']),
  );
});

test('two people of one household are not one client', () => {
  const answer = call(
    'CLIENT_DOUBLON',
    column(['Aubert Magali', 'Anaïs Aubert']),
    column(['aubert@sfr.fr', 'aubert@sfr.fr']),
    column(['0114727397', '0114727397']),
  );
  expect(answer).toEqual(column(['', '']));
});

test('blank rows stay blank, also between the others', () => {
  const answer = call('CLIENT_DOUBLON', column(['Anne Lefèvre', '', '']), column(['', 'a@b.fr', 'a@b.fr']));
  expect(answer).toEqual(column(['', '', '']));
});

test('more rows than a formula can compare are refused, with what to do', () => {
  expect(() => call('CLIENT_DOUBLON', column(new Array(20_001).fill('Anne Lefèvre')))).toThrow(
    /^CLIENT_DOUBLON\u00a0: 20\u202f001 lignes.*20\u202f000.*Utilisez le menu/,
  );
});

test('a name alone compares to no other', () => {
  expect(() => call('CLIENT_DOUBLON', 'Anne Lefèvre')).toThrow(/ne se compare à aucun autre/);
});
