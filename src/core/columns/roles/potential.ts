import { defineRole } from '../role';

export const potential = defineRole({
  id: 'potential',
  label: { fr: 'Potentiel', en: 'Potential' },
  kind: 'number',
  headers: [
    'potentiel',
    'score potentiel',
    'potentiel achat',
    'potentiel client',
    'potential',
    'potential score',
  ],
  accepts: (text) => text.length <= 20 && !/@/.test(text),
  examples: { accepted: ['80', 'fort', 'Moyen'], refused: ['jean@exemple.fr'] },
});
