import type { Phrase } from '../../model/problem';
import { declared } from '../../text/declared';

interface Sector {
  readonly id: string;
  readonly name: Phrase;
  /** Ways of writing it, folded; the longest one found in a text decides. */
  readonly words: string;
}

const defineSector = (sector: Sector): Sector => declared('sectors', sector);

/** Sectors as the files of small companies write them. A short table on purpose: what it does not know keeps its own name. */
export const SECTORS: readonly Sector[] = [
  defineSector({
    id: 'agriculture',
    name: { fr: 'Agriculture', en: 'Agriculture' },
    words:
      'agriculture, agricole, agriculteur, viticulture, viticole, elevage, maraichage, horticulture, peche, farming',
  }),
  defineSector({
    id: 'food',
    name: { fr: 'Agroalimentaire', en: 'Food industry' },
    words: 'agroalimentaire, agro alimentaire, iaa, industrie alimentaire, food industry',
  }),
  defineSector({
    id: 'industry',
    name: { fr: 'Industrie', en: 'Industry' },
    words:
      'industrie, industries, industriel, industrielle, fabrication, fabricant, usine, metallurgie, mecanique, plasturgie, chimie, aeronautique, manufacturing, industry',
  }),
  defineSector({
    id: 'construction',
    name: { fr: 'BTP', en: 'Construction' },
    words:
      'btp, batiment, construction, travaux publics, tp, genie civil, maconnerie, plomberie, menuiserie, couverture, gros oeuvre, second oeuvre',
  }),
  defineSector({
    id: 'wholesale',
    name: { fr: 'Commerce de gros', en: 'Wholesale' },
    words: 'commerce de gros, grossiste, negoce, import export, wholesale, distributeur',
  }),
  defineSector({
    id: 'retail',
    name: { fr: 'Commerce de détail', en: 'Retail' },
    words:
      'commerce, commerce de detail, commerce detail, commercant, retail, magasin, boutique, detaillant, grande distribution, supermarche, e commerce, vente en ligne',
  }),
  defineSector({
    id: 'vehicles',
    name: { fr: 'Automobile', en: 'Vehicles' },
    words: 'automobile, auto, garage, carrosserie, concession automobile, automotive',
  }),
  defineSector({
    id: 'hospitality',
    name: { fr: 'Hôtellerie, restauration, tourisme', en: 'Hospitality and tourism' },
    words:
      'hotellerie, hotel, restauration, restaurant, cafe, bar, traiteur, chr, hcr, tourisme, camping, hospitality',
  }),
  defineSector({
    id: 'transport',
    name: { fr: 'Transport et logistique', en: 'Transport and logistics' },
    words: 'transport, transports, transporteur, logistique, messagerie, demenagement, logistics',
  }),
  defineSector({
    id: 'it',
    name: { fr: 'Informatique et numérique', en: 'IT' },
    words:
      'informatique, numerique, logiciel, logiciels, esn, ssii, it, web, telecom, telecoms, telecommunications, digital, software',
  }),
  defineSector({
    id: 'professional-services',
    name: { fr: 'Services professionnels', en: 'Professional services' },
    words:
      'services professionnels, services aux entreprises, service aux entreprises, conseil, consulting, expertise comptable, expert comptable, comptabilite, avocat, juridique, notaire, ingenierie, bureau d etudes, architecte, professional services',
  }),
  defineSector({
    id: 'finance',
    name: { fr: 'Banque et assurance', en: 'Finance and insurance' },
    words: 'banque, assurance, assurances, finance, mutuelle, courtage, insurance, banking',
  }),
  defineSector({
    id: 'real-estate',
    name: { fr: 'Immobilier', en: 'Real estate' },
    words: 'immobilier, immobiliere, agence immobiliere, promotion immobiliere, syndic, real estate',
  }),
  defineSector({
    id: 'communication',
    name: { fr: 'Communication et médias', en: 'Communication and media' },
    words:
      'communication, agence de communication, publicite, marketing, imprimerie, media, medias, evenementiel, advertising',
  }),
  defineSector({
    id: 'health',
    name: { fr: 'Santé et social', en: 'Health and care' },
    words:
      'sante, medical, medico social, pharmacie, clinique, hopital, dentaire, cabinet medical, ehpad, healthcare, health',
  }),
  defineSector({
    id: 'education',
    name: { fr: 'Enseignement et formation', en: 'Education' },
    words: 'enseignement, education, formation, organisme de formation, ecole, universite, training',
  }),
  defineSector({
    id: 'public',
    name: { fr: 'Secteur public', en: 'Public sector' },
    words:
      'secteur public, public, administration, administration publique, collectivite, collectivites, collectivite locale, mairie, commune, public sector, government',
  }),
  defineSector({
    id: 'non-profit',
    name: { fr: 'Associations', en: 'Non-profit' },
    words: 'association, associations, associatif, ong, fondation, non profit',
  }),
  defineSector({
    id: 'personal-services',
    name: { fr: 'Services à la personne', en: 'Personal services' },
    words: 'services a la personne, service a la personne, coiffure, esthetique, beaute, pressing',
  }),
];
