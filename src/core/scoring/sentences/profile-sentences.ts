import { defineSentence } from './sentence';

export const PORTRAIT_OVER = defineSentence({
  id: 'portrait-over',
  text: {
    fr: '{group} : {bestShare} de vos meilleurs clients ({best}), {baseShare} de la base, soit {ratio} fois leur poids',
    en: '{group}: {bestShare} of your best clients ({best}), {baseShare} of the base, {ratio} times its weight',
  },
});

export const PORTRAIT_UNDER = defineSentence({
  id: 'portrait-under',
  text: {
    fr: '{group} : {bestShare} de vos meilleurs clients ({best}), {baseShare} de la base, moins que leur poids',
    en: '{group}: {bestShare} of your best clients ({best}), {baseShare} of the base, less than its weight',
  },
});

export const PORTRAIT_UNCLEAR = defineSentence({
  id: 'portrait-unclear',
  text: {
    fr: '{group} : {bestShare} de vos meilleurs clients ({best}), {baseShare} de la base, écart non démontré',
    en: '{group}: {bestShare} of your best clients ({best}), {baseShare} of the base, difference not shown',
  },
});

export const PORTRAIT_TOO_FEW = defineSentence({
  id: 'portrait-too-few',
  text: {
    fr: '{group} : {best} parmi vos meilleurs clients, trop peu de recul pour comparer',
    en: '{group}: {best} among your best clients, too few to compare',
  },
});
