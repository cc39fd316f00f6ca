/** How a spreadsheet of one locale reads and shows values. */
export interface LocaleRules {
  readonly decimal: string;
  readonly group: string;
  readonly true: string;
  readonly false: string;
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly currency: string;
  readonly currencyFormat: string;
  readonly sheetName: string;
  readonly copyOf: string;
  /** Errors that are shown under another name than in English (assumption: as in French Excel). */
  readonly errors: Readonly<Record<string, string>>;
}

const LOCALES: Readonly<Record<string, LocaleRules>> = {
  fr_FR: {
    decimal: ',',
    // Which space groups thousands is not documented; a document may choose another one.
    group: '\u202f',
    true: 'VRAI',
    false: 'FAUX',
    dateFormat: 'dd/mm/yyyy',
    dateTimeFormat: 'dd/mm/yyyy hh:mm:ss',
    currency: '€',
    currencyFormat: '#,##0.00 €',
    sheetName: 'Feuille ',
    copyOf: 'Copie de ',
    errors: { '#NAME?': '#NOM?', '#VALUE!': '#VALEUR!', '#NUM!': '#NOMBRE!' },
  },
  en_US: {
    decimal: '.',
    group: ',',
    true: 'TRUE',
    false: 'FALSE',
    dateFormat: 'm/d/yyyy',
    dateTimeFormat: 'm/d/yyyy h:mm:ss',
    currency: '$',
    currencyFormat: '$#,##0.00',
    sheetName: 'Sheet ',
    copyOf: 'Copy of ',
    errors: {},
  },
};

/** The rules of a locale; one that was never studied is refused rather than guessed. */
export function localeRules(locale: string): LocaleRules {
  const rules = LOCALES[locale];
  if (!rules)
    throw new Error(`The locale ${locale} is not emulated (only ${Object.keys(LOCALES).join(', ')})`);
  return rules;
}
