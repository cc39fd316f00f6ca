import { problem } from '../../src/core/model/problem';
import { failure, type Result, success } from '../../src/core/model/result';
import { decodeWindows1252 } from './windows-1252';

export interface DecodedText {
  readonly text: string;
  /** Canonical name of the encoding used: `utf-8`, `windows-1252`, `utf-16le`… */
  readonly encoding: string;
}

/**
 * The text of a file: its byte order mark decides, else strict UTF-8, else windows-1252 (what Excel writes in
 * France). `forced` is any name of the WHATWG list (`utf-8`, `macintosh`, `iso-8859-15`…) and is never second-guessed:
 * bytes that it cannot read are a problem. So is a text that is not one (NUL, many control characters).
 */
export function decodeText(bytes: Uint8Array, forced?: string): Result<DecodedText> {
  const decoded = forced === undefined ? decodeAsFound(bytes) : decodeAsForced(bytes, forced);
  return decoded.ok && looksBinary(decoded.value.text)
    ? failure(binaryText(decoded.value.encoding))
    : decoded;
}

function decodeAsFound(bytes: Uint8Array): Result<DecodedText> {
  const announced = announcedEncoding(bytes);
  if (announced) return strictly(bytes, announced);
  const utf8 = strictly(bytes, 'utf-8');
  return utf8.ok ? utf8 : success({ text: decodeWindows1252(bytes), encoding: 'windows-1252' });
}

function decodeAsForced(bytes: Uint8Array, forced: string): Result<DecodedText> {
  const encoding = canonicalName(forced);
  if (!encoding) return failure(unknownEncoding(forced));
  const announced = announcedEncoding(bytes);
  if (announced && announced !== encoding) return failure(undecodable(encoding));
  return encoding === 'windows-1252'
    ? success({ text: decodeWindows1252(bytes), encoding })
    : strictly(bytes, encoding);
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const announcedEncoding = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

function canonicalName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function strictly(bytes: Uint8Array, encoding: string): Result<DecodedText> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isNonsense(text, encoding) ? failure(undecodable(encoding)) : success({ text, encoding });
  } catch {
    return failure(undecodable(encoding));
  }
}

// Pairs of ordinary bytes are valid UTF-16: Chinese, without a delimiter or a line end.
const isNonsense = (text: string, encoding: string): boolean =>
  encoding.startsWith('utf-16') && text !== '' && !/[\n\r\t;,|]/.test(text);

// A lone control character is dirt in a cell; one in a hundred, or a NUL, is a picture or a program.
const CONTROL_SHARE = 0.01;

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // Tab, line ends, form feed, the vertical tab some databases write inside cells, and DOS's end of file are text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\u0001-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return controls > text.length * CONTROL_SHARE;
}

const unknownEncoding = (name: string) =>
  problem(
    'unknown-encoding',
    {
      fr: `L’encodage « ${name} » n’est pas connu : utilisez utf-8, windows-1252, macintosh, utf-16le ou iso-8859-15, ou retirez --encoding.`,
      en: `The encoding “${name}” is not known: use utf-8, windows-1252, macintosh, utf-16le or iso-8859-15, or remove --encoding.`,
    },
    { encoding: name },
  );

const undecodable = (encoding: string) =>
  problem(
    'wrong-encoding',
    {
      fr: `Le fichier n’est pas écrit en ${encoding} : retirez --encoding, ou essayez --encoding windows-1252.`,
      en: `The file is not written in ${encoding}: remove --encoding, or try --encoding windows-1252.`,
    },
    { encoding },
  );

const binaryText = (encoding: string) =>
  problem(
    'not-text',
    {
      fr: `Lu en ${encoding}, le fichier contient des caractères illisibles : enregistrez-le en CSV UTF-8 ou en .xlsx, ou indiquez son encodage avec --encoding.`,
      en: `Read as ${encoding}, the file holds unreadable characters: save it as CSV UTF-8 or .xlsx, or give its encoding with --encoding.`,
    },
    { encoding },
  );
