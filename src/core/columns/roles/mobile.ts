import { isFrenchMobile, isPhone } from '../../parse/phone';
import { defineRole } from '../role';

export const mobile = defineRole({
  id: 'mobile',
  label: { fr: 'Mobile', en: 'Mobile' },
  headers: [
    'mobile',
    'portable',
    'telephone mobile',
    'telephone portable',
    'gsm',
    'cell',
    'cell phone',
    'mobile phone',
    'numero portable',
  ],
  accepts: isPhone,
  recognises: isFrenchMobile,
  examples: {
    accepted: ['06 12 34 56 78', '+33 7 12 34 56 78', '612345678'],
    refused: ['06 12 34 56 7', 'aucun'],
  },
});
