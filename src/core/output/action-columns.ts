import type { Analysis, SegmentFigures } from '../analysis/analysis';
import { isLate } from '../analysis/classify-cycle';
import { centsOf } from '../clients/attributes';
import { controlShare, FIRST_CODE, isControl } from '../follow-up/control-group';
import { contentFor } from '../guides/content-for';
import type { GuideContent } from '../guides/guide';
import type { Phrase } from '../model/problem';
import type { ClientColumn } from './client-columns';

/** What the tabs of segments are worked with. */
export interface Working {
  /** The advice of the guides. */
  readonly advice: () => readonly GuideContent[];
  /** By segment id, the code of its latest campaign, which draws its control group. */
  readonly campaigns: ReadonlyMap<string, string>;
}

const NEXT_ACTION: Phrase = { fr: 'Prochaine action conseillée', en: 'Advised next action' };
const OVERDUE: Phrase = {
  fr: 'Faire régler l’impayé avant toute offre',
  en: 'Have the overdue amount paid before any offer',
};
const OPEN_QUOTE: Phrase = { fr: 'Relancer le devis ouvert', en: 'Follow up the open quote' };
const LATE: Phrase = {
  fr: 'Appeler : en retard sur son rythme',
  en: 'Call: late on the usual rhythm',
};

/** What comes first for this client — an overdue amount, an open quote, a silence out of rhythm —, else the segment’s first action. */
export function actionColumn(
  segment: SegmentFigures,
  analysis: Analysis,
  advice: Working['advice'],
): ClientColumn {
  const { attributes } = analysis.clients;
  const overdue = centsOf(attributes, 'overdue-amount');
  const quotes = centsOf(attributes, 'open-quote');
  const usual = contentFor(segment.id, analysis, advice())?.actions[0].what ?? null;
  const advised = (client: number): Phrase | null => {
    if (overdue && overdue[client]! > 0) return OVERDUE;
    if (quotes && quotes[client]! > 0) return OPEN_QUOTE;
    return isLate(analysis.cycle?.rhythms, client) ? LATE : usual;
  };
  return { header: NEXT_ACTION, format: 'text', cellOf: advised };
}

export const GROUP_HEADER: Phrase = { fr: 'Groupe', en: 'Group' };
export const GROUP_CONTROL: Phrase = { fr: 'Témoin', en: 'Control' };
const CONTACT: Phrase = { fr: 'À contacter', en: 'To contact' };

/** Who is not contacted by the campaign under way; no column where the segment is too small to set anybody apart. */
export function controlColumn(
  { id, members }: SegmentFigures,
  { clients }: Analysis,
  campaigns: Working['campaigns'],
): ClientColumn {
  const code = campaigns.get(id) ?? FIRST_CODE;
  const share = controlShare(members.length);
  return {
    header: GROUP_HEADER,
    format: 'text',
    cellOf:
      share > 0
        ? (client) => (isControl(code, clients.keys[client]!, share) ? GROUP_CONTROL : CONTACT)
        : undefined,
  };
}
