import type { RoleId } from '../columns/roles';
import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';

/** What the user may want to obtain. */
interface Aim<Id extends string = string> {
  readonly id: Id;
  readonly label: Phrase;
}

const defineAim = <const Id extends string>(aim: Aim<Id>): Aim<Id> => declared('methods', aim);

export const AIMS = [
  defineAim({
    id: 'win-back',
    label: { fr: 'Réactiver les clients silencieux', en: 'Win silent clients back' },
  }),
  defineAim({ id: 'retain', label: { fr: 'Fidéliser les bons clients', en: 'Keep the good clients' } }),
  defineAim({ id: 'basket', label: { fr: 'Augmenter le panier', en: 'Raise the basket' } }),
  defineAim({
    id: 'focus',
    label: { fr: 'Concentrer l’effort commercial', en: 'Concentrate the sales effort' },
  }),
  defineAim({ id: 'margin', label: { fr: 'Protéger la marge', en: 'Protect the margin' } }),
  defineAim({ id: 'conquer', label: { fr: 'Conquérir de nouveaux clients', en: 'Win new clients' } }),
] as const;

export type AimId = (typeof AIMS)[number]['id'];

/** A way of classing clients: what it serves, what it needs. */
export interface Method<Id extends string = string> {
  readonly id: Id;
  readonly name: Phrase;
  /** Columns of a client table, each with those that do as well; an order list has dates, counts and revenue by itself. */
  readonly needs: readonly (readonly RoleId[])[];
  /** Columns that make the result better, and without which it is still worth having. */
  readonly useful: readonly RoleId[];
  /** Best suited aim first. */
  readonly aims: readonly AimId[];
  /** Why it serves them, in one sentence. */
  readonly why: Phrase;
}

const defineMethod = <const Id extends string>(method: Method<Id>): Method<Id> => declared('methods', method);

export const METHODS = [
  defineMethod({
    id: 'rfm',
    name: {
      fr: 'Les segments RFM (récence, fréquence, montant)',
      en: 'RFM segments (recency, frequency, money)',
    },
    needs: [['last-order-date'], ['order-count'], ['revenue']],
    useful: ['first-order-date'],
    aims: ['win-back', 'retain', 'basket'],
    why: {
      fr: 'La récence, la fréquence et le montant montrent qui s’éloigne, qui reste et qui peut acheter plus à chaque fois.',
      en: 'Recency, frequency and money show who drifts away, who stays and who may buy more each time.',
    },
  }),
  defineMethod({
    id: 'pmg',
    name: { fr: 'Les classes Petits, Moyens, Gros', en: 'Small, medium and big accounts' },
    needs: [['revenue']],
    useful: ['previous-revenue', 'headcount', 'potential', 'sector'],
    aims: ['focus', 'basket'],
    why: {
      fr: 'Peu de clients font l’essentiel du chiffre d’affaires : les connaître dit où passer du temps.',
      en: 'Few clients make most of the revenue: knowing them tells where to spend time.',
    },
  }),
  defineMethod({
    id: 'abcd',
    name: {
      fr: 'Les classes A à D (valeur, marge, coût de service)',
      en: 'Classes A to D (value, margin, cost)',
    },
    needs: [['revenue'], ['margin', 'margin-rate']],
    useful: ['service-cost', 'potential'],
    aims: ['margin', 'focus'],
    why: {
      fr: 'La marge et le coût de service séparent les clients à protéger de ceux qui coûtent plus qu’ils ne rapportent.',
      en: 'Margin and cost to serve part the clients to protect from those that cost more than they bring.',
    },
  }),
  defineMethod({
    id: 'score',
    name: { fr: 'Le score pondéré de 0 à 100', en: 'The weighted score from 0 to 100' },
    needs: [],
    useful: ['potential', 'sector', 'headcount', 'opens', 'clicks', 'open-quote', 'satisfaction'],
    aims: ['conquer', 'focus'],
    why: {
      fr: 'Vos propres critères, pondérés, classent aussi les prospects, qui n’ont encore rien commandé.',
      en: 'Criteria of your own, weighted, rank prospects too, who have ordered nothing yet.',
    },
  }),
  defineMethod({
    id: 'cycle',
    name: {
      fr: 'Le cycle de vie (nouveaux, actifs, dormants…)',
      en: 'The life cycle (new, active, sleeping…)',
    },
    needs: [['last-order-date']],
    useful: ['first-order-date', 'order-count', 'opens', 'clicks'],
    aims: ['win-back', 'retain'],
    why: {
      fr: 'L’étape de chaque client et son propre rythme disent qui accueillir, qui relancer et qui cesser de solliciter.',
      en: 'Each client’s stage and own rhythm tell whom to welcome, to remind and to leave alone.',
    },
  }),
  defineMethod({
    id: 'profile',
    name: { fr: 'Le profil (secteur, taille, région)', en: 'The profile (sector, size, region)' },
    needs: [['sector', 'naf-code', 'headcount', 'postal-code', 'region']],
    useful: ['revenue', 'naf-code', 'headcount', 'postal-code'],
    aims: ['conquer', 'focus'],
    why: {
      fr: 'Le portrait de vos meilleurs clients dit à qui parler et où prospecter.',
      en: 'The portrait of your best clients tells whom to speak to and where to prospect.',
    },
  }),
  defineMethod({
    id: 'crossing',
    name: {
      fr: 'Le croisement de deux méthodes (cycle de vie × taille…)',
      en: 'Two methods crossed (life cycle × size…)',
    },
    needs: [['revenue'], ['last-order-date']],
    useful: ['opens', 'clicks'],
    aims: ['win-back', 'retain'],
    why: {
      fr: 'Deux méthodes ensemble disent où en est un client et ce qu’il pèse : un gros client dormant ne se traite pas comme un petit.',
      en: 'Two methods together tell where clients stand and what they weigh: a big sleeping client is not treated as a small one.',
    },
  }),
] as const;

export type MethodId = (typeof METHODS)[number]['id'];
