import { defineSentence } from './sentence';

export const ABCD_NO_MARGIN = defineSentence({
  id: 'abcd-no-margin',
  text: {
    fr: 'Les classes A à D demandent un chiffre d’affaires et une marge, en euros ou en taux : aucun client n’a les deux.',
    en: 'Classes A to D need a revenue and a margin, as an amount or a rate: no client has both.',
  },
});

export const ABCD_WITHOUT_CLASS = defineSentence({
  id: 'abcd-without-class',
  text: {
    fr: 'Sans classe, faute de chiffre d’affaires ou de marge : {clients}.',
    en: 'No class, for want of revenue or margin: {clients}.',
  },
});

export const ABCD_COST_UNKNOWN = defineSentence({
  id: 'abcd-cost-unknown',
  text: {
    fr: 'Coût de service inconnu pour {clients} : compté pour rien, et les D qui en dépendent sont « à confirmer ».',
    en: 'Cost to serve unknown for {clients}: counted as nil, and the Ds that depend on it are “to confirm”.',
  },
});

export const ABCD_POTENTIAL_UNKNOWN = defineSentence({
  id: 'abcd-potential-unknown',
  text: {
    fr: 'Potentiel inconnu pour {clients} : il n’est pas compté comme fort. Une colonne « Potentiel » ou le score pondéré le donnerait.',
    en: 'Potential unknown for {clients}: not counted as high. A “Potential” column or the weighted score would give it.',
  },
});

export const ABCD_NO_CLASS = defineSentence({
  id: 'abcd-no-class',
  text: {
    fr: 'sans classe : chiffre d’affaires ou marge manquants',
    en: 'no class: revenue or margin missing',
  },
});

export const ABCD_TO_CONFIRM = defineSentence({
  id: 'abcd-to-confirm',
  text: {
    fr: 'D à confirmer, coût de service inconnu : {reason}',
    en: 'D to confirm, cost to serve unknown: {reason}',
  },
});

export const FALSE_GOOD_LOW_MARGIN = defineSentence({
  id: 'false-good-low-margin',
  text: { fr: 'gros chiffre d’affaires, marge faible', en: 'high revenue, low margin' },
});

export const FALSE_GOOD_HEAVY_SERVICE = defineSentence({
  id: 'false-good-heavy-service',
  text: {
    fr: 'gros chiffre d’affaires, mais le service prend plus de la moitié de la marge',
    en: 'high revenue, but service takes more than half the margin',
  },
});

export const FALSE_GOOD_BOTH = defineSentence({
  id: 'false-good-both',
  text: {
    fr: 'gros chiffre d’affaires, marge faible et service coûteux',
    en: 'high revenue, low margin and heavy service',
  },
});
