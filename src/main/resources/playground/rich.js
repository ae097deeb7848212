// The rich_text block: sections, lists, preformatted text and quotes.
import { el } from './dom.js';
import { anchor, channel, emoji, everyone, person } from './text.js';
import { written } from './time.js';

const STYLES = { code: 'code', strike: 's', underline: 'u', italic: 'em', bold: 'strong', highlight: 'mark', client_highlight: 'mark' };

const RUNS = {
  text: (run) => run.text,
  link: (run) => anchor(run.url, run.text),
  user: (run) => person(run.user_id),
  channel: (run) => channel(run.channel_id),
  usergroup: (run) => everyone(run.usergroup_id),
  broadcast: (run) => everyone(run.range),
  emoji: (run) => run.unicode ? String.fromCodePoint(...run.unicode.split('-').map((hex) => parseInt(hex, 16))) : emoji(run.name),
  date: (run) => run.url ? anchor(run.url, written(run.timestamp, run.format)) : el('time', {}, written(run.timestamp, run.format)),
  color: (run) => el('code', {}, run.value),
};

const unknown = (part) => el('span', { class: 'unknown' }, `Unknown in rich text: ${part.type}`);

function run(part) {
  const make = RUNS[part.type];
  if (!make) return unknown(part);
  return Object.keys(STYLES).reduce(
    (inner, style) => (part.style?.[style] ? el(STYLES[style], {}, inner) : inner), make(part));
}

const runs = (part) => (part.elements ?? []).map(run);

const PARTS = {
  rich_text_section: (part) => el('p', {}, runs(part)),
  rich_text_preformatted: (part) => el('pre', {}, runs(part)),
  rich_text_quote: (part) => el('blockquote', {}, runs(part)),
  rich_text_list: (part) =>
    el(part.style === 'ordered' ? 'ol' : 'ul',
      { class: `indent-${part.indent ?? 0}${part.border ? ' border' : ''}`, start: part.offset ? part.offset + 1 : null },
      part.elements.map((item) => el('li', {}, runs(item)))),
};

export const richText = (block) => block.elements.map((part) => (PARTS[part.type] ?? unknown)(part));
