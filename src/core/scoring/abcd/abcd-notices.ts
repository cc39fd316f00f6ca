import { type Problem, problem } from '../../model/problem';
import { plural } from '../../text/numbers';
import type { AbcdInput, AbcdResult } from './abcd';

/** What the classes could not take into account, to be said wherever they are shown. */
export function abcdNotices(input: AbcdInput, result: AbcdResult): readonly Problem[] {
  const without = result.rules.filter((rule) => rule < 0).length;
  if (without === input.revenue.length) return [noMargin()];
  const unknownCost = count(result, ({ serviceCost }, client) => Number.isNaN(serviceCost[client]!));
  const unknownPotential = count(result, ({ potential }, client) => potential[client] === 0);
  return [
    ...(without > 0 ? [someWithoutMargin(without)] : []),
    ...(unknownCost > 0 ? [costUnknown(unknownCost)] : []),
    ...(unknownPotential > 0 ? [potentialUnknown(unknownPotential)] : []),
  ];
}

const count = (result: AbcdResult, unknown: (result: AbcdResult, client: number) => boolean): number =>
  result.rules.reduce((sum, rule, client) => sum + (rule >= 0 && unknown(result, client) ? 1 : 0), 0);

const noMargin = (): Problem =>
  problem('abcd-no-margin', {
    fr: 'Les classes A à D demandent un chiffre d’affaires et une marge, en euros ou en taux : aucun client n’a les deux.',
    en: 'Classes A to D need a revenue and a margin, as an amount or a rate: no client has both.',
  });

const inFrench = (clients: number): string => plural(clients, 'client', 'clients', 'fr');
const inEnglish = (clients: number): string => plural(clients, 'client', 'clients', 'en');

const someWithoutMargin = (clients: number): Problem =>
  problem(
    'abcd-without-class',
    {
      fr: `Sans classe, faute de chiffre d’affaires ou de marge : ${inFrench(clients)}.`,
      en: `No class, for want of revenue or margin: ${inEnglish(clients)}.`,
    },
    { clients },
  );

const costUnknown = (clients: number): Problem =>
  problem(
    'abcd-cost-unknown',
    {
      fr: `Coût de service inconnu pour ${inFrench(clients)} : compté pour rien, et les D qui en dépendent sont « à confirmer ».`,
      en: `Cost to serve unknown for ${inEnglish(clients)}: counted as nil, and the Ds that depend on it are “to confirm”.`,
    },
    { clients },
  );

const potentialUnknown = (clients: number): Problem =>
  problem(
    'abcd-potential-unknown',
    {
      fr: `Potentiel inconnu pour ${inFrench(clients)} : il n’est pas compté comme fort. Une colonne « Potentiel » ou le score pondéré le donnerait.`,
      en: `Potential unknown for ${inEnglish(clients)}: not counted as high. A “Potential” column or the weighted score would give it.`,
    },
    { clients },
  );
