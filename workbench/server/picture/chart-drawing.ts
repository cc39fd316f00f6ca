import type { ChartData } from './chart-data';

const COLORS = ['#1967d2', '#d56e0c', '#188038', '#9334e6', '#c5221f', '#129eaf'];
const MARGIN = { top: 40, right: 16, bottom: 44, left: 56 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Anything a cell holds becomes text, never a tag. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const text = (x: number, y: number, content: string, anchor = 'middle'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(content)}</text>`;

const colorOf = (index: number): string => COLORS[index % COLORS.length]!;

/** A whole SVG document: a chart plain enough to tell whether the right cells were taken. */
export function drawChart(type: string | null, title: string, data: ChartData, size: Size): string {
  const shapes = type === 'PIE' ? pie(data, size) : axes(data, size) + shapesOf(type, data, size);
  const heading = `<text x="${size.width / 2}" y="24" text-anchor="middle" font-size="14" font-weight="bold">${escaped(title)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="Arial" font-size="11" fill="#3c4043">${heading}${shapes}</svg>`;
}

const SHOWN = 40;

const peak = ({ series }: ChartData): number =>
  Math.max(1e-9, ...series.flatMap(({ values }) => values.slice(0, SHOWN)));

function shapesOf(type: string | null, data: ChartData, size: Size): string {
  const isLine = (index: number): boolean =>
    type === 'LINE' || type === 'AREA' || (type === 'COMBO' && index > 0);
  return data.series
    .map(({ values }, index) =>
      isLine(index) ? line(values, index, data, size) : bars(values, index, data, size),
    )
    .join('');
}

const plotWidth = ({ width }: Size): number => width - MARGIN.left - MARGIN.right;
const plotHeight = ({ height }: Size): number => height - MARGIN.top - MARGIN.bottom;
const stepOf = ({ categories }: ChartData, size: Size): number =>
  plotWidth(size) / Math.max(1, Math.min(SHOWN, categories.length));

function axes(data: ChartData, size: Size): string {
  const base = size.height - MARGIN.bottom;
  const step = stepOf(data, size);
  const every = Math.ceil(60 / step);
  const labels = data.categories
    .slice(0, SHOWN)
    .map((category, index) =>
      index % every === 0 ? text(MARGIN.left + step * (index + 0.5), base + 16, category.slice(0, 14)) : '',
    );
  const legend = data.series.map(({ name }, index) =>
    name
      ? text(MARGIN.left + 90 * index, size.height - 8, `■ ${name.slice(0, 14)}`, 'start').replace(
          '<text',
          `<text fill="${colorOf(index)}"`,
        )
      : '',
  );
  const top = text(MARGIN.left - 6, MARGIN.top + 4, short(peak(data)), 'end');
  return `<path d="M${MARGIN.left} ${MARGIN.top}V${base}H${size.width - MARGIN.right}" fill="none" stroke="#80868b"/>${top}${text(MARGIN.left - 6, base, '0', 'end')}${labels.join('')}${legend.join('')}`;
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

function bars(values: readonly number[], series: number, data: ChartData, size: Size): string {
  const step = stepOf(data, size);
  const width = (step * 0.8) / data.series.length;
  return values
    .slice(0, SHOWN)
    .map((value, index) => {
      const height = (Math.max(0, value) / peak(data)) * plotHeight(size);
      const x = MARGIN.left + step * (index + 0.1) + width * series;
      const y = size.height - MARGIN.bottom - height;
      return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${colorOf(series)}"/>`;
    })
    .join('');
}

function line(values: readonly number[], series: number, data: ChartData, size: Size): string {
  const step = stepOf(data, size);
  const points = values.slice(0, SHOWN).map((value, index) => {
    const y = size.height - MARGIN.bottom - (Math.max(0, value) / peak(data)) * plotHeight(size);
    return `${(MARGIN.left + step * (index + 0.5)).toFixed(1)},${y.toFixed(1)}`;
  });
  return `<polyline points="${points.join(' ')}" fill="none" stroke-width="2" stroke="${colorOf(series)}"/>`;
}

function pie({ categories, series }: ChartData, size: Size): string {
  const values = (series[0]?.values ?? []).slice(0, SHOWN).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(plotWidth(size), plotHeight(size)) / 2;
  const circumference = Math.PI * radius;
  let before = 0;
  const slices = values.map((value, index) => {
    const length = (value / total) * circumference;
    // A ring as thick as its radius is a full disc: no arithmetic of arcs.
    const slice = `<circle r="${radius / 2}" cx="${radius + 24}" cy="${MARGIN.top + radius}" fill="none" stroke="${colorOf(index)}" stroke-width="${radius}" stroke-dasharray="${length.toFixed(2)} ${circumference.toFixed(2)}" stroke-dashoffset="${(-before).toFixed(2)}"/>`;
    before += length;
    const label = `${categories[index] ?? ''} ${Math.round((value / total) * 100)} %`;
    return (
      slice +
      text(radius * 2 + 48, MARGIN.top + 16 + index * 16, `■ ${label}`, 'start').replace(
        '<text',
        `<text fill="${colorOf(index)}"`,
      )
    );
  });
  return slices.join('');
}
