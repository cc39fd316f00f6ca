import { joinableWith, settleSource, sourceOf } from '../../sidebar/state/source-choice';
import { TABS, tab } from './conversation-support';

describe('the tab proposed', () => {
  test.each([
    ['the active one', TABS, 1],
    [
      'the first one where the active one is ours',
      [tab(1, 'A', { ours: true, active: true }), tab(2, 'B')],
      2,
    ],
    ['none with a title row only', [tab(1, 'A', { rows: 1, active: true }), tab(2, 'B')], 2],
    ['none at all in a workbook without data', [tab(1, 'A', { rows: 0, active: true })], undefined],
  ])('is %s', (_rule, tabs, sheetId) => {
    expect(settleSource({ joined: false }, tabs).sheetId).toBe(sheetId);
  });

  test('stays the one chosen, even when another becomes active', () => {
    expect(settleSource({ sheetId: 2, joined: false }, TABS).sheetId).toBe(2);
  });

  test('is proposed anew once the one chosen is gone', () => {
    expect(settleSource({ sheetId: 9, joined: false }, TABS).sheetId).toBe(1);
  });
});

describe('the second tab', () => {
  const three = [...TABS, tab(4, 'Contacts')];

  test('is never the first one, nor one of ours', () => {
    expect(joinableWith(TABS, { sheetId: 1, joined: true }).map(({ name }) => name)).toEqual(['Factures']);
  });

  test('is chosen by itself when there is only one', () => {
    expect(settleSource({ sheetId: 1, joined: true }, TABS)).toEqual({
      sheetId: 1,
      joined: true,
      joinSheetId: 2,
    });
  });

  test('is left to the user among several, and nothing is asked of the server before', () => {
    const source = settleSource({ sheetId: 1, joined: true }, three);
    expect(source.joinSheetId).toBeUndefined();
    expect(sourceOf(source)).toBeUndefined();
  });

  test('is forgotten when it becomes the first one', () => {
    expect(settleSource({ sheetId: 2, joined: true, joinSheetId: 2 }, three).joinSheetId).toBeUndefined();
  });

  test('counts only while the box is ticked', () => {
    expect(sourceOf({ sheetId: 1, joined: false, joinSheetId: 2 })).toEqual({ sheetId: 1 });
    expect(sourceOf({ sheetId: 1, joined: true, joinSheetId: 2 })).toEqual({ sheetId: 1, joinSheetId: 2 });
  });
});
