import { LargeBase } from '../../support/large-base';
import { ShortCalls } from '../../support/short-calls';

/** Unticks some corrections, far from each other. */
function refuseSome({ addOn }: LargeBase): void {
  const rows = addOn.sheet('Journal des corrections').layers.value;
  rows.forEach((row, index) => {
    if (row?.[5] === true && index % 400 === 0) row[5] = false;
  });
}

test('a copy of 5,000 clients cleaned, refreshed, merged and taken apart again: no call lasts more than 20 s', () => {
  const base = new LargeBase();
  const { addOn } = base;
  const calls = new ShortCalls(addOn);
  calls.during('audit', () => addOn.answer('audit', { source: base.source }));
  calls.during('« Audit »', () => base.run('audit'));
  calls.during('« Audit » again', () => base.run('audit'));
  calls.during('copy', () => base.run('cleaning'));
  base.annotate('Clients nettoyés');
  refuseSome(base);
  calls.during('copy again', () => base.run('cleaning'));
  base.run('duplicates');
  addOn.sheet('Doublons').layers.value.forEach((row, index) => {
    if (row && index > 1 && index < 900) row[2] = 'Fusionner';
  });
  calls.during('merge', () => base.run('merge', { amounts: 'sum' }));
  calls.during('merge again', () => base.run('merge'));
  calls.during('merge undone', () => base.run('unmerge'));
  calls.expectAllShort();
}, 600_000);
