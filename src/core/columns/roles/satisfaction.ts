import { defineRole } from '../role';

export const satisfaction = defineRole({
  id: 'satisfaction',
  label: { fr: 'Satisfaction', en: 'Satisfaction' },
  kind: 'number',
  headers: [
    'satisfaction',
    'note satisfaction',
    'nps',
    'csat',
    'avis',
    'satisfaction score',
    'enquete satisfaction',
  ],
  accepts: (text) => /^\d+(?:[.,]\d+)?(?: ?\/ ?\d+| ?%)?$/.test(text.trim()),
  examples: { accepted: ['9', '4,5', '4/5', '80 %'], refused: ['très bien', '-1'] },
});
