import type { Phrase } from '../../model/problem';
import { declared } from '../../text/declared';
import type { Level } from './levels';

/** What the rules ask of one client. */
interface ClientFacts {
  readonly revenue: number;
  /** Margin minus service cost, the cost being nil where unknown. */
  readonly contribution: number;
  readonly value: Level;
  readonly margin: Level;
  readonly potential: Level;
  /** The service cost takes at most half of the margin, or is unknown. */
  readonly lightService: boolean;
}

interface AbcdRule<Id extends string = string> {
  readonly id: Id;
  readonly class: 'A' | 'B' | 'C' | 'D';
  readonly holds: (client: ClientFacts) => boolean;
  /** Of the client, in a few words. */
  readonly reason: Phrase;
  /** Holds only as far as the service cost is known to be light. */
  readonly needsCost?: true;
}

const defineRule = <const Id extends string>(rule: AbcdRule<Id>): AbcdRule<Id> => declared('abcd', rule);

/** First match decides; the last asks nothing, so that every client has a class. More margin never leads further down. */
export const ABCD_RULES = [
  defineRule({
    id: 'loses-money',
    class: 'D',
    holds: ({ contribution }) => contribution <= 0,
    reason: {
      fr: 'coûte autant ou plus qu’il ne rapporte : la marge ne dépasse pas le coût de service',
      en: 'costs as much as it brings or more: the margin does not exceed the cost to serve',
    },
  }),
  defineRule({
    id: 'no-revenue',
    class: 'D',
    holds: ({ revenue }) => revenue <= 0,
    reason: { fr: 'chiffre d’affaires nul ou négatif', en: 'revenue nil or negative' },
  }),
  defineRule({
    id: 'little-of-all',
    class: 'D',
    holds: ({ value, margin, potential }) => value === 1 && margin === 1 && potential !== 3,
    needsCost: true,
    reason: {
      fr: 'chiffre d’affaires et taux de marge parmi les plus bas, sans potentiel fort connu',
      en: 'revenue and margin rate among the lowest, no high potential known',
    },
  }),
  defineRule({
    id: 'high-value-high-margin',
    class: 'A',
    holds: ({ lightService, value, margin }) => lightService && value === 3 && margin === 3,
    reason: {
      fr: 'chiffre d’affaires et taux de marge élevés, service peu coûteux',
      en: 'high revenue, high margin rate, light to serve',
    },
  }),
  defineRule({
    id: 'high-value-and-potential',
    class: 'A',
    holds: ({ lightService, value, margin, potential }) =>
      lightService && value === 3 && margin === 2 && potential === 3,
    reason: {
      fr: 'chiffre d’affaires élevé, taux de marge moyen et potentiel fort, service peu coûteux',
      en: 'high revenue, middling margin rate and high potential, light to serve',
    },
  }),
  defineRule({
    id: 'high-potential',
    class: 'B',
    holds: ({ potential }) => potential === 3,
    reason: { fr: 'potentiel fort', en: 'high potential' },
  }),
  defineRule({
    id: 'high-value',
    class: 'B',
    holds: ({ value, margin }) => value === 3 && margin !== 1,
    reason: {
      fr: 'chiffre d’affaires élevé, taux de marge correct',
      en: 'high revenue, fair margin rate',
    },
  }),
  defineRule({
    id: 'fair-value-high-margin',
    class: 'B',
    holds: ({ value, margin }) => value === 2 && margin === 3,
    reason: {
      fr: 'chiffre d’affaires moyen, taux de marge élevé',
      en: 'middling revenue, high margin rate',
    },
  }),
  defineRule({
    id: 'otherwise',
    class: 'C',
    holds: () => true,
    reason: {
      fr: 'ni assez de chiffre d’affaires ni assez de marge pour un suivi renforcé',
      en: 'neither revenue nor margin enough for closer attention',
    },
  }),
] as const;

export type AbcdClass = (typeof ABCD_RULES)[number]['class'];
