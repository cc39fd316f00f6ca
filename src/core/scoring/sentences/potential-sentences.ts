import { defineSentence } from './sentence';

export const SIGNAL_GROWTH = defineSentence({
  id: 'signal-growth',
  text: { fr: 'chiffre d’affaires en hausse de {growth}', en: 'revenue up by {growth}' },
});

export const SIGNAL_SECTOR = defineSentence({
  id: 'signal-sector',
  text: { fr: 'secteur prometteur', en: 'promising sector' },
});

export const SIGNAL_HEADCOUNT = defineSentence({
  id: 'signal-headcount',
  text: { fr: '{headcount} salariés', en: '{headcount} employees' },
});

export const SIGNAL_POTENTIAL = defineSentence({
  id: 'signal-potential',
  text: { fr: 'potentiel fort', en: 'high potential' },
});

export const ABSENT_GROWTH = defineSentence({
  id: 'absent-growth',
  text: {
    fr: 'hausse du chiffre d’affaires : il manque celui de la période précédente',
    en: 'growth of revenue: that of the previous period is missing',
  },
});

export const ABSENT_SECTOR = defineSentence({
  id: 'absent-sector',
  text: {
    fr: 'secteur prometteur : indiquez les secteurs que vous jugez prometteurs',
    en: 'promising sector: tell which sectors you find promising',
  },
});

export const ABSENT_HEADCOUNT = defineSentence({
  id: 'absent-headcount',
  text: { fr: 'effectif : il manque dans le fichier', en: 'headcount: missing from the file' },
});

export const ABSENT_POTENTIAL = defineSentence({
  id: 'absent-potential',
  text: {
    fr: 'potentiel : il manque dans le fichier, le score pondéré le donnerait',
    en: 'potential: missing from the file, the weighted score would give it',
  },
});
