// Charts as SVG, with their figures in a table. Series differ by pattern too.
import {h, svg, uid} from './dom.js';
import {table} from './rich.js';

const [HEIGHT, TOP, FLOOR, LEFT] = [260, 12, 216, 52];
const HATCHES = ['', 'M-1 7 7-1', 'M0 3H6', 'M3 0V6', 'M-1-1 7 7', 'M0 3H6M3 0V6'];
const whole = new Intl.NumberFormat('en-GB').format;
const short = new Intl.NumberFormat('en-GB', {notation: 'compact'}).format;

export function chart({title, chart: data}) {
  const draw = {bar, line, area: line, pie}[data.type];
  if (!draw) throw new Error(`charts of type ${data.type} are not known`);
  const key = uid();
  const paint = nth => `url(#${key}-${nth % 6})`;
  const names = (data.segments ?? data.series).map(one => one.label ?? one.name);
  const place = h('div.drawing');
  const picture = width => svg('svg', {width, height: HEIGHT, role: 'img',
    label: `${title}: ${data.type} chart of ${names.join(', ')}. Its figures are in the table.`},
    HATCHES.map((d, nth) => svg('pattern', {id: `${key}-${nth}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse'},
      svg(`rect.k${nth}`, {width: 6, height: 6}), svg('path', {d}))),
    draw(data, paint, width));
  new ResizeObserver(([{contentRect: {width}}]) => {
    if (width && width !== place.width) place.replaceChildren(picture((place.width = width)));
  }).observe(place);
  return h('figure', h('figcaption', title), place,
    h('ul.legend.row', names.map((name, nth) => h('li', svg('svg', {width: 14, height: 14, 'aria-hidden': 'true'},
      svg('rect', {width: 14, height: 14, fill: paint(nth)})), name))),
    h('details', h('summary', 'Show the figures as a table'), figures(data)));
}

const point = (series, name) => series.data.find(one => one.label === name)?.value ?? 0;

function figures({segments, series, axis_config: axis}) {
  const rows = segments ? [['Item', 'Value'], ...segments.map(one => [one.label, whole(one.value)])]
    : [['Item', ...series.map(one => one.name)], ...axis.categories.map(name => [name, ...series.map(one => whole(point(one, name)))])];
  return table({rows: rows.map(row => row.map(text => ({text})))});
}

const words = (x, y, what, props) => svg('text', {x, y, ...props}, what);

/** A round step, so that about four lines cover the values and nought. */
function frame({series, axis_config: {categories, x_label, y_label}}, width) {
  const values = [0, ...series.flatMap(one => one.data.map(each => each.value))];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const rough = (most - least || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 2.5, 5, 10].find(each => each * power >= rough);
  const low = Math.floor(least / step);
  const count = Math.ceil(most / step) - low || 1;
  const slot = (width - LEFT - 8) / categories.length;
  const x = at => LEFT + slot * (at + 0.5);
  const y = value => FLOOR - ((value / step - low) / count) * (FLOOR - TOP);
  const every = Math.ceil((Math.max(...categories.map(one => one.length)) * 7 + 8) / slot);
  return {categories, slot, x, y, grid: [
    Array.from({length: count + 1}, (_, at) => (low + at) * step).map(tick => [
      svg(tick ? 'path.grid' : 'path.base', {d: `M${LEFT} ${y(tick)}H${width - 8}`}),
      words(LEFT - 6, y(tick) + 4, short(tick), {class: 'tick'})]),
    categories.map((name, at) => at % every === 0 && words(x(at), FLOOR + 18, name)),
    x_label && words((LEFT + width) / 2, HEIGHT - 6, x_label),
    y_label && words(0, 0, y_label, {transform: `translate(11 ${(TOP + FLOOR) / 2}) rotate(-90)`}),
  ]};
}

function bar(data, paint, width) {
  const {categories, slot, x, y, grid} = frame(data, width);
  const wide = Math.min(40, (slot * 0.72) / data.series.length);
  return [grid, data.series.map((series, nth) => categories.map((name, at) => {
    const value = point(series, name);
    return svg('rect', {fill: paint(nth), x: x(at) + wide * (nth - data.series.length / 2), width: wide - 2,
      y: y(Math.max(value, 0)), height: Math.abs(y(value) - y(0))});
  }))];
}

function line(data, paint, width) {
  const {categories, x, y, grid} = frame(data, width);
  return [grid, data.series.map((series, nth) => {
    const points = categories.map((name, at) => [x(at), y(point(series, name))]);
    const d = `M${points.join('L')}`;
    return [
      data.type === 'area' && svg('path.area', {fill: paint(nth), d: `${d}V${y(0)}H${x(0)}Z`}),
      svg(`path.line.k${nth % 6}`, {d, 'stroke-dasharray': nth ? `${nth * 3} 3` : null}),
      points.map(([cx, cy]) => svg(`circle.k${nth % 6}`, {cx, cy, r: 4})),
    ];
  })];
}

function pie({segments}, paint, width) {
  const total = segments.reduce((sum, one) => sum + one.value, 0) || 1;
  const radius = HEIGHT / 2 - 28;
  const on = (turn, far) => [width / 2 + far * Math.sin(turn * 2 * Math.PI), HEIGHT / 2 - far * Math.cos(turn * 2 * Math.PI)];
  let end = 0;
  return segments.map(({value}, nth) => {
    const part = Math.min(value / total, 0.9999);
    const start = end;
    end += part;
    const [x, y] = on(start + part / 2, radius + 15);
    return [svg('path', {fill: paint(nth), d: `M${on(0, 0)}L${on(start, radius)}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${on(end, radius)}Z`}),
      part > 0.03 && words(x, y + 4, `${Math.round(part * 100)}%`)];
  });
}
