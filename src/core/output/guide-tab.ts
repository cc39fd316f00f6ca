import type { Analysis } from '../analysis/analysis';
import type { Guide } from '../guides/build-guide';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatAmount, formatNumber, formatShare, plural } from '../text/numbers';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { classRanges } from './class-ranges';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** Two columns, 700 px together: a label, and what is said of it. The right one wraps, so that rows grow by themselves. */
const WIDTHS = [150, 550];

/** « Fiche – Champions »: one page a team can work from. */
export function guideTab(guide: Guide, analysis: Analysis, language: Language): TabPlan {
  const { segment, content } = guide;
  const name = say(segment.name, language);
  const builder = new TabBuilder({
    id: `guide:${segment.id}`,
    name: `${language === 'fr' ? 'Fiche' : 'Guide'} – ${name}`,
    color: segment.color,
    widths: WIDTHS,
    gridlines: false,
  });
  const page = new Page(builder, language);
  builder.line(name, 'title').line(say(basisLine(analysis), language), 'muted').gap();
  figures(page, guide, analysis, language);
  page.section({ fr: 'But', en: 'Aim' }).pair({ fr: '', en: '' }, content.aim);
  page.section({ fr: 'Trois actions', en: 'Three actions' });
  content.actions.forEach(({ what, who, when, channel }, index) => {
    page.pair(
      { fr: `${index + 1}. ${who.fr}`, en: `${index + 1}. ${who.en}` },
      { fr: `${what.fr} — ${when.fr}, ${channel.fr}`, en: `${what.en} — ${when.en}, ${channel.en}` },
    );
  });
  page.section({ fr: 'Message type', en: 'Model message' });
  page.pair({ fr: 'Objet', en: 'Subject' }, content.message.subject).pair({ fr: 'Texte', en: 'Text' }, content.message.body);
  page.section({ fr: 'À faire, à éviter', en: 'Do and don’t' });
  page.pair({ fr: 'Oui', en: 'Do' }, content.should).pair({ fr: 'Non', en: 'Don’t' }, content.shouldNot);
  page.section({ fr: 'Trois indicateurs', en: 'Three indicators' });
  for (const { name: indicator, target } of content.indicators) {
    page.pair(indicator, { fr: `Cible : ${target.fr}`, en: `Target: ${target.en}` });
  }
  callFirst(page, guide, analysis.basis.currency);
  return page.finish();
}

function figures(page: Page, guide: Guide, analysis: Analysis, language: Language): void {
  const { segment, medianBasket, medianRecency } = guide;
  const { currency } = analysis.basis;
  const share = (value: number): string => formatShare(value, language);
  page.pair(
    { fr: 'Combien', en: 'How many' },
    {
      fr: `${plural(segment.members.length, 'client', 'clients', 'fr')}, ${share(segment.share)} de la base, ${share(segment.revenueShare)} du chiffre d’affaires (${formatAmount(segment.revenue, currency, 'fr', 0)})`,
      en: `${plural(segment.members.length, 'client', 'clients', 'en')}, ${share(segment.share)} of the base, ${share(segment.revenueShare)} of the revenue (${formatAmount(segment.revenue, currency, 'en', 0)})`,
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
  page.pair({ fr: 'Limites', en: 'Limits' }, bestClasses(analysis, guide));
  page.pair({ fr: 'Codes', en: 'Codes' }, { fr: guide.codes.join(', '), en: guide.codes.join(', ') });
}

/** The classes that the segment's own clients reach, in real units, from the best score down to the lowest present. */
function bestClasses({ rfm, basis }: Analysis, { segment }: Guide): Phrase {
  const parts = classRanges(rfm!.limits, basis.currency).map(({ axis, label, ranges }) => {
    const scores = new Set(Array.from(segment.members, (client) => rfm![axis][client]!));
    const present = ranges.filter(({ score }) => scores.has(score));
    const [best, worst] = [present[0]!, present[present.length - 1]!];
    const span = (language: Language): string =>
      best === worst ? best.text[language] : `${best.text[language]} … ${worst.text[language]}`;
    return { fr: `${label.fr} : ${span('fr')}`, en: `${label.en}: ${span('en')}` };
  });
  return { fr: parts.map((part) => part.fr).join(' ; '), en: parts.map((part) => part.en).join('; ') };
}

function callFirst(page: Page, guide: Guide, currency: string): void {
  page.section({ fr: 'À appeler en premier', en: 'Call first' });
  guide.callFirst.forEach((client, index) => {
    const figuresOf = (language: Language): string =>
      [
        client.contact,
        plural(client.orders, language === 'fr' ? 'commande' : 'order', language === 'fr' ? 'commandes' : 'orders', language),
        formatAmount(client.revenue, currency, language, 0),
      ]
        .filter(Boolean)
        .join(' · ');
    page.namedClient(`${index + 1}.`, client.name, { fr: figuresOf('fr'), en: figuresOf('en') });
  });
}

/** Label and text rows under section titles. */
class Page {
  private readonly firstRow: number;

  constructor(
    private readonly builder: TabBuilder,
    private readonly language: Language,
  ) {
    this.firstRow = builder.rowCount + 1;
  }

  section(title: Phrase): this {
    this.builder.gap().line(say(title, this.language), 'section');
    return this;
  }

  pair(label: Phrase, text: Phrase): this {
    this.builder.cells([
      [say(label, this.language) || null, 'text'],
      [say(text, this.language), 'text'],
    ]);
    return this;
  }

  namedClient(rank: string, name: string, figures: Phrase): this {
    this.builder.cells([
      [rank, 'text'],
      [`${name} · ${say(figures, this.language)}`, 'text'],
    ]);
    return this;
  }

  finish(): TabPlan {
    const rows = this.builder.rowCount;
    this.builder.style('wrapped', { row: this.firstRow, column: 1, rows: rows - this.firstRow + 1, columns: WIDTHS.length });
    return this.builder.build();
  }
}
