import { fold } from '../text/fold';

const WORDS = new Set([
  ...[
    'n a',
    'na',
    'nc',
    'n c',
    'nr',
    'n r',
    'ns',
    'xxx',
    'xx',
    'xxxx',
    'test',
    'tests',
    'aaa',
    'azerty',
    'qwerty',
  ],
  ...[
    'null',
    'undefined',
    'none',
    'nan',
    'neant',
    'aucun',
    'aucune',
    'inconnu',
    'inconnue',
    'unknown',
    'vide',
  ],
  ...[
    'a completer',
    'a renseigner',
    'non renseigne',
    'non renseignee',
    'non communique',
    'non connu',
    'sans objet',
  ],
  ...[
    'pas de mail',
    'pas d email',
    'pas d e mail',
    'sans email',
    'sans mail',
    'pas de tel',
    'pas de telephone',
  ],
  ...[
    'pas de siret',
    'pas de numero',
    'no email',
    'not available',
    'not provided',
    'tbd',
    'to be completed',
    'lorem ipsum',
  ],
]);

/** `x@x.fr`, `aucun@…`, `noreply@…`, `pasdemail@…`: an address typed because the field was compulsory. */
const EMAIL =
  /^(?:(?:([a-z])\1{2,}|x+|test\d*|aucun|rien|non|nomail|noemail|no-?reply|ne-?pas-?repondre|pasde?e?mail|pas-?d-?e?-?mail|sansmail|sans-?email|inconnu|azerty|toto|nospam)@[^@\s]+|([a-z])@\2\.[a-z]+)$/i;

/** Ten digits that nobody has: all the same, the same after the first two, or 01 23 45… and 01 02 03…. */
const PHONE = /^(?:(\d)\1{6,}|0\d(\d)\2{7}|0?123456789\d?|0?102030405|0?607080900)$/;

/** Days that mean « no date » in software: the epochs of spreadsheets, of computers, and the last day of all. */
const DAYS =
  /^(?:0?[01][/.-]0?[01][/.-](?:1900|0001|1970)|(?:1900|0001|1970)-01-01|1899-12-30|30[/.-]12[/.-]1899|31[/.-]12[/.-]9999|9999-12-31)$/;

/** The longest of the words; an address may be longer. */
const LONGEST_WORD = 18;
const LONGEST = 40;

/** True for a value typed because something had to be: `n/a`, `xxx`, `test`, `0000000000`, `01/01/1900`, `aucun@aucun.fr`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || trimmed.length === 0) return false;
  if (/^\d/.test(trimmed)) return DAYS.test(trimmed) || isEmptyPhone(trimmed);
  if (trimmed.includes('@')) return EMAIL.test(trimmed);
  if (trimmed.length > LONGEST_WORD) return false;
  return /^[-–—./?*_x#]+$/i.test(trimmed) || (!/\d/.test(trimmed) && WORDS.has(fold(trimmed)));
}

const isEmptyPhone = (text: string): boolean =>
  /^\d[\d\s.-]{5,18}$/.test(text) && PHONE.test(text.replace(/\D/g, ''));
