import { CHOICES } from '../../src/core/analysis/choices';

/** Every way of a method as an option of its own: `pmgOn` is `--pmg-on`. */
export const WAYS = CHOICES.map(({ id, label, options }) => ({
  ...{ id, label, option: id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) },
  words: options.map((option) => option.id),
}));
