import type { PersonPlace } from '../../../src/contract/tools';
import { fold } from '../../../src/core/text/fold';
import { call } from '../../server/call';

/** Every tab searched, as many calls as it takes; later tabs know people by the keys found in earlier ones. */
export async function findAll(query: string): Promise<readonly PersonPlace[]> {
  const places: PersonPlace[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const who: readonly string[] = [...new Set(places.map((place) => place.who))].filter(Boolean);
    const answer: Awaited<ReturnType<typeof askOnce>> = await askOnce(query, who, from);
    places.push(...answer.places);
    from = answer.next;
  }
  return places;
}

const askOnce = (query: string, who: readonly string[], from: number) =>
  call('findPerson', { query, who, from });

/** One person as the tabs know them: by one name, and one key or several. */
export interface Person {
  readonly name: string;
  readonly who: readonly string[];
  readonly places: readonly PersonPlace[];
}

/** Places by client; two clients of one name are two people, the same client of several tabs is one. */
export function peopleIn(places: readonly PersonPlace[]): readonly Person[] {
  const people = new Map<string, { name: string; who: Set<string>; places: PersonPlace[] }>();
  for (const place of places) {
    if (!place.ours || place.who === '') continue;
    const id = place.who.startsWith('ref:') ? place.who : `name:${fold(place.name)}`;
    const known = people.get(id) ?? { name: place.name, who: new Set<string>(), places: [] };
    if (known.name === '') known.name = place.name;
    known.who.add(place.who);
    known.places.push(place);
    people.set(id, known);
  }
  return [...people.values()].map((person) => ({ ...person, who: [...person.who] }));
}
