import type { Analysis } from '../analysis/analysis';
import type { Guide } from '../guides/build-guide';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatAmount, formatNumber, formatShare, plural } from '../text/numbers';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { AXES, AXIS_LABELS, scoresRange } from './class-ranges';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** Two columns, 640 px together: a label, and what is said of it. The right one wraps, so that rows grow by themselves. */
const WIDTHS = [140, 500];

/** « Fiche – Champions »: one page a team can work from. */
export function guideTab(guide: Guide, analysis: Analysis, language: Language): TabPlan {
  const { segment, content } = guide;
  const name = `${language === 'fr' ? 'Fiche' : 'Guide'} – ${say(segment.name, language)}`;
  const look = {
    id: `guide:${segment.id}`,
    name,
    color: segment.color,
    widths: WIDTHS,
    gridlines: false,
  } as const;
  const page = new Page(
    new TabBuilder(look, language).line(segment.name, 'title').line(basisLine(analysis), 'muted').gap(),
  );
  figures(page, guide, analysis);
  page.section({ fr: 'But', en: 'Aim' }).pair(null, content.aim);
  page.section({ fr: 'Trois actions', en: 'Three actions' });
  content.actions.forEach(({ what, who, when, channel }, index) => {
    page.pair(
      { fr: `${index + 1}. ${who.fr}`, en: `${index + 1}. ${who.en}` },
      { fr: `${what.fr} — ${when.fr}, ${channel.fr}`, en: `${what.en} — ${when.en}, ${channel.en}` },
    );
  });
  const { subject, body } = content.message;
  page.section({ fr: 'Message type', en: 'Model message' });
  page.pair({ fr: 'Objet', en: 'Subject' }, subject).pair({ fr: 'Texte', en: 'Text' }, body);
  page.section({ fr: 'À faire, à éviter', en: 'Do and don’t' });
  page.pair({ fr: 'Oui', en: 'Do' }, content.should).pair({ fr: 'Non', en: 'Don’t' }, content.shouldNot);
  page.section({ fr: 'Trois indicateurs', en: 'Three indicators' });
  for (const { name: indicator, target } of content.indicators) {
    page.pair(indicator, { fr: `Cible : ${target.fr}`, en: `Target: ${target.en}` });
  }
  callFirst(page, guide, analysis.basis.currency, language);
  return page.finish();
}

function figures(
  page: Page,
  { segment, medianBasket, medianRecency, codes }: Guide,
  analysis: Analysis,
): void {
  const { currency } = analysis.basis;
  const { members, share, revenue, revenueShare } = segment;
  page.pair(
    { fr: 'Combien', en: 'How many' },
    {
      fr: `${plural(members.length, 'client', 'clients', 'fr')}, ${formatShare(share, 'fr')} de la base, ${formatShare(revenueShare, 'fr')} du chiffre d’affaires (${formatAmount(revenue, currency, 'fr', 0)})`,
      en: `${plural(members.length, 'client', 'clients', 'en')}, ${formatShare(share, 'en')} of the base, ${formatShare(revenueShare, 'en')} of the revenue (${formatAmount(revenue, currency, 'en', 0)})`,
    },
  );
  if (medianBasket !== undefined && medianRecency !== undefined) {
    page.pair(
      { fr: 'Repères', en: 'Landmarks' },
      {
        fr: `panier médian ${formatAmount(medianBasket, currency, 'fr', 0)} ; dernier achat il y a ${formatNumber(medianRecency, 'fr', 0)} jours (médiane)`,
        en: `median basket ${formatAmount(medianBasket, currency, 'en', 0)}; last order ${formatNumber(medianRecency, 'en', 0)} days ago (median)`,
      },
    );
  }
  page.pair({ fr: 'Qui', en: 'Who' }, segment.meaning);
  page.pair({ fr: 'Limites', en: 'Limits' }, limitsOf(analysis, segment));
  page.pair({ fr: 'Codes', en: 'Codes' }, codes.join(', '));
}

/** From the best to the worst score that the segment's own clients have, in real units. */
function limitsOf({ rfm, basis }: Analysis, { members }: Guide['segment']): Phrase {
  const parts = AXES.map((axis) => {
    const scores = Array.from(members, (client) => rfm![axis][client]!);
    const [best, worst] = [scores.reduce((a, b) => Math.max(a, b)), scores.reduce((a, b) => Math.min(a, b))];
    const range = scoresRange(axis, rfm!.limits, best, worst, basis.currency);
    const label = AXIS_LABELS[axis];
    return { fr: `${label.fr} : ${range.fr}`, en: `${label.en}: ${range.en}` };
  });
  return { fr: parts.map(({ fr }) => fr).join(' ; '), en: parts.map(({ en }) => en).join('; ') };
}

function callFirst(page: Page, guide: Guide, currency: string, language: Language): void {
  page.section({ fr: 'À appeler en premier', en: 'Call first' });
  guide.callFirst.forEach(({ name, contact, orders, revenue }, index) => {
    const [one, many] = language === 'fr' ? ['commande', 'commandes'] : ['order', 'orders'];
    const parts = [
      name,
      contact,
      plural(orders, one!, many!, language),
      formatAmount(revenue, currency, language, 0),
    ];
    page.pair(`${index + 1}.`, parts.filter(Boolean).join(' · '));
  });
}

/** Label and text rows under section titles. */
class Page {
  private readonly firstRow: number;

  constructor(private readonly builder: TabBuilder) {
    this.firstRow = builder.rowCount + 1;
  }

  section(title: Phrase): this {
    this.builder.gap().line(title, 'section');
    return this;
  }

  /** Phrases are said; plain texts — names of clients, codes — stand as they are. */
  pair(label: Phrase | string | null, text: Phrase | string): this {
    this.builder.cells([
      [label, 'text'],
      [text, 'text'],
    ]);
    return this;
  }

  finish(): TabPlan {
    const rows = this.builder.rowCount - this.firstRow + 1;
    return this.builder
      .style('wrapped', { row: this.firstRow, column: 1, rows, columns: WIDTHS.length })
      .build();
  }
}
