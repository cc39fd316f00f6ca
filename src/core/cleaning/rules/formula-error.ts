import { Kind } from '../../model/cell';
import { EMPTY } from '../cell';
import { defineRule, toEverything } from '../rule';

/** An error is no value: the copy would pass it on to every sum. */
export const formulaError = defineRule({
  id: 'formula-error',
  label: { fr: 'Erreur de formule vidée', en: 'Formula error emptied' },
  title: {
    one: { fr: 'erreur de formule vidée', en: 'formula error emptied' },
    many: { fr: 'erreurs de formule vidées', en: 'formula errors emptied' },
  },
  appliesTo: toEverything,
  fix: ({ kind }) => (kind === Kind.error ? EMPTY : undefined),
  examples: { role: 'company', changed: [['#REF!', null]], kept: ['# 12', 'Dupont'] },
});
