// Rich text, and tables, whose cells may hold it.
import {h} from './dom.js';
import {anchor, channel, emoji, everyone, mention} from './text.js';
import {written} from './time.js';

const STYLES = {code: 'code', strike: 's', underline: 'u', italic: 'em', bold: 'strong', highlight: 'mark'};

const RUNS = {
  text: run => run.text,
  link: run => anchor(run.url, run.text),
  user: run => mention(run.user_id),
  channel: run => channel(run.channel_id),
  usergroup: run => everyone(run.usergroup_id),
  broadcast: run => everyone(run.range),
  emoji: run => run.unicode ? String.fromCodePoint(...run.unicode.split('-').map(hex => `0x${hex}`)) : emoji(run.name),
  date: run => run.url ? anchor(run.url, written(run.timestamp, run.format)) : written(run.timestamp, run.format),
  color: run => h('code', run.value),
};

const unknown = part => h('span.unknown', `⚠ Unknown in rich text: ${part.type}`);

const runs = part => part.elements.map(run => Object.keys(STYLES).reduce(
  (inner, style) => run.style?.[style] ? h(STYLES[style], inner) : inner, (RUNS[run.type] ?? unknown)(run)));

const PARTS = {
  rich_text_section: part => h('p', runs(part)),
  rich_text_preformatted: part => h('pre', runs(part)),
  rich_text_quote: part => h('blockquote', runs(part)),
  rich_text_list: part => h(`${part.style === 'ordered' ? 'ol' : 'ul'}.in${part.indent}${part.border ? '.border' : ''}`,
    {start: (part.offset ?? 0) + 1}, part.elements.map(item => h('li', runs(item)))),
};

export const richText = block => block.elements.map(part => (PARTS[part.type] ?? unknown)(part));

/** The first row is the head, as in Slack. Wide tables scroll, by keyboard too. */
export function table({rows: [head, ...rows], column_settings: columns}) {
  const row = (tag, cells) => h('tr', cells.map((cell, at) => h(`${tag}.${columns?.[at]?.align}`,
    cell.type === 'rich_text' ? richText(cell) : String(cell.text ?? cell.value ?? ''))));
  return h('div.scroll', {tabindex: 0, role: 'group', label: 'Table'}, h('table',
    h('thead', row('th', head)), h('tbody', rows.map(cells => row('td', cells)))));
}
