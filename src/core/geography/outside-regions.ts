import type { Phrase } from '../model/problem';

/** Where a French postal code leads when it leads to no region. */
export interface OutsideRegions {
  readonly kind: 'collectivity' | 'monaco' | 'armed-forces';
  readonly label: Phrase;
}

const place = (kind: OutsideRegions['kind'], fr: string, en = fr): OutsideRegions => ({
  kind,
  label: { fr, en },
});

/** Proper names are the same in both languages, as those of regions. By the code that stands for the department. 98000 is Monaco alone; 00 is the post of the armed forces. */
export const OUTSIDE_REGIONS: Readonly<Record<string, OutsideRegions>> = {
  975: place('collectivity', 'Saint-Pierre-et-Miquelon'),
  977: place('collectivity', 'Saint-Barthélemy'),
  978: place('collectivity', 'Saint-Martin'),
  986: place('collectivity', 'Wallis-et-Futuna'),
  987: place('collectivity', 'Polynésie française'),
  988: place('collectivity', 'Nouvelle-Calédonie'),
  980: place('monaco', 'Monaco'),
  '00': place('armed-forces', 'Armées', 'Armed forces'),
};
