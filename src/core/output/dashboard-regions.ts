import type { Analysis } from '../analysis/analysis';
import { centsOf } from '../clients/attributes';
import { placeOf } from '../geography/place';
import type { Phrase } from '../model/problem';
import { DASHBOARD_WORDS } from './dashboard-words';
import type { TabBuilder } from './tab-builder';

interface RegionFigures {
  readonly name: Phrase;
  readonly clients: number;
  /** Cents. */
  readonly revenue: number;
  /** Share by which it grew on the previous period; `undefined` where that is unknown. */
  readonly growth: number | undefined;
}

/** Clients in segments and their money by region, highest revenue first; none where no postal code is known. */
function regionsOf({ clients, segmentOf }: Analysis): readonly RegionFigures[] {
  const codes = clients.contacts['postal-code'];
  if (!codes) return [];
  const { unknown } = DASHBOARD_WORDS.texts;
  const before = centsOf(clients.attributes, 'previous-revenue');
  const found = new Map<
    string,
    { name: Phrase; clients: number; revenue: number; before: number; since: number }
  >();
  codes.forEach((code, client) => {
    if (segmentOf[client]! < 0) return;
    const name = placeOf(code)?.label ?? unknown;
    const figures = found.get(name.fr) ?? { name, clients: 0, revenue: 0, before: 0, since: 0 };
    const revenue = clients.revenue[client]! || 0;
    figures.clients++;
    figures.revenue += revenue;
    if (before && !Number.isNaN(before[client]!)) {
      figures.before += before[client]!;
      figures.since += revenue;
    }
    found.set(name.fr, figures);
  });
  return [...found.values()]
    .map(({ before: earlier, since, ...figures }) => ({
      ...figures,
      growth: earlier > 0 ? since / earlier - 1 : undefined,
    }))
    .sort((a, b) => b.revenue - a.revenue);
}

export function regionBlock(builder: TabBuilder, analysis: Analysis): void {
  const { texts } = DASHBOARD_WORDS;
  const regions = regionsOf(analysis);
  if (regions.length === 0) return;
  builder
    .line(texts.regions, 'section')
    .table([
      [texts.region, 'text', regions.map(({ name }) => name)],
      [texts.clients, 'count', regions.map(({ clients }) => clients)],
      [texts.revenue, 'amount', regions.map(({ revenue }) => revenue / 100)],
      ...(regions.some(({ growth }) => growth !== undefined)
        ? [[texts.previous, 'percent', regions.map(({ growth }) => growth ?? null)] as const]
        : []),
    ])
    .gap();
}
