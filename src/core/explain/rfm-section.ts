import { type Analysis, type ClientScores, recencyOf, tuningOf } from '../analysis/analysis';
import { rfmMoney } from '../analysis/score-clients';
import { segmentTableOf } from '../analysis/segment-table-of';
import { dayNumber } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { scoresRange } from '../output/class-ranges';
import { rfmCode } from '../scoring/rfm';
import { segmentOfCode } from '../segments/assign-rfm';
import type { RfmCode } from '../segments/rfm-codes';
import { RFM_SEGMENTS, type SegmentRule } from '../segments/rfm-segments';
import { placeOfClient } from '../segments/segment-table';
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
        {
          label: rfm.money === 'basket' ? BASKET : MONEY,
          text: scored(
            'm',
            m,
            inBoth((language) =>
              formatAmount(rfmMoney(clients, rfm.money, client), basis.currency, language),
            ),
          ),
        },
        line('Code RFM', 'RFM code', asIs(rfmCode(r, f, m, options.choices?.codeOrder))),
        ...ruleLines(analysis, rfm, client),
      ],
    },
  ];
}

const MONEY: Phrase = { fr: 'Montant', en: 'Money' };
const BASKET: Phrase = { fr: 'Panier moyen', en: 'Average order' };

/** The rule of the code; then what the age of the first order, or segments shown together, change. */
function ruleLines(analysis: Analysis, rfm: ClientScores, client: number): readonly ExplainedLine[] {
  const { clients, options, classifications } = analysis;
  const table = segmentTableOf(options);
  if (!table.ok) return [];
  const code = { r: rfm.r[client]!, f: rfm.f[client]!, m: rfm.m[client]! };
  const { newDays } = tuningOf(options);
  const age = recencyOf(clients.firstDay[client]!, dayNumber(options.asOf));
  const ofCode = placeOfClient(table.value, code, Number.NaN);
  const ofClient = placeOfClient(table.value, code, age, newDays);
  const [rather, not] = [ofClient, ofCode].map((place) => table.value.segments[place]!.member) as [
    Phrase,
    Phrase,
  ];
  const own = classifications.find(({ id }) => id === 'rfm');
  const shown = own?.segments[own.of[client]!];
  return [
    ruleLine(analysis, code, ofCode),
    ...(ofClient === ofCode
      ? []
      : [
          line('Exception', 'Exception', {
            fr: `premier achat il y a plus de ${newDays} jours : ${rather.fr}, non ${not.fr}`,
            en: `first order more than ${newDays} days ago: ${rather.en}, not ${not.en}`,
          }),
        ]),
    ...(shown ? [line('Segment RFM', 'RFM segment', shown.member)] : []),
  ];
}

/** The first of the named rules that the code meets, or the line of one’s own table that holds it. */
function ruleLine({ options }: Analysis, code: RfmCode, place: number): ExplainedLine {
  const ownLine = options.ownSegments?.lines[place];
  if (ownLine)
    return line(
      'Table de « Réglages »',
      'Table of “Settings”',
      asIs(`${ownLine.member || ownLine.name} : ${ownLine.codes}`),
    );
  const id = segmentOfCode(code.r, code.f, code.m, options.classes);
  const named = RFM_SEGMENTS.find((segment) => segment.id === id)!;
  const rule = ruleOf(named.rules[options.classes]);
  return line('Première règle remplie', 'First rule met', {
    fr: `${named.member.fr} : ${rule.fr}`,
    en: `${named.member.en}: ${rule.en}`,
  });
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
