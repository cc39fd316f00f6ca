import type { Analysis } from '../analysis/analysis';
import { isLate } from '../analysis/classify-cycle';
import { crossingsOf, cycleCrossing } from '../analysis/crossings';
import { portraitOfBest } from '../analysis/portrait';
import type { Phrase } from '../model/problem';
import { amountByClass } from '../scoring/crossing';
import { type PortraitLine, portraitSentence } from '../scoring/profile/portrait';
import { formatAmount, plural } from '../text/numbers';
import { blank } from './summary-reconciliation';
import type { TabBuilder } from './tab-builder';

/** What the methods tell together: crossings, who to speak to, the next twelve months. */
export function methodBlocks(builder: TabBuilder, analysis: Analysis): void {
  crossingBlock(builder, analysis);
  portraitBlock(builder, analysis);
  outlookBlock(builder, analysis);
  rhythmBlock(builder, analysis);
  cycleBlock(builder, analysis);
}

/** The segments against their best partner: clients, then money. */
function crossingBlock(builder: TabBuilder, analysis: Analysis): void {
  const [best] = crossingsOf(analysis);
  if (!best) return;
  const { row, column, crossing } = best;
  const rows = row.segments.map(({ name }) => name);
  const cell = (values: ArrayLike<number>, place: number) => (_: Phrase, index: number) =>
    values[index * crossing.columns + place]!;
  const clients = column.segments.map(
    ({ name }, place) => [name, 'count', rows.map(cell(crossing.clients, place))] as const,
  );
  const money = column.segments.map(
    ({ name }, place) =>
      [name, 'amount', rows.map(cell(crossing.revenue, place)).map((cents) => cents / 100)] as const,
  );
  const { fr, en } = column.header;
  builder
    .line({ fr: `Vos segments croisés avec : ${fr}`, en: `Your segments crossed with: ${en}` }, 'section')
    .table([[{ fr: 'Nombre de clients', en: 'Number of clients' }, 'text', rows], blank(rows), ...clients])
    .table([[{ fr: 'Chiffre d’affaires', en: 'Revenue' }, 'text', rows], blank(rows), ...money])
    .gap();
}

const SPOKEN_TO = 5;

/** « À qui parler ». */
function portraitBlock(builder: TabBuilder, analysis: Analysis): void {
  const portrait = portraitOfBest(analysis);
  if (!portrait) return;
  const { best, speakTo } = portrait;
  builder.line({ fr: 'À qui parler, où prospecter', en: 'Whom to speak to, where to prospect' }, 'section');
  if (speakTo.length === 0) {
    builder.line({
      fr: `Aucun secteur, aucune taille, aucune région ne distingue vos meilleurs clients (${best.fr}) des autres, au-delà du hasard.`,
      en: `No sector, size or region sets your best clients (${best.en}) apart from the others, beyond chance.`,
    });
  }
  for (const line of speakTo.slice(0, SPOKEN_TO)) builder.line(portraitSentence(line));
  const lines = portrait.traits.reduce<(PortraitLine & { readonly trait: Phrase })[]>(
    (all, { label, lines: own }) => all.concat(own.map((line) => ({ ...line, trait: label }))),
    [],
  );
  portraitTable(builder, lines);
}

const VERDICTS: Readonly<Record<PortraitLine['verdict'], Phrase>> = {
  over: { fr: 'plus fréquents', en: 'more frequent' },
  under: { fr: 'moins fréquents', en: 'less frequent' },
  unclear: { fr: 'écart non démontré', en: 'difference not shown' },
  'too-few': { fr: 'trop peu de clients pour comparer', en: 'too few clients to compare' },
};

/** Every group among the best clients and in the base, with how far the difference may be trusted. */
function portraitTable(
  builder: TabBuilder,
  lines: readonly (PortraitLine & { readonly trait: Phrase })[],
): void {
  const points = (share: number): number => Math.round(share * 1000) / 1000;
  const told = lines.map(({ verdict }) => verdict !== 'too-few');
  const shown = (value: (line: PortraitLine) => number) =>
    lines.map((line, index) => (told[index] ? points(value(line)) : null));
  builder
    .table([
      [{ fr: 'Portrait', en: 'Portrait' }, 'text', lines.map(({ trait }) => trait)],
      [{ fr: 'Groupe', en: 'Group' }, 'text', lines.map(({ group }) => group)],
      [{ fr: 'Meilleurs', en: 'Best clients' }, 'count', lines.map(({ best }) => best)],
      [{ fr: 'Leur part', en: 'Their share' }, 'percent', lines.map(({ bestShare }) => bestShare)],
      [{ fr: 'Part de tous', en: 'Share of all' }, 'percent', lines.map(({ baseShare }) => baseShare)],
      [{ fr: 'Écart, de', en: 'Gap, from' }, 'percent', shown(({ difference }) => difference.low)],
      [{ fr: 'à', en: 'to' }, 'percent', shown(({ difference }) => difference.high)],
      [{ fr: 'Conclusion', en: 'Conclusion' }, 'text', lines.map(({ verdict }) => VERDICTS[verdict])],
    ])
    .line(
      {
        fr: 'Écart entre la part chez vos meilleurs clients et chez les autres, à 95 % (Newcombe) : s’il contient zéro, il peut n’être que du hasard.',
        en: 'Gap between the share among your best clients and among the others, at 95% (Newcombe): when it holds zero, it may be chance.',
      },
      'muted',
    )
    .gap();
}

const TOO_FEW: Phrase = {
  fr: 'Pas de prévision : il faut au moins 50 clients venus à deux dates différentes. La valeur en jeu est le chiffre d’affaires moyen par an.',
  en: 'No forecast: at least 50 clients must have bought on two different dates. The value at stake is the mean yearly revenue.',
};

/** Expected money of the next twelve months, or why it is not told. */
function outlookBlock(builder: TabBuilder, { outlook, basis }: Analysis): void {
  const { prediction, months } = outlook;
  if (!prediction) return;
  const { withheld, revenue, atRisk } = prediction;
  builder.line(
    months === 1
      ? { fr: 'Le mois prochain', en: 'The next month' }
      : { fr: `Les ${months} prochains mois`, en: `The next ${months} months` },
    'section',
  );
  if (withheld.orders) {
    builder.line(withheld.orders.code === 'few-repeat-clients' ? TOO_FEW : withheld.orders.text).gap();
    return;
  }
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + (value || 0), 0);
  const money = (cents: number, language: 'fr' | 'en'): string =>
    formatAmount(cents, basis.currency, language, 0);
  if (withheld.revenue) builder.line(withheld.revenue.text);
  else {
    const expected = total(revenue);
    builder.line({
      fr: `Chiffre d’affaires prévu de vos clients actuels : ${money(expected, 'fr')} (sans les nouveaux clients).`,
      en: `Expected revenue of your present clients: ${money(expected, 'en')} (new clients not counted).`,
    });
  }
  if (withheld.activity) builder.line(withheld.activity.text);
  else if (!withheld.revenue) {
    builder.line({
      fr: `CA à risque : ${money(total(atRisk), 'fr')} de plus, si tous les clients venus plusieurs fois restaient vos clients.`,
      en: `Revenue at risk: ${money(total(atRisk), 'en')} more, if all clients who came several times stayed yours.`,
    });
  }
  builder.gap();
}

/** How many are late on their own rhythm, and the season that may explain it. */
function rhythmBlock(builder: TabBuilder, { cycle, clients }: Analysis): void {
  const rhythms = cycle?.rhythms;
  if (!cycle || !rhythms) return;
  let late = 0;
  for (let client = 0; client < clients.count; client++) if (isLate(rhythms, client)) late++;
  if (late === 0) return;
  builder.line({ fr: 'En retard sur leur rythme', en: 'Late on their rhythm' }, 'section').line({
    fr: `${plural(late, 'client est silencieux', 'clients sont silencieux', 'fr')} depuis nettement plus longtemps que d’habitude : colonne « Sur son rythme » de « Clients segmentés ».`,
    en: `${plural(late, 'client has', 'clients have', 'en')} been silent for clearly longer than usual: column “On its rhythm” of “Segmented clients”.`,
  });
  for (const { text } of cycle.season) builder.line(text);
  builder.gap();
}

/** Life cycle × behaviour, ready to use. */
function cycleBlock(builder: TabBuilder, analysis: Analysis): void {
  const crossed = analysis.segmentsBy === 'crossing' ? undefined : cycleCrossing(analysis);
  if (!crossed || crossed.segments.length < 2) return;
  const { behaviour, segments, segmentOf } = crossed;
  const money = amountByClass(segmentOf, segments.length, analysis.clients.revenue);
  builder
    .line({ fr: `Cycle de vie et ${behaviour.fr}`, en: `Life cycle and ${behaviour.en}` }, 'section')
    .table([
      [{ fr: 'Groupe', en: 'Group' }, 'text', segments.map(({ name }) => name)],
      blank(segments),
      [{ fr: 'Clients', en: 'Clients' }, 'count', segments.map(({ clients }) => clients)],
      [{ fr: 'CA', en: 'Revenue' }, 'amount', money.map(({ amount }) => Math.round(amount) / 100)],
    ])
    .gap();
}
