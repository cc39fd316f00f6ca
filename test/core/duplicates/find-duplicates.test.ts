import { apartIn, groupsIn, searchDrawn } from './support';

/** Enough strangers for the weights to mean something, and nothing in common with the rows of the tests. */
const STRANGERS = `
  Blanchard | Odile    | odile.blanchard@sfr.fr  | 0478121314 | 3 rue des Lilas       | 69003 | Lyon
  Carpentier| Hugo     | hugo.carp@free.fr       | 0556232425 | 18 cours Victor Hugo  | 33000 | Bordeaux
  Meunier   | Sandrine | s.meunier@laposte.net   | 0240343536 | 7 quai de la Fosse    | 44000 | Nantes
  Guézennec | Yann     | yann.g@orange.fr        | 0298454647 | 22 rue de Siam        | 29200 | Brest
  Roussel   | Nadia    | nadia.roussel@gmail.com | 0320565758 | 41 rue Nationale      | 59000 | Lille
  Vasseur   | Bruno    | b.vasseur@wanadoo.fr    | 0388676869 | 9 place Kléber        | 67000 | Strasbourg`;

const HEADER = 'Nom | Prénom | Email | Téléphone | Adresse | Code postal | Ville';

/** The first rows are those of the test. */
const among = (rows: string) => searchDrawn(`${HEADER}\n${rows.trim()}\n${STRANGERS.trim()}`);

describe('private persons', () => {
  test('one person written in two ways is certain', () => {
    const searched = among(`
      LEFÈVRE | Anne  | anne.lefevre@gmail.com | 06 12 34 56 78    | 12 av. de la Gare    | 01000 | BOURG EN BRESSE CEDEX
      Lefevre | Annne | anne.lefevre@gmail.com | +33 6 12 34 56 78 | 12 avenue de la Gare | 1000  | Bourg-en-Bresse`);
    expect(groupsIn(searched)).toEqual(['certain: 1 2']);
  });

  test('surname and first name exchanged, or in one cell', () => {
    const searched = among(`
      Leclercq       | Kévin    |  | 06 25 73 57 24 | 119 rue Alfred de Vigny | 67200 | Strasbourg
      KEVIN          | LECLERCQ |  | 0625735724     | 119, r. Alfred de Vigny | 67200 | STRASBOURG
      Leclercq Kevin |          |  | 06.25.73.57.24 |                         | 67200 | Strasbourg`);
    expect(groupsIn(searched)).toEqual(['certain: 1 2 3']);
  });

  test('an initial, with the same phone', () => {
    const searched = among(`
      Collonge | M.-C.        |  | 05 77 39 14 56 | 90 avenue de Pradie | 31120 | Portet
      COLLONGE | Marie-Claude |  | 0577391456     | 90 av Pradie        | 31120 | PORTET`);
    expect(groupsIn(searched)).toHaveLength(1);
  });

  test('two people of one household are not a duplicate, whatever they share', () => {
    const searched = among(`
      Aubert | Magali | aubert@orange.fr | 01 14 72 73 97 | 68 rue Corne de Cerf | 45100 | Orléans
      AUBERT | Anaïs  | aubert@orange.fr | 0114727397     | 68 r. Corne de Cerf  | 45100 | ORLEANS`);
    expect(groupsIn(searched)).toEqual([]);
    expect(apartIn(searched)).toEqual(['household: 1 2']);
  });

  test('namesakes in two towns are not a duplicate', () => {
    const searched = among(`
      Bertrand | Damien | damien.bertrand@outlook.fr | 06 59 13 09 74 | 50 avenue des Frégates | 44600 | Saint-Nazaire
      BERTRAND | Damien | d.b.paris@orange.fr        | 07 49 69 70 67 | 51 rue Bauchart        | 75008 | Paris`);
    expect(groupsIn(searched)).toEqual([]);
    expect(apartIn(searched)).toEqual(['namesakes: 1 2']);
  });

  test('a placeholder brings nobody together', () => {
    const searched = among(`
      Bonnet  | Alice | pasdemail@gmail.com | 00 00 00 00 00 | 4 rue du Port   | 13002 | Marseille
      Perrin  | Luc   | pasdemail@gmail.com | 00 00 00 00 00 | 8 rue Voltaire  | 37000 | Tours`);
    expect(groupsIn(searched)).toEqual([]);
  });

  test('a switchboard or an address that six strangers share brings nobody together', () => {
    const strangers = [
      'Bonnet | Alice',
      'Perrin | Luc',
      'Hamel | Rose',
      'Texier | Jules',
      'Noël | Ines',
      'Faure | Gil',
    ];
    const searched = among(
      strangers
        .map((name, index) => `${name} | cabinet@dumas.fr | 01 40 50 60 70 | | 7500${index} | Paris`)
        .join('\n'),
    );
    expect(groupsIn(searched)).toEqual([]);
  });

  test('identical rows are one client', () => {
    const row = 'Fontaine | Jérémy | | 05 46 11 22 33 | 48 rue Québec | 17000 | La Rochelle';
    expect(groupsIn(among([row, row, row].join('\n')))).toEqual(['certain: 1 2 3']);
  });
});

describe('companies', () => {
  const companies = (rows: string) =>
    searchDrawn(`
      Société | SIRET | Email | Téléphone | Adresse | Code postal | Ville
      ${rows.trim()}
      Menuiserie Blanchard   | 73282932000074 | contact@blanchard.fr | 0478121314 | 3 rue des Lilas      | 69003 | Lyon
      Transports Carpentier  |                | info@carpentier.fr   | 0556232425 | 18 cours Victor Hugo | 33000 | Bordeaux
      Garage Meunier         |                |                      | 0240343536 | 7 quai de la Fosse   | 44000 | Nantes
      Boulangerie Guézennec  |                | pain@guezennec.bzh   | 0298454647 | 22 rue de Siam       | 29200 | Brest`);

  test('the legal form comes and goes, « & Fils » too', () => {
    const searched = companies(`
      SCI Prévost & Fils    | | compta@prevost.fr | 05 14 10 11 25 | 77 r. Gustave Eiffel   | 31140 | Aucamville
      Ets PREVOST et Fils   | | compta@prevost.fr | 0514101125     | 77 rue Gustave Eiffel  | 31140 | AUCAMVILLE`);
    expect(groupsIn(searched)).toEqual(['certain: 1 2']);
  });

  test('two establishments of one SIREN are two clients', () => {
    const searched = companies(`
      Auto-école du Centre | 35600000000048 | contact@aedc.fr | 01 61 62 34 25 | 58 avenue du Québec  | 91140 | Villebon
      AUTO ECOLE DU CENTRE | 35600000049837 | contact@aedc.fr | 01 61 62 34 25 | 37 chemin de l’Ubac  | 26400 | Crest`);
    expect(groupsIn(searched)).toEqual([]);
    expect(apartIn(searched)).toEqual(['other-site: 1 2']);
  });

  test('a SIRET damaged by a spreadsheet proves nothing', () => {
    const searched = companies(`
      EGGA Services | 4,66351E+13       | contact@egga.fr | 01 46 28 72 30 | 104 rue Isautier | 97410 | Saint-Pierre
      EGGA Services | 46635113700016    | contact@egga.fr | 01 46 28 72 30 | 104 r. Isautier  | 97410 | ST PIERRE`);
    expect(groupsIn(searched)).toEqual(['certain: 1 2']);
  });
});

describe('what the user says', () => {
  const rows = `
    Aubert | Magali | aubert@orange.fr | 01 14 72 73 97 | 68 rue Corne de Cerf | 45100 | Orléans
    AUBERT | Magali | aubert@orange.fr | 06 11 22 33 44 | 68 r. Corne de Cerf  | 45100 | ORLEANS
    Aubert | Anaïs  | aubert@orange.fr | 0114727397     | 68 r. Corne de Cerf  | 45100 | ORLEANS`;
  const drawing = `${HEADER}\n${rows.trim()}\n${STRANGERS.trim()}`;
  const keys = searchDrawn(drawing).duplicates.rowKeys;

  test('rows kept apart are never in one group again', () => {
    expect(groupsIn(searchDrawn(drawing))).toEqual(['certain: 1 2']);
    const decided = searchDrawn(drawing, { cannotLink: [[keys[0]!, keys[1]!]] });
    expect(groupsIn(decided)).toEqual([]);
  });

  test('rows put together are, even against a rule', () => {
    const decided = searchDrawn(drawing, {
      mustLink: [[keys[1]!, keys[2]!]],
      cannotLink: [[keys[0]!, keys[1]!]],
    });
    expect(groupsIn(decided)).toEqual(['certain: 2 3']);
  });

  test('the slider raises or lowers every limit', () => {
    const counts = [-3, 0, 3].map((caution) => searchDrawn(drawing, { caution }).duplicates.pairs.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});
