import type { AddOn } from '../support/add-on';
import { freshBase } from '../support/annotated-base';

describe('the two dates compared, in the tab itself', () => {
  const analysed = () => {
    const { addOn, request } = freshBase();
    for (const asOf of ['2025-03-31', '2025-06-30', '2025-09-30']) addOn.run({ ...request, asOf });
    const history = { ...request, asOf: '2025-09-30', job: 'history' } as const;
    addOn.run(history);
    return { addOn, history };
  };
  const datesIn = (addOn: AddOn) => {
    const rows = addOn.shown('Historique');
    const row = rows.findIndex(([label]) => label === 'Comparer du');
    return { row, cells: rows.slice(row, row + 2).map((cells) => cells.slice(0, 3)) };
  };
  const write = (addOn: AddOn, line: number, value: number | string): void => {
    addOn.sheet('Historique').layers.value[datesIn(addOn).row + line]![1] = value;
  };

  test('the dates kept are told to the sidebar; what it asks compares two of them, and the tab remembers', () => {
    const { addOn } = analysed();
    const { request, dates } = addOn.answer('followUp', {});
    expect(dates).toEqual(['2025-03-31', '2025-06-30', '2025-09-30']);
    addOn.run({ ...request, job: 'history', compared: { from: '2025-03-31' } });
    addOn.run({ ...request, job: 'history' });
    expect(addOn.shown('Historique')[1]![0]).toContain('du 31/03/2025 au 30/09/2025');
    expect(freshBase().addOn.failure('followUp', {}).code).toBe('no-segments');
  });

  test('stand beside those proposed: the latest, and one at least four weeks before', () => {
    expect(datesIn(analysed().addOn).cells).toEqual([
      ['Comparer du', '30/06/2025', '30/06/2025'],
      ['Au', '30/09/2025', '30/09/2025'],
    ]);
  });

  test('another one written over them is compared at the next update, and stays chosen until its cell is cleared', () => {
    const { addOn, history } = analysed();
    // 31 March 2025.
    write(addOn, 0, 45_747);
    for (let updates = 0; updates < 2; updates++) {
      addOn.run(history);
      expect(addOn.shown('Historique')[1]![0]).toContain('du 31/03/2025 au 30/09/2025');
      expect(datesIn(addOn).cells[0]).toEqual(['Comparer du', '31/03/2025', '30/06/2025']);
    }
    write(addOn, 0, '');
    addOn.run(history);
    expect(addOn.shown('Historique')[1]![0]).toContain('du 30/06/2025 au 30/09/2025');
  });

  test('typed as text, it is read as a day; what is no date, or not in order, is refused with what it says', () => {
    const { addOn, history } = analysed();
    write(addOn, 1, '30/06/2025');
    addOn.run(history);
    expect(addOn.shown('Historique')[1]![0]).toContain('du 31/03/2025 au 30/06/2025');
    write(addOn, 0, 'avril');
    expect(addOn.failure('start', history)).toMatchObject({
      code: 'bad-compared-date',
      text: { fr: expect.stringContaining('« avril »') },
    });
    write(addOn, 0, '30/09/2025');
    expect(addOn.failure('start', history).code).toBe('bad-compared-date');
  });
});
