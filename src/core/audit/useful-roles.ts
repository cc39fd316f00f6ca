import type { RoleId } from '../columns/roles';
import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';

/** What a role is worth for segmentation, and which commercial decision it changes. */
interface UsefulRole {
  readonly id: RoleId;
  /** Rank among variables, 1–100; below 50 the variable is of little use. */
  readonly weight: number;
  readonly why: Phrase;
}

const useful = (role: UsefulRole): UsefulRole => declared('useful-roles', role);

/** Roles that lead to another commercial decision; the others do not. */
export const USEFUL_ROLES: readonly UsefulRole[] = [
  useful({
    id: 'revenue',
    weight: 100,
    why: { fr: 'Dit à qui consacrer le plus de temps.', en: 'Tells who deserves the most time.' },
  }),
  useful({
    id: 'order-amount',
    weight: 100,
    why: {
      fr: 'Additionné par client, dit à qui consacrer le plus de temps.',
      en: 'Summed by client, tells who deserves the most time.',
    },
  }),
  useful({
    id: 'last-order-date',
    weight: 98,
    why: { fr: 'Dit qui relancer, et quand.', en: 'Tells whom to call back, and when.' },
  }),
  useful({
    id: 'order-date',
    weight: 98,
    why: {
      fr: 'Donne la dernière commande et le rythme d’achat.',
      en: 'Gives the last order and the buying rhythm.',
    },
  }),
  useful({
    id: 'order-count',
    weight: 95,
    why: {
      fr: 'Sépare les habitués des acheteurs d’un jour.',
      en: 'Sets regulars apart from one-time buyers.',
    },
  }),
  useful({
    id: 'margin',
    weight: 90,
    why: { fr: 'Dit quels clients rapportent vraiment.', en: 'Tells which clients really pay.' },
  }),
  useful({
    id: 'margin-rate',
    weight: 88,
    why: { fr: 'Dit quels clients rapportent vraiment.', en: 'Tells which clients really pay.' },
  }),
  useful({
    id: 'sector',
    weight: 85,
    why: { fr: 'Change l’offre et les arguments.', en: 'Changes the offer and the arguments.' },
  }),
  useful({
    id: 'naf-code',
    weight: 78,
    why: {
      fr: 'Donne le secteur, qui change l’offre et les arguments.',
      en: 'Gives the sector, which changes the offer and the arguments.',
    },
  }),
  useful({
    id: 'potential',
    weight: 84,
    why: { fr: 'Dit où investir pour l’avenir.', en: 'Tells where to invest for the future.' },
  }),
  useful({
    id: 'headcount',
    weight: 75,
    why: { fr: 'Annonce la taille des besoins.', en: 'Announces the size of the needs.' },
  }),
  useful({
    id: 'region',
    weight: 72,
    why: { fr: 'Organise les tournées et les animations locales.', en: 'Organises rounds and local events.' },
  }),
  useful({
    id: 'postal-code',
    weight: 70,
    why: {
      fr: 'Donne le département : tournées, zone de livraison.',
      en: 'Gives the department: rounds, delivery area.',
    },
  }),
  useful({
    id: 'first-order-date',
    weight: 68,
    why: {
      fr: 'Sépare les nouveaux des anciens, qui n’attendent pas la même chose.',
      en: 'Sets newcomers apart from older clients, who expect other things.',
    },
  }),
  useful({
    id: 'previous-revenue',
    weight: 66,
    why: { fr: 'Montre qui progresse et qui recule.', en: 'Shows who grows and who declines.' },
  }),
  useful({
    id: 'channel',
    weight: 62,
    why: { fr: 'Change la façon de contacter.', en: 'Changes how to get in touch.' },
  }),
  useful({
    id: 'product-family',
    weight: 60,
    why: { fr: 'Dit quoi proposer en complément.', en: 'Tells what to offer next.' },
  }),
  useful({
    id: 'service-cost',
    weight: 58,
    why: {
      fr: 'Révèle les clients qui coûtent plus qu’ils ne rapportent.',
      en: 'Reveals clients who cost more than they bring.',
    },
  }),
  useful({
    id: 'status',
    weight: 56,
    why: {
      fr: 'Sépare clients, prospects et anciens clients.',
      en: 'Sets clients, prospects and former clients apart.',
    },
  }),
  useful({
    id: 'preference',
    weight: 55,
    why: { fr: 'Change le message ou l’offre.', en: 'Changes the message or the offer.' },
  }),
  useful({
    id: 'satisfaction',
    weight: 54,
    why: { fr: 'Dit qui rassurer avant de vendre.', en: 'Tells whom to reassure before selling.' },
  }),
  useful({
    id: 'overdue-amount',
    weight: 52,
    why: { fr: 'Dit qui régler avant de relancer.', en: 'Tells whom to settle with before calling.' },
  }),
  useful({
    id: 'country',
    weight: 50,
    why: { fr: 'Change la langue, les prix ou la livraison.', en: 'Changes language, prices or delivery.' },
  }),
  useful({
    id: 'last-contact-date',
    weight: 48,
    why: {
      fr: 'Utile pour archiver les contacts anciens, peu pour segmenter.',
      en: 'Useful to archive old contacts, little to segment.',
    },
  }),
  useful({
    id: 'consent',
    weight: 46,
    why: {
      fr: 'Dit par quel canal vous avez le droit d’écrire, pas quoi proposer.',
      en: 'Tells by which channel you may write, not what to offer.',
    },
  }),
  useful({
    id: 'account-manager',
    weight: 40,
    why: {
      fr: 'Répartit le travail, ne décrit pas le client.',
      en: 'Shares the work, does not describe the client.',
    },
  }),
  useful({
    id: 'city',
    weight: 35,
    why: {
      fr: 'Trop de valeurs : le département ou la région suffisent.',
      en: 'Too many values: the department or region is enough.',
    },
  }),
  useful({
    id: 'job-title',
    weight: 34,
    why: {
      fr: 'Aide à rédiger le message, rarement à choisir l’offre.',
      en: 'Helps to word the message, seldom to choose the offer.',
    },
  }),
  useful({
    id: 'civility',
    weight: 20,
    why: { fr: 'Sert à la formule de politesse.', en: 'Serves the form of address.' },
  }),
  useful({
    id: 'created-date',
    weight: 30,
    why: {
      fr: 'La date de création de la fiche n’est pas celle du premier achat.',
      en: 'The day the record was made is not that of the first order.',
    },
  }),
];
