import { defineCheck } from '../define-check';
import { findRows } from '../found';
import { placeReader } from '../place-reader';

export const placeMismatch = defineCheck({
  id: 'place-mismatch',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'review',
  title: { fr: 'Code postal et lieu', en: 'Postal code and place' },
  why: {
    fr: 'Le code postal et le département, la région ou la ville ne vont pas ensemble : l’un des deux est peut-être faux.',
    en: 'The postal code and the department, region or town do not go together: one of them may be wrong.',
  },
  advice: {
    fr: 'Vérifiez l’adresse : quelques communes sont desservies par le département voisin.',
    en: 'Check the address: a few towns are served by the next department.',
  },
  one: {
    fr: 'client dont le code postal et le lieu diffèrent',
    en: 'client whose postal code and place differ',
  },
  many: {
    fr: 'clients dont le code postal et le lieu diffèrent',
    en: 'clients whose postal code and place differ',
  },
  examples: {
    conform: [
      'Nom | Code postal | Région\nA | 49000 | Pays de la Loire\nB | 35000 | Bretagne',
      'Nom | Code postal | Département\nA | 20090 | 2A\nB | 49000 | Maine-et-Loire',
    ],
    toFix: [
      'Nom | Code postal | Région\nA | 49000 | Bretagne\nB | 35000 | Bretagne',
      'Nom | Code postal | Département\nA | 49000 | 35\nB | 49000 | 49',
    ],
  },
  run: (context) => {
    const codes = context.byType('postal-code')[0];
    const agrees = codes && placeReader(context, codes);
    return agrees && findRows(context, codes, agrees);
  },
});
