import type { Analysis } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import { falseGoodReason } from '../scoring/abcd/false-good';
import { valueMarginMatrix } from '../scoring/abcd/value-margin-matrix';
import { plural } from '../text/numbers';
import { blank } from './summary-reconciliation';
import type { TabBuilder } from './tab-builder';

/** Where A to D makes the segments, whom to look at; elsewhere, that there are some. */
const LISTED = 20;
const LISTED_BESIDE = 5;

/** « Faux bons clients », whatever their class: the first thing that A to D has to tell. */
export function falseGoodBlock(builder: TabBuilder, { abcd, clients, segmentsBy }: Analysis): void {
  if (!abcd || abcd.falseGood.length === 0) return;
  const count = abcd.falseGood.length;
  const listed = abcd.falseGood.slice(0, segmentsBy === 'abcd' ? LISTED : LISTED_BESIDE);
  builder
    .line(
      {
        fr: `Faux bons clients : ${plural(count, 'client', 'clients', 'fr')}`,
        en: `Clients that only look good: ${plural(count, 'client', 'clients', 'en')}`,
      },
      'section',
    )
    .table([
      [{ fr: 'Client', en: 'Client' }, 'text', listed.map(({ client }) => clients.names[client]!)],
      [{ fr: 'Pourquoi', en: 'Why' }, 'text', listed.map(falseGoodReason)],
      [
        { fr: 'Chiffre d’affaires', en: 'Revenue' },
        'amount',
        listed.map(({ client }) => clients.revenue[client]! / 100),
      ],
      [
        { fr: 'Contribution', en: 'Contribution' },
        'amount',
        listed.map(({ client }) => abcd.result.contribution[client]! / 100),
      ],
    ])
    .gap();
}

const VALUES: readonly Phrase[] = [
  { fr: 'CA faible', en: 'Low revenue' },
  { fr: 'CA moyen', en: 'Middling revenue' },
  { fr: 'CA élevé', en: 'High revenue' },
];
const MARGINS: readonly Phrase[] = [
  { fr: 'Marge faible', en: 'Low margin' },
  { fr: 'Marge moyenne', en: 'Middling margin' },
  { fr: 'Marge élevée', en: 'High margin' },
];

/** Value × margin: clients, and what they contribute; the best corner at the top right. */
export function matrixBlock(builder: TabBuilder, { abcd, clients }: Analysis): void {
  if (!abcd) return;
  const cells = [...valueMarginMatrix(clients.revenue, abcd.result)].reverse();
  const rows = [...VALUES].reverse();
  builder
    .line({ fr: 'Valeur et marge', en: 'Value and margin' }, 'section')
    .table([
      [{ fr: 'Nombre de clients', en: 'Number of clients' }, 'text', rows],
      blank(rows),
      ...MARGINS.map((margin, place) => [margin, 'count', cells.map((row) => row[place]!.clients)] as const),
    ])
    .table([
      [{ fr: 'Contribution', en: 'Contribution' }, 'text', rows],
      blank(rows),
      ...MARGINS.map(
        (margin, place) => [margin, 'amount', cells.map((row) => row[place]!.contribution / 100)] as const,
      ),
    ])
    .gap();
}
