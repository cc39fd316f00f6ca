import { writePhone } from '../../parse/phone-writing';
import { defineRule, onText, toRoles } from '../rule';

export const phoneFormat = defineRule({
  id: 'phone-format',
  label: { fr: 'Téléphone mis au format', en: 'Phone number formatted' },
  title: {
    one: { fr: 'téléphone mis au format 06 12 34 56 78', en: 'phone number written 06 12 34 56 78' },
    many: { fr: 'téléphones mis au format 06 12 34 56 78', en: 'phone numbers written 06 12 34 56 78' },
  },
  appliesTo: toRoles('phone', 'mobile'),
  fix: onText((text, { french }) => writePhone(text, french)),
  examples: {
    role: 'phone',
    changed: [
      ['0612345678', '06 12 34 56 78'],
      ['06.12.34.56.78', '06 12 34 56 78'],
      ['+33 (0)6 12 34 56 78', '06 12 34 56 78'],
      ['0033612345678', '06 12 34 56 78'],
      ['612345678', '06 12 34 56 78'],
      [612345678, '06 12 34 56 78'],
      ['+3221234567', '+32 2 123 45 67'],
      ['0032 2/123.45.67', '+32 2 123 45 67'],
      ['+41 (0)22 123 45 67', '+41 22 123 45 67'],
      ['+447911123456', '+44 7911 123456'],
    ],
    kept: [
      '06 12 34 56 78',
      '+32 2 123 45 67',
      '06 12 34 56 7',
      '0123456789 poste 12',
      'liste rouge',
      '212-697-5198',
    ],
  },
});
