import type { ClientTable } from '../clients/client-table';
import { dayNumber } from '../model/iso-date';
import { type Phrase, type Problem, problem } from '../model/problem';
import { frequencyNotices } from '../segments/honest-names';
import type { SegmentTable } from '../segments/segment-table';
import type { Language } from '../text/language';
import { formatAmount, formatNumber, plural } from '../text/numbers';
import { type AnalysisOptions, type ClientScores, recencyOf } from './analysis';
import { assignRfm } from './assign';
import type { Classification } from './classification';
import { rfmMoney } from './score-clients';

/** Fewer clients than this, and five classes cut too fine. */
const FEW_CLIENTS = 100;

/** Segments by recency, frequency and money. */
export function classifyByRfm(
  clients: ClientTable,
  rfm: ClientScores,
  ready: Int32Array,
  table: SegmentTable,
  options: AnalysisOptions,
  currency: string,
): Classification {
  const { segments, segmentOf } = assignRfm(clients, rfm, ready, table, options);
  return {
    id: 'rfm',
    header: { fr: 'Segment RFM', en: 'RFM segment' },
    segments,
    of: segmentOf,
    reasonOf: (client) => rfmReason(clients, rfm, options, currency, client),
    notices: [
      ...frequencyNotices({ ...rfm, f: Uint8Array.from(ready, (client) => rfm.f[client]!) }),
      ...fewClients(ready.length, options),
    ],
  };
}

function rfmReason(
  clients: ClientTable,
  rfm: ClientScores,
  options: AnalysisOptions,
  currency: string,
  client: number,
): Phrase {
  const money = rfmMoney(clients, rfm.money, client);
  const amount = (language: Language): string => formatAmount(money, currency, language, 0);
  const basket = rfm.money === 'basket';
  const days = recencyOf(clients.lastDay[client]!, dayNumber(options.asOf));
  const orders = clients.orders[client]!;
  const letters = `R${rfm.r[client]} F${rfm.f[client]} M${rfm.m[client]}`;
  return {
    fr: `${letters} : dernier achat il y a ${plural(days, 'jour', 'jours', 'fr')}, ${plural(orders, 'commande', 'commandes', 'fr')}, ${basket ? 'panier moyen ' : ''}${amount('fr')}`,
    en: `${letters}: last order ${formatNumber(days, 'en')} days ago, ${plural(orders, 'order', 'orders', 'en')}, ${basket ? 'average order ' : ''}${amount('en')}`,
  };
}

function fewClients(scored: number, options: AnalysisOptions): readonly Problem[] {
  if (scored >= FEW_CLIENTS || options.classes < 5) return [];
  return [
    problem(
      'few-clients',
      {
        fr: `Avec ${plural(scored, 'client', 'clients', 'fr')}, 3 ou 4 classes se lisent mieux que 5.`,
        en: `With ${plural(scored, 'client', 'clients', 'en')}, 3 or 4 classes read better than 5.`,
      },
      { scored },
    ),
  ];
}
