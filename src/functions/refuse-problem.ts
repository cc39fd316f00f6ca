import type { Problem } from '../core/model/problem';
import { refuse } from './refusal';

const afterName = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Answers with a problem of the core, whose sentence then follows the name of the function. */
export const refuseProblem = ({ text }: Problem): never =>
  refuse({ fr: afterName(text.fr), en: afterName(text.en) });
