import { drawChart } from '../../../workbench/server/picture/chart-drawing';

const SIZE = { width: 600, height: 371 };
const DATA = {
  categories: ['Janvier', '<script>alert(1)</script>'],
  series: [{ name: 'CA "HT" & co', values: [100, 50] }],
};

test.each(['COLUMN', 'BAR', 'LINE', 'PIE', 'COMBO', null])(
  'texts of cells stay texts in a chart (%s)',
  (type) => {
    const svg = drawChart(type, '<img onerror=x>', DATA, SIZE);
    expect(svg.match(/<(?!\/?(?:svg|text|path|rect|polyline|circle)\b)/g)).toBeNull();
  },
);

test('a column is as high as its share of the greatest value', () => {
  const heights = [...drawChart('COLUMN', '', DATA, SIZE).matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(
    ([, height]) => Number(height),
  );
  expect(heights).toEqual([287, 143.5]);
});
