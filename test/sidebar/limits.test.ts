import { withClasses, withLimits, withoutLimits } from '../../sidebar/state/limits';
import { questionOf } from '../../sidebar/state/questions';
import { reduce } from '../../sidebar/state/reduce';
import { INITIAL, type State } from '../../sidebar/state/state';

const RFM = { classes: 5, recency: [1, 2, 3, 4], frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4] } as const;
const SETTINGS = INITIAL.settings;

const inSegments: State = {
  ...INITIAL,
  step: 'segments',
  source: { sheetId: 1, joined: false },
  inspected: { key: '', answer: { remembered: {} } as never },
};

describe('a limit that is moved', () => {
  test('is kept for the next analyses, and the server is asked for it', () => {
    const settings = withLimits(SETTINGS, { rfm: RFM });
    expect(settings).toMatchObject({ frozen: true, limits: { rfm: RFM } });
    expect(questionOf(reduce(inSegments, { type: 'settings-changed', settings }))!.request).toMatchObject({
      limits: { rfm: RFM },
      frozen: true,
    });
  });

  test('leaves those of another method where they were put', () => {
    const sizes = withLimits(SETTINGS, { pmg: { big: 2, medium: 1 } });
    expect(withLimits(sizes, { rfm: RFM }).limits).toEqual({ pmg: { big: 2, medium: 1 }, rfm: RFM });
  });

  test('means nothing with another number of scores', () => {
    const both = withLimits(withLimits(SETTINGS, { rfm: RFM }), { pmg: { big: 2, medium: 1 } });
    expect(withClasses(both, 3)).toMatchObject({ classes: 3, limits: { pmg: { big: 2, medium: 1 } } });
    const cut = { revenue: [1, 2], marginRate: [0.1, 0.2] };
    expect(withClasses(withLimits(both, { abcd: cut }), 3).limits).toEqual({
      ...{ pmg: { big: 2, medium: 1 }, abcd: cut },
    });
    expect(withClasses(withLimits(SETTINGS, { rfm: RFM }), 3)).not.toHaveProperty('limits');
  });

  test('is given up with all others: the limits are the file’s again', () => {
    const settings = withoutLimits(withLimits(SETTINGS, { rfm: RFM }));
    expect(settings).toEqual({ ...SETTINGS, frozen: false });
  });

  test('stands in « Réglages » once the tabs are written, and is not insisted on here', () => {
    const settings = withLimits(SETTINGS, { rfm: RFM });
    const start = reduce({ ...inSegments, settings }, { type: 'next' });
    const run = {
      runId: 'r',
      done: true,
      written: 1,
      total: 1,
      stage: { fr: '', en: '' },
      tabs: [],
      notices: [],
    };
    const key = JSON.stringify([start.round, 'start', questionOf(start)!.request]);
    const end = reduce(start, { type: 'answered', key, name: 'start', answer: run });
    expect(end.creation.run).toBe(run);
    expect(end.settings).toEqual({ ...SETTINGS, frozen: true });
  });
});
