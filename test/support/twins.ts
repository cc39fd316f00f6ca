const FIRST = ['Anne', 'Hugo', 'Nadia', 'Luc', 'Yann', 'Inès', 'Paul', 'Zoé', 'Marc', 'Lila', 'Noé'];

export const TWIN_HEADERS = [
  ...['Nom', 'Prénom', 'E-mail', 'Téléphone', 'Code postal', 'Ville', 'Dernier achat', 'CA HT'],
  ...['Secteur', 'Remarque', 'Suivi', 'Canal', 'Langue', 'Pays'],
];

/** Clients who have nothing in common, but that each twentieth is the one before it in other letters. */
export const twinRows = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_, index) => rowOf(index));

function rowOf(index: number): (string | number)[] {
  const who = index % 20 === 19 ? index - 1 : index;
  const [name, first] = [`${nameOf(who * 7919)}${nameOf(who)}`, FIRST[who % FIRST.length]!];
  const isTwin = who !== index;
  return [
    isTwin ? name.toUpperCase() : name,
    first,
    `${first.toLowerCase()}.${name.toLowerCase()}@exemple${who % 97}.fr`,
    `06${10_000_000 + ((who * 104_729) % 89_999_999)}`,
    `${10_000 + (who % 80_000)}`,
    `Ville ${who % 300}`,
    `${String((index % 28) + 1).padStart(2, '0')}/03/2025`,
    (index + 1) * 10,
    ...['', '', '', '', '', ''],
  ];
}

const nameOf = (seed: number): string =>
  Array.from(
    { length: 4 },
    (_, at) => 'bcdfglmnprstv'[Math.floor(seed / 13 ** at) % 13]! + 'aeiou'[(seed + at) % 5]!,
  ).join('');
