import type { AnalysisOptions } from '../../../src/core/analysis/analysis';
import { analysisOf } from '../../support/analysis';
import { gridOf } from '../../support/grid';
import { plain } from '../../support/plain';
import { read, rowsOf } from './settings-support';

describe('criteria of the score', () => {
  const TWINS = gridOf([
    ['Code client', 'Dernier achat', 'Nb commandes', 'CA HT', 'Visites', 'Visites', 'Activité'],
    ...Array.from({ length: 12 }, (_, index) => [
      ...[`C${index}`, `0${1 + (index % 9)}/03/2024`, String(1 + index), `${100 * index},00`],
      ...[String(index), String(12 - index), ['Bar', 'Hôtel', 'Musée'][index % 3]!],
    ]),
  ]);
  const score = (criteria: AnalysisOptions['criteria']) =>
    analysisOf('2024-10-01', TWINS, { method: 'score', criteria });

  test('two columns of one header have a weight each', () => {
    const criteria = [
      { source: 4, weight: 70 },
      { source: 5, weight: 30 },
    ];
    expect(read(rowsOf(score(criteria)))).toMatchObject({
      criteria: [
        { source: 'Visites (colonne E)', weight: 70 },
        { source: 'Visites (colonne F)', weight: 30 },
      ],
    });
  });

  test('a list has a line per value: all alike at first, then as given; a blank is unknown', () => {
    const first = rowsOf(score([{ source: 6, weight: 1 }]));
    expect(read(first)).toMatchObject({ criteria: [{ points: { Bar: 50, Hôtel: 50, Musée: 50 } }] });
    const rows = first.map((row) =>
      /« Hôtel »/.test(plain(String(row[0])))
        ? [row[0]!, 90]
        : /« Bar »/.test(plain(String(row[0])))
          ? [row[0]!, '']
          : row,
    );
    const found = read(rows) as { criteria: NonNullable<AnalysisOptions['criteria']> };
    expect(found).toMatchObject({ criteria: [{ source: 'Activité', points: { Hôtel: 90, Musée: 50 } }] });
    expect([...score(found.criteria).score!.score.score].slice(0, 3)).toEqual([Number.NaN, 90, 50]);
  });
});
