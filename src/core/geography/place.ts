import type { Phrase } from '../model/problem';
import { departmentCode } from './department-code';
import { OUTSIDE_REGIONS, type OutsideRegions } from './outside-regions';
import { REGIONS } from './regions';

/** Where a postal code leads. */
export interface Place {
  /** `01`, `2A`, `971`, `988`; `00` for the armed forces, `20` for Corsica where the half is not known. */
  readonly department: string;
  readonly departmentName: string;
  /** The region; absent for collectivities, Monaco and the armed forces, which are in none. */
  readonly region?: string;
  /** What to show and to group by: the region, else the place itself (« Monaco », « Armées »). */
  readonly label: Phrase;
  readonly kind: 'department' | OutsideRegions['kind'];
}

/**
 * Department and region of a French postal code; `undefined` for what is none (no five digits, 99…, codes given to
 * nobody). « CEDEX » and what follows the digits are passed over, and so are spaces inside and `F-` before them. A code
 * tells the department of the post office: a few communes are served from next door, hence never an error by itself.
 */
export function placeOf(postalCode: string): Place | undefined {
  const digits = /^(?:F-?)?(\d\d ?\d{3})(?!\d)/i.exec(postalCode.trim());
  return digits ? placeOfDepartment(departmentCode(digits[1]!.replace(' ', ''))) : undefined;
}

let places: ReadonlyMap<string, Place> | undefined;

/** The same from the code of a department: `01`, `2A`, `974`. */
export function placeOfDepartment(department: string): Place | undefined {
  places ??= allPlaces();
  return places.get(department);
}

function allPlaces(): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  REGIONS.forEach((region) => {
    region.departments.split(' ').forEach((department, index) => {
      const name = (): string => region.departmentNames.split(', ')[index]!;
      found.set(department, departmentIn(region.id, department, name));
    });
  });
  found.set(
    '20',
    departmentIn('Corse', '20', () => 'Corse'),
  );
  for (const department of Object.keys(OUTSIDE_REGIONS)) {
    const { kind, label } = OUTSIDE_REGIONS[department]!;
    found.set(department, { department, departmentName: label.fr, label, kind });
  }
  return found;
}

/** Names of departments are asked for late: they are not in the script that formulas load. */
const departmentIn = (region: string, department: string, name: () => string): Place => ({
  department,
  get departmentName() {
    return name();
  },
  region,
  label: { fr: region, en: region },
  kind: 'department',
});
