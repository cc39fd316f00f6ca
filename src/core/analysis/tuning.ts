import type { Phrase } from '../model/problem';
import { HEAVY_SERVICE } from '../scoring/abcd/abcd';
import { POTENTIAL_LIMITS } from '../scoring/abcd/potential';
import { LATE_FROM } from '../scoring/life-cycle/rhythm';
import { DEFAULT_PMG_SHARES, DEFAULT_REVENUE_SHARES } from '../scoring/pmg';
import { RARE_SHARE } from '../scoring/profile/groups';
import { LEAST_GROWTH, LEAST_HEADCOUNT } from '../scoring/small-with-potential';
import { LEAST_COVERAGE } from '../scoring/weighted/weighted-mean';
import { SMALL_SEGMENT_LIMITS, type SmallSegment } from '../segments/guard-rails';
import { NEW_CLIENT_DAYS } from '../segments/rfm-segments';
import type { MethodId } from './method-list';

/** A figure of a method that is no limit of its classes, with the usual one; « Réglages » shows it and reads it back. */
interface Tunable<Id extends string = string> {
  readonly id: Id;
  /** The method it belongs to; absent: it serves them all. */
  readonly method?: MethodId | undefined;
  readonly label: Phrase;
  readonly about: Phrase;
  /** As the cell holds it: amounts in units. */
  readonly usual: number;
  readonly format: 'integer' | 'percent' | 'amount';
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
  /** A share of a whole: 20 says 20 % too. */
  readonly share?: true;
}

const define = <const Id extends string>(tunable: Tunable<Id>): Tunable<Id> => tunable;

const percent = { format: 'percent', least: 0, most: 1, share: true } as const;
const points = { format: 'integer', least: 0, most: 100 } as const;
const days = { format: 'integer', least: 1, most: 3650, whole: true } as const;

export const TUNABLES = [
  define({
    ...{ id: 'newDays', method: 'rfm', usual: NEW_CLIENT_DAYS, ...days },
    label: {
      fr: 'Nouveaux (RFM) : premier achat depuis au plus (jours)',
      en: 'New (RFM): first order at most (days) ago',
    },
    about: {
      fr: 'Au-delà, un client au code de nouveau est un occasionnel, là où le premier achat est connu.',
      en: 'Beyond, a client with the code of a new one is an occasional one, where the first order is known.',
    },
  }),
  define({
    ...{ id: 'pmgBig', method: 'pmg', usual: DEFAULT_PMG_SHARES.big, ...percent },
    label: { fr: 'Part des Gros', en: 'Share of big accounts' },
    about: {
      fr: 'Part des clients, du plus gros au plus petit. Les ex æquo partagent la meilleure classe.',
      en: 'Share of the clients, from the biggest down. Equal ones share the better class.',
    },
  }),
  define({
    ...{ id: 'pmgMedium', method: 'pmg', usual: DEFAULT_PMG_SHARES.medium, ...percent },
    label: { fr: 'Part des Moyens', en: 'Share of medium accounts' },
    about: { fr: 'Part des clients, à la suite des Gros.', en: 'Share of the clients, after the big ones.' },
  }),
  define({
    ...{ id: 'pmgBigRevenue', method: 'pmg', usual: DEFAULT_REVENUE_SHARES.big, ...percent },
    label: { fr: 'Gros : part cumulée du CA', en: 'Big accounts: cumulated share of revenue' },
    about: {
      fr: 'Sert avec la règle « par chiffre d’affaires cumulé » : Gros tant que les clients plus gros font moins que cette part.',
      en: 'Serves with the rule “by cumulated revenue”: big as long as bigger clients make less than this share.',
    },
  }),
  define({
    ...{ id: 'pmgMediumRevenue', method: 'pmg', usual: DEFAULT_REVENUE_SHARES.medium, ...percent },
    label: { fr: 'Moyens : part cumulée du CA', en: 'Medium accounts: cumulated share of revenue' },
    about: { fr: 'De même pour les Moyens.', en: 'The same for medium accounts.' },
  }),
  define({
    ...{ id: 'leastGrowth', method: 'pmg', usual: LEAST_GROWTH, format: 'percent', least: 0, most: 100 },
    label: {
      fr: 'Petits à potentiel : hausse du CA d’au moins',
      en: 'Small with potential: revenue up by at least',
    },
    about: {
      fr: 'Par rapport à la période précédente, si le fichier la connaît.',
      en: 'Against the previous period, if the file knows it.',
    },
  }),
  define({
    ...{ id: 'growthFrom', method: 'pmg', usual: 500, format: 'amount', least: 0, most: 1e9 },
    label: {
      fr: 'Petits à potentiel : hausse comptée à partir de',
      en: 'Small with potential: growth counts from',
    },
    about: {
      fr: 'Chiffre d’affaires en dessous duquel une hausse ne dit rien : passer de 20 à 40 € n’est pas un signe.',
      en: 'Revenue below which a growth says nothing: going from 20 to 40 is no sign.',
    },
  }),
  define({
    ...{ id: 'leastHeadcount', method: 'pmg', usual: LEAST_HEADCOUNT, ...days },
    label: {
      fr: 'Petits à potentiel : effectif d’au moins',
      en: 'Small with potential: headcount of at least',
    },
    about: {
      fr: 'Salariés du client, si le fichier les connaît.',
      en: 'Employees of the client, if the file knows.',
    },
  }),
  define({
    ...{ id: 'potentialHigh', usual: POTENTIAL_LIMITS.high, ...points },
    label: { fr: 'Potentiel fort : à partir de', en: 'High potential: from' },
    about: {
      fr: 'Sur 100 : colonne « Potentiel » (faible 17, moyen 50, fort 83), sinon score pondéré.',
      en: 'Out of 100: column “Potential” (low 17, medium 50, high 83), else the weighted score.',
    },
  }),
  define({
    ...{ id: 'potentialMiddling', usual: POTENTIAL_LIMITS.middling, ...points },
    label: { fr: 'Potentiel moyen : à partir de', en: 'Middling potential: from' },
    about: { fr: 'De même ; en dessous, potentiel faible.', en: 'The same; below, low potential.' },
  }),
  define({
    ...{ id: 'heavyService', method: 'abcd', usual: HEAVY_SERVICE, ...percent },
    label: {
      fr: 'Service coûteux : plus de (part de la marge)',
      en: 'Heavy service: more than (share of margin)',
    },
    about: {
      fr: 'Au-delà, un client n’est pas A, et un gros client est un « faux bon client ».',
      en: 'Beyond, a client is no A, and a big one only looks good.',
    },
  }),
  define({
    ...{ id: 'falseGoodShare', method: 'abcd', usual: DEFAULT_PMG_SHARES.big, ...percent },
    label: {
      fr: 'Faux bons clients : parmi les premiers',
      en: 'Clients that only look good: among the first',
    },
    about: {
      fr: 'Part des clients au plus gros chiffre d’affaires où on les cherche : marge faible ou service coûteux.',
      en: 'Share of the clients with the highest revenue where they are looked for: low margin or heavy service.',
    },
  }),
  define({
    ...{ id: 'leastCoverage', method: 'score', usual: LEAST_COVERAGE, ...percent },
    label: { fr: 'Score : part des poids à connaître', en: 'Score: share of weights to be known' },
    about: {
      fr: 'En dessous, un client a un score mais pas de classe : on sait trop peu de lui.',
      en: 'Below, a client has a score but no class: too little is known of him.',
    },
  }),
  define({
    ...{ id: 'lateFrom', method: 'cycle', usual: LATE_FROM, format: 'integer', least: 1, most: 10 },
    label: {
      fr: 'En retard : silence de plus de (fois son rythme)',
      en: 'Late: silent for more than (times its rhythm)',
    },
    about: {
      fr: 'Rythme : médiane des jours entre deux achats du client, connue à partir de trois achats.',
      en: 'Rhythm: median days between two orders of the client, known from three orders on.',
    },
  }),
  define({
    ...{ id: 'rareShare', method: 'profile', usual: RARE_SHARE, ...percent },
    label: { fr: 'Profil : groupe rare en dessous de', en: 'Profile: rare group below' },
    about: {
      fr: 'Part des clients ; les groupes plus rares sont réunis sous « Autres ».',
      en: 'Share of the clients; rarer groups go together as “Others”.',
    },
  }),
  define({
    ...{ id: 'months', usual: 12, format: 'integer', least: 1, most: 36, whole: true },
    label: { fr: 'Prévision : nombre de mois', en: 'Forecast: number of months' },
    about: {
      fr: 'Horizon des commandes et du CA prévus. La « Valeur en jeu » reste sur 12 mois.',
      en: 'Horizon of expected orders and revenue. The “Value at stake” stays over 12 months.',
    },
  }),
  define({
    ...{
      id: 'smallClients',
      usual: SMALL_SEGMENT_LIMITS.clients,
      format: 'integer',
      least: 1,
      most: 1000,
      whole: true,
    },
    label: { fr: 'Petit segment : moins de (clients)', en: 'Small segment: fewer than (clients)' },
    about: {
      fr: 'Un segment plus petit est signalé, avec celui qui peut le recevoir.',
      en: 'A smaller segment is pointed out, with the one that may take it in.',
    },
  }),
  define({
    ...{ id: 'smallShare', usual: SMALL_SEGMENT_LIMITS.share, ...percent },
    label: {
      fr: 'Petit segment : moins de (part des clients)',
      en: 'Small segment: less than (share of clients)',
    },
    about: {
      fr: 'La plus grande des deux limites compte. Sert aussi aux croisements.',
      en: 'The larger of the two limits counts. Serves crossings too.',
    },
  }),
] as const;

export type TunableId = (typeof TUNABLES)[number]['id'];

/** Every figure, as cells hold it. */
export type Tuning = Readonly<Record<TunableId, number>>;

export const smallSegment = ({ smallClients, smallShare }: Tuning): SmallSegment => ({
  clients: smallClients,
  share: smallShare,
});

export const USUAL_TUNING = Object.fromEntries(TUNABLES.map(({ id, usual }) => [id, usual])) as Tuning;
