import { fold } from '../text/fold';

const WORDS = new Set([
  ...[
    'n a',
    'na',
    'nc',
    'n c',
    'nr',
    'ns',
    'x',
    'xx',
    'xxx',
    'xxxx',
    'test',
    'aaa',
    'azerty',
    'null',
    'none',
    'neant',
  ],
  ...[
    'aucun',
    'aucune',
    'inconnu',
    'inconnue',
    'a completer',
    'a renseigner',
    'non renseigne',
    'non communique',
  ],
  ...[
    'pas de mail',
    'pas d email',
    'sans mail',
    'sans email',
    'pas de tel',
    'pas de telephone',
    'pas de siret',
  ],
]);

/** `x@x.fr`, `aucun@aucun.fr`, `noreply@…`: typed because the field was compulsory. */
const EMAIL =
  /^(?:([a-z])\1*|test\d*|aucun|rien|no-?mail|no-?email|no-?reply|pas-?de?-?e?-?mail|sans-?e?mail|inconnu|azerty)@[^@\s]+$/i;

/** All digits alike, or alike after the first two, or counted up. */
const PHONE = /^(?:(\d)\1{6,}|0\d(\d)\2{7}|0123456789|0?102030405)$/;

const DAYS =
  /^(?:0?1[/.-]0?1[/.-](?:1900|1970)|(?:1900|1970)-01-01|1899-12-30|30[/.-]12[/.-]1899|00[/.-]00[/.-]0000)$/;

/** Longer texts are sentences. */
const LONGEST = 40;

/** True for a value typed because something had to be: `n/a`, `xxx`, `0000000000`, `01/01/1900`, `aucun@aucun.fr`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return false;
  if (/^[-–—./?*_x]+$/i.test(trimmed)) return true;
  if (trimmed.includes('@')) return EMAIL.test(trimmed);
  if (!/^\d/.test(trimmed)) return WORDS.has(fold(trimmed));
  return DAYS.test(trimmed) || (/^\d[\d .-]{6,}$/.test(trimmed) && PHONE.test(trimmed.replace(/\D/g, '')));
}
