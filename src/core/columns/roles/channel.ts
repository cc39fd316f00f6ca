import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const channel = defineRole({
  id: 'channel',
  label: { fr: 'Canal', en: 'Channel' },
  headers: [
    'canal',
    'canal acquisition',
    'canal vente',
    'canal prefere',
    'provenance',
    'origine',
    '=source',
    'channel',
    'sales channel',
    'acquisition channel',
    'lead source',
  ],
  accepts: isWording,
  examples: { accepted: ['Boutique', 'Site web'], refused: ['12', 'x@x.fr'] },
});
