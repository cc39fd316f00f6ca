import { type Place, placeOf } from '../../geography/place';
import type { Phrase } from '../../model/problem';
import { fold } from '../../text/fold';
import { companySize } from './company-size';
import { type Grouping, groupByName } from './groups';
import { nafSectionOf } from './naf-section';
import { NAF_SECTIONS } from './naf-sections';
import { SECTORS } from './sectors';

/** Each distinct text is judged once; clients whose text says nothing are in no group. */
function groupTexts(
  texts: readonly string[],
  nameOf: (text: string) => Phrase | undefined,
  rareShare: number | undefined,
): Grouping {
  const known = new Map<string, Phrase | undefined>();
  for (const text of texts) if (!known.has(text)) known.set(text, text === '' ? undefined : nameOf(text));
  return groupByName(
    texts.map((text) => known.get(text)),
    rareShare,
  );
}

const sameIn = (name: string): Phrase => ({ fr: name, en: name });

/** Texts of one folded form have one name: the known one, else the first spelling. */
function groupSpellings(
  texts: readonly string[],
  knownName: (folded: string) => Phrase | undefined,
  rareShare: number | undefined,
): Grouping {
  const spellings = new Map<string, Phrase>();
  return groupTexts(
    texts,
    (text) => {
      const folded = fold(text);
      if (folded === '') return undefined;
      const name = spellings.get(folded) ?? knownName(folded) ?? sameIn(text.trim());
      spellings.set(folded, name);
      return name;
    },
    rareShare,
  );
}

/** By sector as written: synonyms of a short table brought together, other texts by their folded form, first spelling shown. */
export const bySector = (texts: readonly string[], rareShare?: number): Grouping =>
  groupSpellings(texts, knownSector, rareShare);

let sectorWords: readonly (readonly [words: string, name: Phrase])[] | undefined;

/** The sector whose longest way of writing stands in the text, as whole words. */
function knownSector(folded: string): Phrase | undefined {
  sectorWords ??= SECTORS.reduce<(readonly [string, Phrase])[]>((all, { name, words }) => {
    for (const way of words.split(', ')) all.push([way, name]);
    return all;
  }, []).sort(([a], [b]) => b.length - a.length);
  const text = ` ${folded} `;
  return sectorWords.find(([words]) => text.includes(` ${words} `))?.[1];
}

/** By section of the activity code. */
export const byNafSection = (codes: readonly string[], rareShare?: number): Grouping =>
  groupTexts(codes, (code) => NAF_SECTIONS[nafSectionOf(code)]?.name, rareShare);

/** By size, from a headcount or a band of it. */
export const bySize = (headcounts: readonly string[], rareShare?: number): Grouping =>
  groupTexts(
    headcounts,
    (text) => {
      const size = companySize(text);
      return size && sameIn(size);
    },
    rareShare,
  );

/** By region, or by the place itself where it is in none (Monaco, « Armées »). */
export const byRegion = (postalCodes: readonly string[], rareShare?: number): Grouping =>
  groupTexts(postalCodes, (code) => placeOf(code)?.label, rareShare);

/** By the texts as written (a channel, a region without postal code), the first spelling shown. */
export const byWrittenText = (texts: readonly string[], rareShare?: number): Grouping =>
  groupSpellings(texts, () => undefined, rareShare);

/** By department: « 69 Rhône ». */
export const byDepartment = (postalCodes: readonly string[], rareShare?: number): Grouping =>
  groupTexts(
    postalCodes,
    (code) => {
      const place = placeOf(code);
      return place && sameIn(departmentLabel(place));
    },
    rareShare,
  );

export const departmentLabel = ({ department, departmentName }: Place): string =>
  `${department} ${departmentName}`;
