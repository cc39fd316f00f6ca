import { decodeText } from '../../../workbench/files/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16be = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

const decoded = (content: Uint8Array, forced?: string) => {
  const result = decodeText(content, forced);
  return result.ok ? [result.value.text, result.value.encoding] : result.problem.code;
};

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8 without mark', Buffer.from('Prénom;Société'), 'Prénom;Société', 'utf-8'],
    ['UTF-8 with its mark, which is no text', Buffer.from('\ufeffNom;Été'), 'Nom;Été', 'utf-8'],
    [
      'UTF-16 as Excel writes « texte Unicode »',
      Buffer.from('\ufeffNom\tÉté', 'utf16le'),
      'Nom\tÉté',
      'utf-16le',
    ],
    ['UTF-16 of old Macs', utf16be('Nom\tÉté'), 'Nom\tÉté', 'utf-16be'],
    [
      'windows-1252 as French Excel writes CSV',
      latin1('Pr\xe9nom;CA \x80;d\x92\x9cuvre'),
      'Prénom;CA €;d’œuvre',
      'windows-1252',
    ],
    ['plain ASCII', latin1('a;b'), 'a;b', 'utf-8'],
  ])('%s is recognised', (_, content, text, encoding) => {
    expect(decoded(content)).toEqual([text, encoding]);
  });

  test('the 27 characters that windows-1252 adds to Latin-1 are read on every release of Node', () => {
    const added = Array.from({ length: 32 }, (_, index) => 0x80 + index);
    const text = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const assigned = added.filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    expect(decoded(bytes(...assigned))).toEqual([text, 'windows-1252']);
  });

  test.each([
    ['macintosh', bytes(0x8e, 0x2c, 0x8f), 'é,è', 'macintosh'],
    ['iso-8859-15', bytes(0xa4, 0xe9), '€é', 'iso-8859-15'],
    ['utf-16le', Buffer.from('é;b', 'utf16le'), 'é;b', 'utf-16le'],
    ['latin1', bytes(0x80, 0xe9), '€é', 'windows-1252'],
    ['UTF8', Buffer.from('\ufeffé'), 'é', 'utf-8'],
  ])('%s can be imposed', (forced, content, text, encoding) => {
    expect(decoded(content, forced)).toEqual([text, encoding]);
  });
});

describe('a wrong encoding is a problem', () => {
  test.each([
    ['an encoding that does not exist', latin1('a;b'), 'utf-42', 'unknown-encoding'],
    ['UTF-8 imposed on windows-1252', latin1('Pr\xe9nom'), 'utf-8', 'wrong-encoding'],
    ['windows-1252 imposed on a file marked UTF-8', Buffer.from('\ufeffé'), 'windows-1252', 'wrong-encoding'],
    ['UTF-16 imposed on plain text', latin1('Nom;CA\nA;12\n'), 'utf-16le', 'wrong-encoding'],
    ['UTF-16 without mark, not imposed', Buffer.from('a;b', 'utf16le'), undefined, 'not-text'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0), undefined, 'not-text'],
    ['binary without NUL', bytes(1, 2, 3, 4, 0x80, 0x81, 0x8d, 0x8f), undefined, 'not-text'],
  ])('%s', (_, content, forced, code) => {
    expect(decoded(content, forced)).toBe(code);
  });

  test('one stray control character in a real table is dirt, not a wrong file', () => {
    const table = `Nom;CA\n${'Dupont;12\n'.repeat(30)}Mar\u0002tin;13\n`;
    expect(decoded(Buffer.from(table))).toEqual([table, 'utf-8']);
  });
});
