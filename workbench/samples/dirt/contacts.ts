import { writePhone } from '../client-table';
import { PLACEHOLDERS, SENSITIVE_COMMENTS } from '../data/notes';
import { SECTORS } from '../data/sectors';
import { type Corruption, rewriting } from './corruption';

const MISTYPED_PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  'gmail.com': ['gmial.com', 'gmail.con', 'gmai.com'],
  'hotmail.fr': ['hotmial.fr', 'hotmai.fr'],
  'orange.fr': ['ornage.fr', 'orang.fr'],
  'wanadoo.fr': ['wanado.fr'],
  'free.fr': ['fre.fr'],
};

const providerOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** The number of a business centre: clients of the South-East who are strangers to each other. */
const SWITCHBOARD = writePhone('0465710000');

/** The accountant answers for several clients. */
const ACCOUNTANT = 'dossiers@cabinet-comptable-anjou.example';

/** UTF-8 opened as windows-1252, then saved: « Ã© » for « é ». */
const readAsWesternEuropean = (text: string): string =>
  text.replace(/é/g, 'Ã©').replace(/è/g, 'Ã¨').replace(/ê/g, 'Ãª');

const MALFORMED: readonly ((email: string) => string)[] = [
  (email) => email.replace('@', ''),
  (email) => email.replace('@', '@@'),
  (email) => email.replace('@', ' @ '),
  (email) => email.replace(/\.(?=[a-z]+$)/, ','),
  (email) => email.slice(0, email.indexOf('@') + 1),
];

const PHONE_STYLES: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => writePhone(digits).replace(/ /g, '.'),
  (digits) => writePhone(digits).replace(/ /g, '-'),
  (digits) => `+33 ${writePhone(digits).slice(1)}`,
  (digits) => `+33${digits.slice(1)}`,
  (digits) => `0033${digits.slice(1)}`,
];

const digitsOf = (phone: string): string => phone.replace(/ /g, '');

export const CONTACT_CORRUPTIONS: readonly Corruption[] = [
  rewriting(
    'email-typo',
    12,
    'E-mail',
    (email, random) => email.replace(/[^@]+$/, (provider) => random.pick(MISTYPED_PROVIDERS[provider]!)),
    (email) => providerOf(email) in MISTYPED_PROVIDERS,
  ),
  rewriting('email-malformed', 14, 'E-mail', (email, random) => random.pick(MALFORMED)(email)),
  rewriting('email-shared', 7, 'E-mail', () => ACCOUNTANT),
  rewriting('email-placeholder', 6, 'E-mail', () => PLACEHOLDERS.email),
  rewriting('spaces-outer', 12, 'E-mail', (email) => `${email} `),
  rewriting(
    'phone-shared',
    9,
    'Téléphone',
    () => SWITCHBOARD,
    (phone) => phone.startsWith('04'),
  ),
  rewriting('phone-zero-lost', 25, 'Téléphone', (phone) => digitsOf(phone).slice(1)),
  rewriting('phone-other-format', 60, 'Téléphone', (phone, random) =>
    random.pick(PHONE_STYLES)(digitsOf(phone)),
  ),
  rewriting('phone-other-format', 30, 'Mobile', (phone, random) =>
    random.pick(PHONE_STYLES)(digitsOf(phone)),
  ),
  rewriting('phone-placeholder', 8, 'Mobile', () => PLACEHOLDERS.phone),
  rewriting(
    'postal-zero-lost',
    22,
    'Code postal',
    (code) => code.slice(1),
    (code) => code.startsWith('0'),
  ),
  rewriting('spaces-outer', 14, 'Ville', (city, random) => random.pick([` ${city}`, `${city}  `])),
  rewriting('accents-broken', 8, 'Ville', readAsWesternEuropean, (city) => /[éèê]/.test(city)),
  rewriting('sector-placeholder', 10, 'Secteur', () => PLACEHOLDERS.text),
  rewriting(
    'sector-spelling',
    45,
    'Secteur',
    (sector, random) => random.pick(SECTORS.find(({ name }) => name === sector)!.spellings),
    (sector) => SECTORS.some(({ name }) => name === sector),
  ),
  {
    kind: 'comment-sensitive',
    count: 5,
    columns: ['Commentaire'],
    applies: () => true,
    change: (_, random) => ({ Commentaire: random.pick(SENSITIVE_COMMENTS) }),
  },
];
