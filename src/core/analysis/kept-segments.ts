import { type Problem, problem } from '../model/problem';
import type { ShownSegment } from '../segments/presets';
import { fold } from '../text/fold';
import { plural } from '../text/numbers';

/** « Segment retenu » and « Motif », as a person wrote them for one client. */
export interface KeptSegment {
  readonly segment: string;
  readonly reason: string;
}

/** Written choices by client, and the place of the segment that each one names; −1 where it names none of these. */
export interface KeptSegments {
  readonly written: ReadonlyMap<number, KeptSegment>;
  readonly placeOf: ReadonlyMap<number, number>;
}

/** Finds the segments that people named, by the word of a cell or of a tab, in either language, whatever accents and case. */
export function findKept(
  segments: readonly ShownSegment[],
  written: ReadonlyMap<number, KeptSegment>,
): KeptSegments {
  const placeOf = new Map<number, number>();
  written.forEach(({ segment }, client) => {
    const word = fold(segment);
    if (word === '') return;
    const place = segments.findIndex(({ name, member }) =>
      [name.fr, name.en, member.fr, member.en].some((candidate) => fold(candidate) === word),
    );
    placeOf.set(client, place);
  });
  return { written, placeOf };
}

/** Says which choices could not be followed: their segment is another method's, or their client is in no segment. */
export function keptNotices(
  { written, placeOf }: KeptSegments,
  isPlaced: (client: number) => boolean,
): readonly Problem[] {
  const unknown = [...written].filter(([client]) => placeOf.get(client)! < 0);
  const apart = [...written.keys()].filter((client) => placeOf.get(client)! >= 0 && !isPlaced(client));
  return [
    ...(unknown.length > 0 ? [unknownSegments(unknown.map(([, { segment }]) => segment))] : []),
    ...(apart.length > 0 ? [notInSegments(apart.length)] : []),
  ];
}

const SHOWN = 3;

function unknownSegments(names: readonly string[]): Problem {
  const distinct = [...new Set(names)];
  const list = (quote: (name: string) => string): string =>
    distinct.slice(0, SHOWN).map(quote).join(', ') + (distinct.length > SHOWN ? '…' : '');
  return problem(
    'unknown-kept-segment',
    {
      fr: `« Segment retenu » : ${plural(names.length, 'choix ne correspond', 'choix ne correspondent', 'fr')} à aucun segment de cette méthode (${list((name) => `« ${name} »`)}). Ils sont gardés, sans effet ici.`,
      en: `“Segment kept”: ${plural(names.length, 'choice names', 'choices name', 'en')} no segment of this method (${list((name) => `“${name}”`)}). They are kept, without effect here.`,
    },
    { choices: names.length },
  );
}

const notInSegments = (clients: number): Problem =>
  problem(
    'kept-segment-without-figures',
    {
      fr: `« Segment retenu » : ${plural(clients, 'client n’est', 'clients ne sont', 'fr')} dans aucun segment (prospect, ou fiche à compléter). Le choix est gardé, sans effet pour l’instant.`,
      en: `“Segment kept”: ${plural(clients, 'client is', 'clients are', 'en')} in no segment (prospect, or record to complete). The choice is kept, without effect for now.`,
    },
    { clients },
  );
