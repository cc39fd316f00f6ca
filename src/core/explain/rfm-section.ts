import { type Analysis, type ClientScores, recencyOf } from '../analysis/analysis';
import { dayNumber } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { scoresRange } from '../output/class-ranges';
import { rfmCode } from '../scoring/rfm';
import { segmentOfClient, segmentOfCode } from '../segments/assign-rfm';
import { NEW_CLIENT_DAYS, RFM_SEGMENTS, type SegmentRule } from '../segments/rfm-segments';
import { formatAmount, plural } from '../text/numbers';
import { asIs, type ExplainedLine, type ExplainedSection, inBoth, line } from './explanation';

/** Three values, the limits that they fall between, the code, and the first rule that the code meets. */
export function rfmSection(analysis: Analysis, client: number): readonly ExplainedSection[] {
  const { rfm, clients, options, basis } = analysis;
  if (!rfm || rfm.r[client] === 0) return [];
  const days = recencyOf(clients.lastDay[client]!, dayNumber(options.asOf));
  const orders = clients.orders[client]!;
  const [r, f, m] = [rfm.r[client]!, rfm.f[client]!, rfm.m[client]!];
  const scored = (axis: 'r' | 'f' | 'm', score: number, value: Phrase): Phrase => {
    const range = scoresRange(axis, rfm.limits, score, score, basis.currency);
    const letter = axis.toUpperCase() + score;
    return { fr: `${value.fr} → ${letter} (${range.fr})`, en: `${value.en} → ${letter} (${range.en})` };
  };
  return [
    {
      title: { fr: 'Récence, fréquence, montant', en: 'Recency, frequency, money' },
      lines: [
        line(
          'Récence',
          'Recency',
          scored('r', r, {
            fr: plural(days, 'jour', 'jours', 'fr'),
            en: plural(days, 'day', 'days', 'en'),
          }),
        ),
        line(
          'Fréquence',
          'Frequency',
          scored('f', f, {
            fr: plural(orders, 'commande', 'commandes', 'fr'),
            en: plural(orders, 'order', 'orders', 'en'),
          }),
        ),
        line(
          'Montant',
          'Money',
          scored(
            'm',
            m,
            inBoth((language) => formatAmount(clients.revenue[client]!, basis.currency, language)),
          ),
        ),
        line('Code RFM', 'RFM code', asIs(rfmCode(r, f, m))),
        ...ruleLines(analysis, rfm, client),
      ],
    },
  ];
}

/** The rule of the code; then what the age of the first order, or segments shown together, change. */
function ruleLines(analysis: Analysis, rfm: ClientScores, client: number): readonly ExplainedLine[] {
  const { clients, options, classifications } = analysis;
  const { classes } = rfm.limits;
  const scores = [rfm.r[client]!, rfm.f[client]!, rfm.m[client]!] as const;
  const age = recencyOf(clients.firstDay[client]!, dayNumber(options.asOf));
  const ofCode = RFM_SEGMENTS.find(({ id }) => id === segmentOfCode(...scores, classes))!;
  const ofClient = segmentOfClient(...scores, classes, age);
  const own = classifications.find(({ id }) => id === 'rfm');
  const shown = own?.segments[own.of[client]!];
  const rule = ruleOf(ofCode.rules[classes]);
  return [
    line('Première règle remplie', 'First rule met', {
      fr: `${ofCode.member.fr} : ${rule.fr}`,
      en: `${ofCode.member.en}: ${rule.en}`,
    }),
    ...(ofClient === ofCode.id
      ? []
      : [
          line('Exception', 'Exception', {
            fr: `premier achat il y a plus de ${NEW_CLIENT_DAYS} jours : Occasionnel, non Nouveau`,
            en: `first order more than ${NEW_CLIENT_DAYS} days ago: Occasional, not New`,
          }),
        ]),
    ...(shown ? [line('Segment RFM', 'RFM segment', shown.member)] : []),
  ];
}

/** « R4 ou plus, F4 ou plus, M4 ou plus ». */
function ruleOf({ r, f, m, mAtMost, any }: SegmentRule): Phrase {
  const atLeast = (letter: string, score: number | undefined): readonly Phrase[] =>
    score === undefined ? [] : [{ fr: `${letter}${score} ou plus`, en: `${letter}${score} or more` }];
  const parts = [
    ...atLeast('R', r),
    ...atLeast('F', f),
    ...atLeast('M', m),
    ...(mAtMost === undefined ? [] : [{ fr: `M${mAtMost} ou moins`, en: `M${mAtMost} or less` }]),
  ];
  const either = [...atLeast('F', any?.f), ...atLeast('M', any?.m)];
  if (either.length > 0)
    return { fr: either.map(({ fr }) => fr).join(', ou '), en: either.map(({ en }) => en).join(', or ') };
  if (parts.length === 0) return { fr: 'tous les autres codes', en: 'all other codes' };
  return { fr: parts.map(({ fr }) => fr).join(', '), en: parts.map(({ en }) => en).join(', ') };
}
