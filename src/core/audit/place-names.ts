import { REGIONS } from '../geography/regions';
import { fold } from '../text/fold';

let departments: ReadonlyMap<string, string> | undefined;

/** The code of a department by its name, accents and case aside; `undefined` for anything else. */
export function departmentNamed(text: string): string | undefined {
  departments ??= new Map(
    REGIONS.flatMap(({ departments: codes, departmentNames }) => {
      const names = departmentNames.split(', ');
      return codes.split(' ').map((code, index) => [fold(names[index]!), code] as const);
    }),
  );
  return departments.get(fold(text));
}

let regions: ReadonlyMap<string, string> | undefined;

/** The name of a region of today, accents and case aside; `undefined` for anything else. */
export function regionNamed(text: string): string | undefined {
  regions ??= new Map(REGIONS.map(({ id }) => [fold(id), id] as const));
  return regions.get(fold(text));
}

/** « 49 - Maine-et-Loire » and « Rhône (69) »: the name, without the code next to it. */
export const withoutCode = (text: string): string =>
  text.replace(/^\s*(?:\d{2,3}|2[ab])\s*[-–:]?\s+|\s*\((?:\d{2,3}|2[ab])\)$/i, '');
