import { fileNames, sheetNames } from '../../../workbench/files/file-names';

test('a tab name becomes a file name that every system accepts', () => {
  expect(
    fileNames(['Petits paniers fidèles', '../../etc/passwd', 'A/B: "C"', 'CON', '...', 'Fin. ']),
  ).toEqual(['Petits paniers fidèles', 'etc-passwd', 'A-B- -C-', 'CON_', 'onglet', 'Fin']);
});

test('two names that differ by case only would be one file on Windows', () => {
  expect(fileNames(['Perdus', 'PERDUS', 'perdus'])).toEqual(['Perdus', 'PERDUS (2)', 'perdus (3)']);
});

test('Excel takes 31 characters and no brackets', () => {
  const long = 'Fiche – Petits paniers fidèles et nouveaux';
  expect(sheetNames([long, long, 'CA [HT] 1/2'])).toEqual([
    'Fiche – Petits paniers fidèles…',
    'Fiche – Petits paniers… (2)',
    'CA  HT  1 2',
  ]);
});

test('a name that is cut loses no half of a word, no open bracket, and says so', () => {
  expect(
    sheetNames(['Petits paniers fidèles (en direct)', 'Abcdefghijklmnopqrstuvwxyzabcdefghijklm']),
  ).toEqual(['Petits paniers fidèles…', 'Abcdefghijklmnopqrstuvwxyzabcd…']);
});
