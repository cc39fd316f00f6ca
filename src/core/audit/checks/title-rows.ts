import { defineCheck } from '../define-check';
import { findRows } from '../found';
import { titleReader } from '../title-rows';

export const titleRows = defineCheck({
  id: 'title-rows',
  dimension: 'consistency',
  severity: 'medium',
  whenFound: 'review',
  title: { fr: 'Lignes de titre dans les données', en: 'Title rows inside the data' },
  why: {
    fr: 'Une ligne de titre ou de rubrique passe pour un client.',
    en: 'A title or section row passes for a client.',
  },
  advice: { fr: 'Supprimez ces lignes de la source.', en: 'Delete these rows from the source.' },
  one: { fr: 'ligne qui ressemble à un titre', en: 'row that looks like a title' },
  many: { fr: 'lignes qui ressemblent à un titre', en: 'rows that look like a title' },
  examples: {
    conform: [
      'Nom | E-mail | CA | Ville\nDupont | a@exemple.fr | 12,00 | Angers\nMartin | b@exemple.fr | 15,00 | Nantes',
    ],
    toFix: [
      'Nom | E-mail | CA | Ville\nClient | Adresse e-mail | Montant | Commune\nDupont | a@exemple.fr | 12,00 | Angers\nMartin | b@exemple.fr | 15,00 | Nantes\nDurand | c@exemple.fr | 18,00 | Nantes',
      'Code | Nom | E-mail | Ville\nC001 | Dupont | a@exemple.fr | Angers\nSecteur Ouest | | |\nC002 | Martin | b@exemple.fr | Nantes\nC003 | Durand | c@exemple.fr | Saumur',
    ],
  },
  run: (context) => {
    const [first] = context.columns;
    const again = context.table.setAside.filter(({ reason }) => reason === 'repeated-header').length;
    const found = first && findRows(context, first, titleReader(context));
    return found && { ...found, count: found.count + again, examined: found.examined + again };
  },
});
