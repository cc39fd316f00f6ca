import { createFormulaEngine } from '../../../workbench/calc';
import { LargeBase } from '../../support/large-base';
import { ShortCalls } from '../../support/short-calls';
import { DIST } from '../../workbench/calc/sheet';

const LISTS = ['Clients segmentés', 'Champions', 'Fidèles', 'À réactiver', 'En sommeil', 'Perdus'];

test('5,000 clients of 17 columns segmented, then again with columns and notes of the user’s: no call lasts more than 20 s', () => {
  const base = new LargeBase();
  const { addOn, source } = base;
  const calls = new ShortCalls(addOn);
  calls.during('tabs', () => addOn.answer('tabs', {}));
  calls.during('inspect', () => addOn.answer('inspect', { source }));
  calls.during('preview', () => addOn.answer('preview', { source }));
  calls.during('first run', () => base.run('segments', { guides: true }));
  base.annotate(...LISTS);
  const written = LISTS.map((name) => userWords(base, name));
  calls.during('preview, tabs standing', () => addOn.answer('preview', { source }));
  calls.during('refresh', () => base.run('segments', { guides: true }));
  calls.during('tabs, tabs standing', () => addOn.answer('tabs', {}));
  calls.during('report', () => addOn.answer('report', { source, page: 0 }));
  calls.expectAllShort();
  expect(LISTS.map((name) => userWords(base, name))).toEqual(written);
}, 600_000);

/** What stands in the user's two columns and in notes, by client. */
function userWords({ addOn }: LargeBase, name: string): Record<string, unknown> {
  const { value, note } = addOn.sheet(name).layers;
  const headers = value[1]!;
  const [key, first] = [headers.indexOf('Référence client'), headers.indexOf('Suivi')];
  return Object.fromEntries(
    value
      .slice(2)
      .map((row, index) => [row![key], [...row!.slice(first, first + 2), note[index + 2]?.[0] ?? '']]),
  );
}

test('700 clients with a live list for each segment, written, written again and taken away: no call lasts more than 20 s', () => {
  const base = new LargeBase(700, { formulaEngine: createFormulaEngine({ folder: DIST }) });
  const calls = new ShortCalls(base.addOn);
  const lists = (): readonly string[] => base.addOn.names().filter((name) => name.endsWith('(en direct)'));
  calls.during('first run', () => base.run('segments', { liveLists: 'yes' }));
  const written = lists();
  calls.during('refresh', () => base.run('segments', { liveLists: 'yes' }));
  const again = lists();
  calls.during('taken away', () => base.run('segments', { liveLists: 'no' }));
  calls.expectAllShort();
  expect(written.length).toBeGreaterThan(4);
  expect([again, lists()]).toEqual([written, []]);
}, 240_000);
