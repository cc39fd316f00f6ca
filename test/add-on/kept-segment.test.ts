import { plain } from '../support/plain';
import { columnOf, opened, type } from '../support/scored-base';

describe('« Segment retenu »', () => {
  test('wins everywhere, says so, and survives refreshes and another order of the rows', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).not.toContain('C55');
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    type(addOn, 'Clients segmentés', 'C55', 'Motif', 'filiale du groupe');
    for (const _again of [1, 2]) {
      addOn.run({ ...request, method: 'pmg' });
      const big = addOn.shown('Gros');
      const row = columnOf(big, 'Référence client').indexOf('C55');
      expect(plain(columnOf(big, 'Pourquoi')[row]!)).toBe('choisi par vous : filiale du groupe');
      expect(columnOf(addOn.shown('Petits'), 'Référence client')).not.toContain('C55');
      const clients = addOn.shown('Clients segmentés');
      const place = columnOf(clients, 'Référence client').indexOf('C55');
      expect(columnOf(clients, 'Segment')[place]).toBe('Gros');
      expect(columnOf(clients, 'PMG')[place]).toBe('Petit');
      expect(columnOf(clients, 'Motif')[place]).toBe('filiale du groupe');
      const source = addOn.sheet('Clients').layers.value;
      source.splice(1, 64, ...source.slice(1, 65).reverse());
    }
    expect(addOn.names().filter((name) => /^Segments PME – (notes|segments)/.test(name))).toEqual([]);
  });

  test('is seen by the preview and by the report before anything is written', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    const before = addOn.answer('preview', { ...request, method: 'pmg' }).segments[0]!.clients;
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    expect(addOn.answer('preview', { ...request, method: 'pmg' }).segments[0]!.clients).toBe(before + 1);
    const report = addOn.answer('report', { ...request, method: 'pmg', page: 0 });
    expect(report.clients.find(({ key }) => key === 'C55')).toMatchObject({
      segment: { id: 'big' },
      pmg: 'small',
      keptSegment: { segment: 'Gros', reason: '' },
    });
  });

  test('of another method waits without effect until that method comes back', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    const run = addOn.run({ ...request, method: 'cycle' });
    expect(addOn.shown('Segments').some(([text]) => /aucun segment de cette méthode/.test(text!))).toBe(true);
    expect(run.done).toBe(true);
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toContain('C55');
  });

  test('survives a run that ends half-way', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    type(addOn, 'Clients segmentés', 'C55', 'Segment retenu', 'Gros');
    let writes = 0;
    addOn.beforeCall = (name) => {
      if (name === 'Range.setValues' && ++writes === 4) throw new Error('Service unavailable');
    };
    addOn.ask('start', { ...request, method: 'pmg' });
    addOn.beforeCall = undefined;
    addOn.clock += 10 * 60_000;
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toContain('C55');
    expect(addOn.names().filter((name) => /^Segments PME – (notes|segments)/.test(name))).toEqual([]);
  });
});
