import type { Phrase } from '../../src/core/model/problem';

/** What a file is, from its first bytes: extensions lie (an HTML page saved as .xls, a CSV called .txt). */
export type FileKind = { readonly kind: 'xlsx' | 'text' } | { readonly kind: 'other'; readonly name: Phrase };

const other = (fr: string, en: string): FileKind => ({ kind: 'other', name: { fr, en } });

const ARCHIVE = 'PK\u0003\u0004';

const SIGNATURES: readonly (readonly [start: string, kind: FileKind])[] = [
  [
    '\u00d0\u00cf\u0011\u00e0',
    other(
      'un ancien fichier Office (.xls) ou un classeur protégé par mot de passe',
      'an old Office file (.xls) or a workbook protected by a password',
    ),
  ],
  ['%PDF', other('un PDF', 'a PDF')],
  ['\u0089PNG', other('une image', 'a picture')],
  ['\u00ff\u00d8\u00ff', other('une image', 'a picture')],
  ['GIF8', other('une image', 'a picture')],
  ['\u001f\u008b', other('une archive', 'an archive')],
  ['7z\u00bc\u00af', other('une archive', 'an archive')],
  ['Rar!', other('une archive', 'an archive')],
  ['{\\rtf', other('un document de traitement de texte', 'a word-processor document')],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const start = latin1(bytes.subarray(0, 512));
  if (start.startsWith(ARCHIVE)) return archiveKind(bytes, start);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  return known?.[1] ?? markupKind(start) ?? { kind: 'text' };
}

function archiveKind(bytes: Uint8Array, start: string): FileKind {
  if (start.includes('opendocument'))
    return other('un fichier LibreOffice (.ods)', 'a LibreOffice file (.ods)');
  // The list of the archive's files stands at its end.
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-65_536));
  if (names.includes('xl/workbook.bin'))
    return other('un classeur Excel binaire (.xlsb)', 'a binary Excel workbook (.xlsb)');
  return names.includes('xl/') ? { kind: 'xlsx' } : other('une archive', 'an archive');
}

function markupKind(start: string): FileKind | undefined {
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^<(!doctype|html|\?xml|table|head|meta|script)/i.test(text))
    return other('une page web ou du XML', 'a web page or XML');
  return /^(\{\s*["}]|\[\s*[{[\]"])/.test(text) ? other('du JSON', 'JSON') : undefined;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
