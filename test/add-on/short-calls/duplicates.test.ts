import { LargeBase } from '../../support/large-base';
import { ShortCalls } from '../../support/short-calls';

test('duplicates of 5,000 clients, a quarter of them: no call lasts more than 20 s', () => {
  const base = new LargeBase();
  const { addOn, source } = base;
  const calls = new ShortCalls(addOn);
  calls.during('search', () => addOn.answer('duplicates', { source }));
  calls.during('« Doublons »', () => base.run('duplicates'));
  base.annotate('Doublons');
  calls.during('« Doublons » again', () => base.run('duplicates'));
  const { findings } = addOn.answer('duplicates', { source });
  const groups = findings!.groups.slice(0, 300).map(({ records }) => ({
    keys: records.map(({ key }) => key),
    verdict: 'merge' as const,
  }));
  calls.during('300 groups decided', () => addOn.answer('decide', { groups }));
  calls.during('search, decided', () => addOn.answer('duplicates', { source }));
  calls.during('« Doublon ? » beside the source', () => addOn.answer('mark', { source }));
  calls.expectAllShort();
}, 600_000);
