import type { Failure } from '../../src/contract/envelope';
import type { Phrase } from '../../src/core/model/problem';

/** Google's own words, in the language of the account: « Authorization is required… », « Vous devez être autorisé… ». */
const PERMISSION = /PERMISSION_DENIED|authori[sz]|autoris/i;
const CONNECTION = /NetworkError|HTTP 0|connection|connexion|offline/i;

/**
 * With several Google accounts in one browser, Google may run the page under an account and the calls under another;
 * nothing on the server can mend it (issuetracker.google.com/69270374).
 */
const PERMISSION_HELP: Phrase = {
  fr: 'Google refuse l’accès à ce classeur. Cela arrive quand plusieurs comptes Google sont ouverts dans le même navigateur : ouvrez le classeur dans une fenêtre de navigation privée, avec un seul compte, puis relancez Segments PME. Vos données n’ont pas été modifiées.',
  en: 'Google refuses access to this workbook. This happens when several Google accounts are open in the same browser: open the workbook in a private window with a single account, then start Segments PME again. Your data were not changed.',
};

const CONNECTION_LOST: Phrase = {
  fr: 'La connexion à Google a été interrompue. Vérifiez votre accès à Internet, puis réessayez : vous reprendrez où vous en étiez.',
  en: 'The connection to Google was lost. Check your internet access, then try again: you will go on where you were.',
};

const SERVER_ERROR: Phrase = {
  fr: 'Google n’a pas pu terminer cette opération. Votre onglet n’a pas été modifié ; réessayez dans un instant.',
  en: 'Google could not complete this operation. Your tab was not changed; try again in a moment.',
};

/** What went wrong outside our own code, told by Google's words. */
export function failureOf(error: unknown): Failure {
  const details = String((error as { message?: unknown } | null)?.message ?? error);
  if (PERMISSION.test(details)) return { code: 'permission-denied', text: PERMISSION_HELP, details };
  if (CONNECTION.test(details)) return { code: 'connection-lost', text: CONNECTION_LOST, details };
  return { code: 'server-error', text: SERVER_ERROR, details };
}

const isFailure = (error: unknown): error is Failure =>
  typeof error === 'object' && error !== null && 'code' in error && 'text' in error;

/** Refusals of the server come as they are; anything else is told like a fault of the server. */
export const failureFrom = (error: unknown): Failure => (isFailure(error) ? error : failureOf(error));

/** What may well go by itself; any other refusal speaks of the data and has to be mended. */
const PASSING = [
  'permission-denied',
  'connection-lost',
  'server-error',
  'unexpected',
  'busy',
  'run-in-progress',
];

export const isPassing = ({ code }: Failure): boolean => PASSING.includes(code);

export const noAnswer = (): Failure => ({ code: 'server-error', text: SERVER_ERROR });
