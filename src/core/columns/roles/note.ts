import { defineRole } from '../role';

export const note = defineRole({
  id: 'note',
  label: { fr: 'Commentaire', en: 'Note' },
  repeatable: true,
  headers: [
    'commentaire',
    'remarque',
    '=note',
    'observation',
    'memo',
    'precision',
    'comment',
    'remark',
    'description',
    'bloc notes',
    'informations',
    'info',
  ],
  accepts: () => true,
  examples: { accepted: ['à rappeler', '12'], refused: [] },
});
