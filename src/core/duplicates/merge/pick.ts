import { isEmail } from '../../parse/email';
import { parseFlag } from '../../parse/flag';
import { isPhone } from '../../parse/phone';
import { isSiren, isSiret } from '../../parse/siret';
import { fold } from '../../text/fold';
import type { Candidate } from './candidates';

/** Chooses among filled cells, given the most recent row first. Never asked to choose among none. */
export type Pick = (candidates: readonly Candidate[]) => Candidate;

/** The first of those that get the best mark: the most recent. */
const bestBy =
  (markOf: (candidate: Candidate, all: readonly Candidate[]) => number): Pick =>
  (candidates) =>
    candidates.reduce((best, one) => (markOf(one, candidates) > markOf(best, candidates) ? one : best));

export const mostRecent: Pick = (candidates) => candidates[0]!;

const wellFormed = (isGood: (text: string) => boolean): Pick => bestBy(({ text }) => (isGood(text) ? 1 : 0));

export const recentEmail = wellFormed(isEmail);
export const recentPhone = wellFormed(isPhone);

/** Fourteen digits with a right key, then nine, then whatever is there. */
export const validNumber = bestBy(({ text }) => (isSiret(text) ? 2 : isSiren(text) ? 1 : 0));

/**
 * The name as its owner would write it: not shortened (« J. »), capitals only where they belong, accents written; then
 * the one most rows have.
 */
export const bestWritten = bestBy(({ text }, all) => {
  const sameAs = all.filter((other) => fold(other.text) === fold(text)).length;
  const isShortened = /(?:^|[\s-])[A-Za-z\u00c0-\u017f]\.?(?:$|[\s-])/.test(text);
  const isMixed = text !== text.toUpperCase() && text !== text.toLowerCase();
  const hasAccents = /[\u00c0-\u017f]/.test(text);
  return (isShortened ? 0 : 1000) + sameAs * 10 + (isMixed ? 5 : 0) + (hasAccents ? 2 : 0);
});

const STATUSES = ['actif', 'active', 'client', 'en cours', 'prospect'];

/** The most active status known; otherwise the most recent one. */
export const mostActive = bestBy(({ text }) => {
  const rank = STATUSES.indexOf(fold(text));
  return rank < 0 ? 0 : STATUSES.length - rank;
});

/** An opposition said once stands. */
export const mostRestrictive = bestBy(({ text }) => (parseFlag(text) === false ? 1 : 0));
