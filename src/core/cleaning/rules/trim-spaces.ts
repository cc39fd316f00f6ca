import { tidySpaces } from '../../parse/tidy-spaces';
import { defineRule, onText, toEverything } from '../rule';

export const trimSpaces = defineRule({
  id: 'trim-spaces',
  label: { fr: 'Espaces et caractères invisibles retirés', en: 'Spaces and invisible characters removed' },
  title: {
    one: { fr: 'cellule sans espaces superflus', en: 'cell freed of needless spaces' },
    many: { fr: 'cellules sans espaces superflus', en: 'cells freed of needless spaces' },
  },
  appliesTo: toEverything,
  fix: onText(tidySpaces),
  examples: {
    role: 'company',
    changed: [
      ['  Dupont ', 'Dupont'],
      ['Jean  Dupont', 'Jean Dupont'],
      ['Jean\u00a0Dupont', 'Jean Dupont'],
      ['Du\u200bpont', 'Dupont'],
      [' \u200b ', null],
    ],
    kept: ['Jean Dupont', 'ligne une\nligne deux', '👩‍💻'],
  },
});
