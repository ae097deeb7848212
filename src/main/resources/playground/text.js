// Slack's plain text, mrkdwn and markdown, read into nodes.
import {h} from './dom.js';
import {route, state} from './net.js';
import {written} from './time.js';

const EMOJI = Object.fromEntries(('white_check_mark ✅ x ❌ warning ⚠️ red_circle 🔴 large_green_circle 🟢 '
  + 'large_blue_circle 🔵 octagonal_sign 🛑 calendar 📅 memo 📝 mag 🔍 bar_chart 📊 '
  + 'lock 🔒 +1 👍 tada 🎉')
  .split(' ').map((word, at, all) => [word, all[at + 1]]));

export const emoji = name => EMOJI[name] ?? `:${name}:`;

const decode = words => words.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** Other schemes, which could do harm, show as their text. */
export const anchor = (href, words) => /^(https?:|mailto:|\/(?!\/))/i.test(href)
  ? h('a', {href, target: '_blank'}, words || href) : `${words ?? ''} ${href}`;

export const everyone = (name, me = true) => h(me ? 'span.mention.me' : 'span.mention', `@${name}`);
export const mention = id => everyone([state.app, ...state.people].find(one => one.id === id || one.bot === id)?.name ?? id, id === route.user);
export const channel = (id, name) => h('a.mention', {href: `#${route.user}/${id}`},
  `#${name || (state.places.find(one => one.id === id)?.name ?? id)}`);

const marked = (sign, name) => `(?<![\\w${sign}])\\${sign}(?!\\s)(?<${name}>[^${sign}\\n]+)(?<!\\s)\\${sign}(?!\\w)`;
const PATTERN = new RegExp(['`(?<code>[^`\\n]+)`', '<(?<entity>[^<>\\n]+)>', '(?<url>https?://[^\\s<>|]+)',
  marked('*', 'strong'), marked('_', 'em'), marked('~', 's'), ':(?<emoji>[a-z0-9_+-]+):'].join('|'), 'gi');

function inline(words) {
  const out = [];
  let at = 0;
  for (const match of words.matchAll(PATTERN)) {
    out.push(decode(words.slice(at, match.index)), piece(match.groups));
    at = match.index + match[0].length;
  }
  return [...out, decode(words.slice(at))];
}

function piece(found) {
  const [name, words] = Object.entries(found).find(([, value]) => value);
  if (name === 'code') return h('code', decode(words));
  if (name === 'entity') return entity(decode(words));
  if (name === 'url') return anchor(decode(words));
  return name === 'emoji' ? emoji(words) : h(name, inline(words));
}

/** What stands in angle brackets: a mention, a date or a link. */
function entity(inside) {
  const [target, words] = inside.split(/\|(.*)/s);
  const id = target.slice(1);
  if (target[0] === '@') return mention(id);
  if (target[0] === '#') return channel(id, words);
  if (target[0] !== '!') return anchor(target, words);
  const [kind, seconds, pattern, href] = id.split('^');
  if (kind !== 'date') return everyone(words?.replace('@', '') ?? kind);
  return href ? anchor(href, written(seconds, pattern)) : written(seconds, pattern);
}

export const mrkdwn = words => words.split(/```\n?/).flatMap((part, fenced) => fenced % 2 ? h('pre', decode(part))
  : part.split(/((?:^(?:>|&gt;).*(?:\n|$))+)/m).map((lines, quoted) => quoted % 2
    ? h('blockquote', inline(lines.trimEnd().replace(/^(>|&gt;) ?/gm, ''))) : inline(lines)));

export const text = object => !object ? [] : object.type === 'mrkdwn' ? mrkdwn(object.text)
  : [object.text.replace(/:([a-z0-9_+-]+):/g, (all, name) => emoji(name))];
export const plain = object => h('i', text(object)).textContent;

const span = line => inline(line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  .replace(/\*\*(.+?)\*\*|\*(.+?)\*/g, (all, bold, italic) => bold ? `*${bold}*` : `_${italic}_`)
  .replace(/~~/g, '~').replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<$2|$1>'));

const LINES = [[/^#+ +(.*)/, 'h3'], [/^ *[-*+] +(.*)/, 'li', 'ul'], [/^ *\d+[.)] +(.*)/, 'li', 'ol'],
  [/^> ?(.*)/, 'div', 'blockquote'], [/(.*)/, 'p']];

export const markdown = source => source.split(/^```.*\n?/m).map((part, fenced) => {
  if (fenced % 2) return h('pre', part);
  const out = [];
  for (const line of part.split('\n')) {
    const [pattern, tag, group] = LINES.find(([known]) => known.test(line));
    const node = h(tag, span(line.match(pattern)[1]));
    if (group && out.at(-1)?.localName === group) out.at(-1).append(node);
    else out.push(group ? h(group, node) : node);
  }
  return out;
});
