// The data_visualization block as SVG, with the same figures in a table. Series differ by pattern
// and mark as well as by colour; the drawing follows the width it has, so text stays readable.
import { el, svg, uid } from './dom.js';

const HEIGHT = 260;
const PAD = { top: 12, right: 8, bottom: 44, left: 52 };
const DASHES = ['', '7 4', '2 3', '9 3 2 3', '4 4', '12 4'];
const PATTERNS = ['', 'M-1 7 7-1', 'M0 3H6', 'M3 0V6', 'M-1-1 7 7', 'M0 3H6M3 0V6'];
const whole = new Intl.NumberFormat('en-GB');
const short = new Intl.NumberFormat('en-GB', { notation: 'compact' });

export function chart(block) {
  const { chart: data } = block;
  const draw = { bar, line, area: line, pie }[data.type];
  if (!draw) throw new Error(`charts of type ${data.type} are not known`);
  const key = uid();
  const place = el('div', { class: 'drawing' });
  new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width && contentRect.width !== place.wide) {
      place.wide = contentRect.width;
      place.replaceChildren(picture(block, key, draw, place.wide));
    }
  }).observe(place);
  return el('figure', { class: 'chart' }, el('figcaption', {}, block.title), place, legend(data, key),
    el('details', {}, el('summary', {}, 'Show the figures as a table'), figures(block)));
}

function picture(block, key, draw, width) {
  const { chart: data } = block;
  const names = data.type === 'pie' ? `${data.segments.length} segments` : data.series.map((one) => one.name).join(', ');
  return svg('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'img',
    'aria-label': `${data.type} chart, ${block.title}: ${names}. The figures are in the table below.` },
    svg('defs', {}, PATTERNS.map((path, at) => svg('pattern',
      { id: `${key}-${at}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      svg('rect', { class: `s${at}`, width: 6, height: 6 }), svg('path', { class: 'hatch', d: path })))),
    draw(data, key, width));
}

const paint = (key, at) => `url(#${key}-${at % 6})`;
const titled = (words) => svg('title', {}, words);

function legend({ segments, series }, key) {
  const items = segments?.map((one) => one.label) ?? series.map((one) => one.name);
  return el('ul', { class: 'legend' }, items.map((name, at) => el('li', {},
    svg('svg', { width: 14, height: 14, 'aria-hidden': 'true' }, svg('rect', { width: 14, height: 14, fill: paint(key, at) })), name)));
}

function figures({ chart: data, title }) {
  const columns = data.segments ? ['Value'] : data.series.map((one) => one.name);
  const names = data.segments?.map((one) => one.label) ?? data.axis_config.categories;
  const value = (column, name, row) => data.segments ? data.segments[row].value : point(data.series[column], name);
  return el('table', {}, el('caption', { class: 'hidden' }, title),
    el('thead', {}, el('tr', {}, el('td'), columns.map((name) => el('th', { scope: 'col', class: 'right' }, name)))),
    el('tbody', {}, names.map((name, row) => el('tr', {}, el('th', { scope: 'row' }, name),
      columns.map((_, column) => el('td', { class: 'right' }, whole.format(value(column, name, row))))))));
}

const point = (series, name) => series.data.find((one) => one.label === name)?.value ?? 0;

/** A round step so that about four lines cover the values, which always include nought. */
function scale(series) {
  const values = [0, ...series.flatMap((one) => one.data.map((each) => each.value))];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 2.5, 5, 10].find((each) => each * power >= rough);
  return { step, low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step || step };
}

function frame({ series, axis_config: { categories, x_label, y_label } }, width) {
  const { step, low, high } = scale(series);
  const [right, floor] = [width - PAD.right, HEIGHT - PAD.bottom];
  const slot = (right - PAD.left) / categories.length;
  const x = (at) => PAD.left + slot * (at + 0.5);
  const y = (value) => floor - ((value - low) / (high - low)) * (floor - PAD.top);
  const every = Math.ceil((Math.max(...categories.map((one) => one.length)) * 6.4 + 8) / slot);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step);
  return { categories, slot, x, y, grid: [
    ticks.map((tick) => [svg('path', { class: tick ? 'grid' : 'grid base', d: `M${PAD.left} ${y(tick)}H${right}` }),
      svg('text', { x: PAD.left - 6, y: y(tick) + 4, 'text-anchor': 'end' }, short.format(tick))]),
    categories.map((name, at) => at % every === 0 && svg('text', { x: x(at), y: floor + 18, 'text-anchor': 'middle' }, name)),
    x_label && svg('text', { x: (PAD.left + right) / 2, y: HEIGHT - 6, 'text-anchor': 'middle', class: 'axis' }, x_label),
    y_label && svg('text', { transform: `translate(11 ${(PAD.top + floor) / 2}) rotate(-90)`, 'text-anchor': 'middle', class: 'axis' }, y_label),
  ] };
}

function bar(data, key, width) {
  const { categories, slot, x, y, grid } = frame(data, width);
  const wide = Math.min(40, (slot * 0.72) / data.series.length);
  return [grid, data.series.map((series, nth) => categories.map((name, at) => {
    const value = point(series, name);
    const left = x(at) + wide * (nth - data.series.length / 2);
    return svg('rect', { x: left, y: Math.min(y(value), y(0)), width: Math.max(1, wide - 2),
      height: Math.abs(y(value) - y(0)), fill: paint(key, nth), class: 'edge' },
      titled(`${name}, ${series.name}: ${whole.format(value)}`));
  }))];
}

const MARKS = ['M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0', 'M-4-4h8v8h-8z', 'M0-5 5 4h-10z', 'M0-5 5 0 0 5-5 0z', 'M0 5 5-4h-10z', 'M-4-4 4 4M4-4-4 4'];

/** Lines; for an area the same with what lies below filled. */
function line(data, key, width) {
  const { categories, x, y, grid } = frame(data, width);
  return [grid, data.series.map((series, nth) => {
    const points = categories.map((name, at) => `${x(at)} ${y(point(series, name))}`);
    return [
      data.type === 'area' && svg('path', { class: 'area', fill: paint(key, nth),
        d: `M${x(0)} ${y(0)}L${points.join('L')}L${x(categories.length - 1)} ${y(0)}Z` }),
      svg('path', { class: `line l${nth % 6}`, 'stroke-dasharray': DASHES[nth % 6], d: `M${points.join('L')}` }),
      points.map((at, nthPoint) => svg('path', { class: `mark l${nth % 6} s${nth % 6}`, transform: `translate(${at})`, d: MARKS[nth % 6] },
        titled(`${categories[nthPoint]}, ${series.name}: ${whole.format(point(series, categories[nthPoint]))}`))),
    ];
  })];
}

function pie({ segments }, key, width) {
  const total = segments.reduce((sum, one) => sum + one.value, 0) || 1;
  const [cx, cy, radius] = [width / 2, HEIGHT / 2, HEIGHT / 2 - 28];
  const on = (turn, far) => `${cx + far * Math.sin(turn * 2 * Math.PI)} ${cy - far * Math.cos(turn * 2 * Math.PI)}`;
  let from = 0;
  return segments.map(({ label, value }, at) => {
    const part = value / total;
    const [start, middle] = [from, from + part / 2];
    from += Math.min(part, 0.9999);
    const [tx, ty] = on(middle, radius + 15).split(' ');
    return [svg('path', { class: 'edge', fill: paint(key, at),
      d: `M${cx} ${cy}L${on(start, radius)}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${on(from, radius)}Z` },
      titled(`${label}: ${whole.format(value)}`)),
      part > 0.03 && svg('text', { x: tx, y: Number(ty) + 4, 'text-anchor': 'middle' }, `${Math.round(part * 100)}%`)];
  });
}
