import { type Analysis, recencyOf } from '../analysis/analysis';
import { NOT_SCORED } from '../analysis/client-groups';
import { dayNumber, isoDateOfDay } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { formatAmount, formatDate, formatNumber, plural } from '../text/numbers';
import { type ExplainedLine, type ExplainedSection, inBoth, line } from './explanation';

/** What the file says of a client: its rows, and the figures that everything is computed from. */
export function sourceSection(analysis: Analysis, client: number): ExplainedSection {
  const { clients, options } = analysis;
  const state = clients.states[client]!;
  const day = (days: Float64Array): number => days[client]!;
  return {
    title: { fr: 'Dans votre fichier', en: 'In your file' },
    lines: [
      line('Lignes', 'Rows', rowsOf(clients.rows[client]!)),
      ...dateLine('Premier achat', 'First order', day(clients.firstDay), options.asOf),
      ...dateLine('Dernier achat', 'Last order', day(clients.lastDay), options.asOf),
      ...figureLines(analysis, client),
      ...(state === 'ready' ? [] : [line('Non classé', 'Not classed', NOT_SCORED[state].reason)]),
    ],
  };
}

const SHOWN_ROWS = 5;

/** « 12, 57 et 3 autres ». */
function rowsOf(rows: readonly number[]): Phrase {
  const shown = rows.slice(0, SHOWN_ROWS).join(', ');
  const more = rows.length - SHOWN_ROWS;
  if (more <= 0) return { fr: shown, en: shown };
  return {
    fr: `${shown} et ${plural(more, 'autre', 'autres', 'fr')}`,
    en: `${shown} and ${plural(more, 'other', 'others', 'en')}`,
  };
}

function dateLine(
  fr: string,
  en: string,
  day: number,
  asOf: Analysis['options']['asOf'],
): readonly ExplainedLine[] {
  if (Number.isNaN(day)) return [];
  const days = recencyOf(day, dayNumber(asOf));
  const date = isoDateOfDay(day);
  return [
    line(fr, en, {
      fr: `${formatDate(date, 'fr')}, ${plural(days, 'jour', 'jours', 'fr')} avant l’analyse du ${formatDate(asOf, 'fr')}`,
      en: `${date}, ${plural(days, 'day', 'days', 'en')} before the analysis of ${asOf}`,
    }),
  ];
}

function figureLines({ clients, basis }: Analysis, client: number): readonly ExplainedLine[] {
  const orders = clients.orders[client]!;
  const revenue = clients.revenue[client]!;
  return [
    ...(Number.isNaN(orders)
      ? []
      : [
          line(
            'Commandes',
            'Orders',
            inBoth((language) => formatNumber(orders, language)),
          ),
        ]),
    ...(Number.isNaN(revenue)
      ? []
      : [
          line(
            'Chiffre d’affaires',
            'Revenue',
            inBoth((language) => formatAmount(revenue, basis.currency, language)),
          ),
        ]),
  ];
}
