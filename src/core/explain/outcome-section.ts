import type { Analysis } from '../analysis/analysis';
import { METHODS } from '../analysis/method-list';
import type { Phrase } from '../model/problem';
import { sayOutlook } from '../scoring/prediction/words';
import { formatAmount } from '../text/numbers';
import { asIs, type ExplainedLine, type ExplainedSection, inBoth, line } from './explanation';

/** The segment that the tabs show: by which method, and what a person decided instead. */
export function outcomeSection(analysis: Analysis, client: number): ExplainedSection {
  const { segments, segmentOf, segmentsBy, classifications, clients } = analysis;
  const main = classifications.find(({ id }) => id === segmentsBy)!;
  const ready = clients.states[client] === 'ready';
  const none: Phrase = { fr: 'aucun', en: 'none' };
  return {
    title: { fr: 'Segment', en: 'Segment' },
    lines: [
      line(
        'Méthode qui fait les onglets',
        'Method that makes the tabs',
        METHODS.find(({ id }) => id === segmentsBy)!.name,
      ),
      line('Calculé', 'Computed', ready ? (main.segments[main.of[client]!]?.member ?? none) : none),
      ...keptLines(analysis, client),
      line('Dans les onglets', 'In the tabs', segments[segmentOf[client]!]?.member ?? none),
    ],
  };
}

function keptLines({ kept, segmentOf }: Analysis, client: number): readonly ExplainedLine[] {
  const written = kept.written.get(client);
  if (!written) return [];
  const followed = kept.placeOf.get(client) === segmentOf[client] && segmentOf[client]! >= 0;
  const unfollowed: Phrase = {
    fr: `${written.segment} (sans effet : ce n’est pas un segment de cette méthode, ou ce client n’est pas classé)`,
    en: `${written.segment} (without effect: no segment of this method, or this client is not classed)`,
  };
  return [
    ...(written.segment
      ? [line('Segment retenu', 'Segment kept', followed ? asIs(written.segment) : unfollowed)]
      : []),
    ...(written.reason ? [line('Motif', 'Reason', asIs(written.reason))] : []),
  ];
}

const MONTHS = 12;

/** What to expect, where the base allows it, and what is at stake. */
export function outlookSection(
  { outlook, clients, basis }: Analysis,
  client: number,
): readonly ExplainedSection[] {
  const { prediction, atStake, isPredicted } = outlook;
  const money = (cents: number): Phrase =>
    inBoth((language) => formatAmount(cents, basis.currency, language, 0));
  const told =
    prediction && !prediction.withheld.orders
      ? sayOutlook({
          active: prediction.active[client]!,
          orders: prediction.orders[client]!,
          months: MONTHS,
          fragile: prediction.fragile[client] === 1,
          orderCount: clients.orders[client]!,
        })
      : undefined;
  const stake = atStake[client]!;
  const lines = [
    ...(told ? [line('D’après toute la base (MBG/NBD)', 'From the whole base (MBG/NBD)', told)] : []),
    ...(Number.isNaN(stake)
      ? []
      : [
          line('Valeur en jeu', 'Value at stake', {
            fr: `${money(stake).fr}, ${isPredicted ? 'CA prévu sur 12 mois' : 'CA moyen par an depuis le premier achat'}`,
            en: `${money(stake).en}, ${isPredicted ? 'revenue expected over 12 months' : 'mean yearly revenue since the first order'}`,
          }),
        ]),
  ];
  return lines.length > 0 ? [{ title: { fr: 'Perspective', en: 'Outlook' }, lines }] : [];
}
