import { AddOn, clientRows } from '../../support/add-on';
import { ShortCalls } from '../../support/short-calls';

/** So many clients analysed twice, three months apart. */
function analysedTwice(clients: number) {
  const addOn = new AddOn();
  const source = { sheetId: addOn.addTab('Clients', clientRows(clients)) };
  for (const asOf of ['2026-01-01', '2026-03-01']) addOn.run({ source, asOf });
  return { addOn, source };
}

test.each([20_000, 50_000])(
  'what follows an analysis of %i clients: no call lasts more than 20 s',
  (clients) => {
    const { addOn, source } = analysedTwice(clients);
    const calls = new ShortCalls(addOn);
    calls.during(`${clients} choices`, () => addOn.answer('followUp', {}));
    calls.during(`${clients} live list`, () => addOn.answer('liveSegment', { segment: 'champions' }));
    const compared = { from: '2026-01-01', to: '2026-03-01' };
    const request = { source, asOf: '2026-03-01', job: 'history', compared } as const;
    calls.during(`${clients} two dates compared`, () => addOn.run(request));
    calls.during(`${clients} guides printed`, () => {
      const [owner, ...guides] = addOn.answer('guidePages', {}).pages;
      expect(owner!.headline.replace(/\D/g, '')).toMatch(new RegExp(`^${clients}`));
      expect(guides.length).toBeGreaterThan(4);
    });
    expect(addOn.names().filter((name) => name.includes('lecture'))).toEqual([]);
    calls.during(`${clients} two dates compared again`, () => addOn.run(request));
    calls.expectAllShort();
  },
  240_000,
);
