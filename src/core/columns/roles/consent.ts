import { isWrittenDay } from '../../parse/day-text';
import { isFlag } from '../../parse/flag';
import { defineRole } from '../role';

export const consent = defineRole({
  id: 'consent',
  label: { fr: 'Consentement', en: 'Consent' },
  kind: 'flag',
  headers: [
    'consentement',
    'consentement email',
    'consentement e mail',
    'accord email',
    'optin',
    'opt in',
    'newsletter',
    'rgpd',
    'accepte emailing',
    'inscrit newsletter',
    'consent',
    'email consent',
    'marketing consent',
    'accepts marketing',
    'accepts email marketing',
    'subscribed',
  ],
  accepts: (text) => isFlag(text) || isWrittenDay(text),
  examples: { accepted: ['oui', 'NON', '03/02/2025', 'VRAI'], refused: ['peut-être'] },
});
