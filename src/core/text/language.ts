export type Language = 'fr' | 'en';

/** French for every French locale (`fr_FR`, `fr-CA`) and when nothing is known; English otherwise. */
export const languageOf = (locale: string | undefined): Language =>
  !locale || /^fr\b|^fr[_-]/i.test(locale) ? 'fr' : 'en';
