import { declared } from '../text/declared';

/** What « D’accord ? » says around the clients. */
export const AGREEMENT = declared('texts', {
  id: 'agreement',
  texts: {
    name: { fr: '10 clients par segment', en: '10 clients a segment' },
    about: {
      fr: '10 clients par segment : d’accord ? Lisez ces noms avec vos commerciaux, du plus gros au plus petit. Au-delà de deux « non » dans un segment, revoyez ses limites dans « Réglages » ; un seul client mal placé se corrige dans « Segment retenu ».',
      en: '10 clients a segment: agreed? Read these names with your sales people, from the largest to the smallest. Above two “no” in a segment, review its limits in “Settings”; one client in the wrong place is mended in “Segment kept”.',
    },
    segment: { fr: 'Segment', en: 'Segment' },
    client: { fr: 'Client', en: 'Client' },
    revenue: { fr: 'Chiffre d’affaires', en: 'Revenue' },
    reason: { fr: 'Pourquoi', en: 'Why' },
    agreed: { fr: 'D’accord ?', en: 'Agreed?' },
    remark: { fr: 'Remarque', en: 'Remark' },
    /** Among `KEY_HEADERS`. */
    key: { fr: 'Référence client', en: 'Client reference' },
    yes: { fr: 'oui', en: 'yes' },
    no: { fr: 'non', en: 'no' },
  },
});
