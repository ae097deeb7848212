// Slack's text objects: plain text, mrkdwn and the markdown block, read into nodes.
import { el } from './dom.js';
import { personName, placeName, session } from './net.js';
import { written } from './time.js';

const NAMES = 'white_check_mark ✅ heavy_check_mark ✔️ x ❌ warning ⚠️ red_circle 🔴 large_orange_circle 🟠 '
  + 'large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵 white_circle ⚪ octagonal_sign 🛑 '
  + 'large_blue_diamond 🔷 white_large_square ⬜ calendar 📅 date 📅 alarm_clock ⏰ hourglass ⌛ clock9 🕘 bell 🔔 '
  + 'no_bell 🔕 memo 📝 pencil 📝 clipboard 📋 paperclip 📎 link 🔗 mag 🔍 pushpin 📌 round_pushpin 📍 file_folder 📁 '
  + 'page_facing_up 📄 bar_chart 📊 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 moneybag 💰 pound 💷 '
  + 'gear ⚙️ bulb 💡 question ❓ exclamation ❗ information_source ℹ️ lock 🔒 eyes 👀 wave 👋 +1 👍 thumbsup 👍 -1 👎 '
  + 'tada 🎉 rocket 🚀 star ⭐ fire 🔥 speech_balloon 💬 bust_in_silhouette 👤 busts_in_silhouette 👥 house 🏠 '
  + 'arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ repeat 🔁 zzz 💤 smile 😄 slightly_smiling_face 🙂';
const words = NAMES.split(' ');
const EMOJI = new Map(words.flatMap((word, at) => (at % 2 ? [] : [[word, words[at + 1]]])));

export const emoji = (name) => EMOJI.get(name) ?? `:${name}:`;

const decode = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** A link that can do no harm: other schemes show as their text. */
export const anchor = (url, label) =>
  /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(url)
    ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label ?? url)
    : `${label ?? ''} ${url}`;

export const person = (id) =>
  el('span', { class: id === session.route.user ? 'mention me' : 'mention' }, `@${personName(id)}`);
export const channel = (id, name) => el('a', { class: 'mention', href: `#${session.route.user}/${id}` }, `#${name ?? placeName(id)}`);
export const everyone = (range) => el('span', { class: 'mention me' }, `@${range}`);

/** Cuts text where a pattern matches; makers turn each match's groups into a node. */
function scan(text, pattern, make, plain) {
  const out = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    out.push(plain(text.slice(at, match.index)), make(match.groups, match[0]));
    at = match.index + match[0].length;
  }
  return [...out, plain(text.slice(at))];
}

const marked = (sign, name) => `(?<![\\w${sign}])\\${sign}(?!\\s)(?<${name}>[^${sign}\\n]+)(?<!\\s)\\${sign}(?!\\w)`;
const EMOJI_NAME = ":(?<emoji>[a-z0-9_+'-]+):";
const MRKDWN = new RegExp(['`(?<code>[^`\\n]+)`', '<(?<entity>[^<>\\n]+)>', '(?<url>https?://[^\\s<>|]+)',
  marked('*', 'bold'), marked('_', 'italic'), marked('~', 'strike'), EMOJI_NAME].join('|'), 'gi');

function inline(text) {
  return scan(text, MRKDWN, (found, all) => {
    if (found.code) return el('code', {}, decode(found.code));
    if (found.entity) return entity(found.entity);
    if (found.url) return anchor(decode(found.url));
    if (found.bold) return el('strong', {}, inline(found.bold));
    if (found.italic) return el('em', {}, inline(found.italic));
    if (found.strike) return el('s', {}, inline(found.strike));
    return EMOJI.get(found.emoji) ?? all;
  }, decode);
}

/** What stands in angle brackets: a mention, a date or a link. */
function entity(inside) {
  const [target, label] = decode(inside).split(/\|(.*)/s);
  if (target[0] === '@') return person(target.slice(1));
  if (target[0] === '#') return channel(target.slice(1), label);
  if (target.startsWith('!date^')) {
    const [, seconds, pattern, url] = target.split('^');
    const text = written(Number(seconds), pattern);
    return url ? anchor(url, text) : el('time', { title: label }, text);
  }
  if (target[0] === '!') return everyone(label?.replace(/^@/, '') ?? target.slice(1).split('^')[0]);
  return anchor(target, label);
}

/** Slack's mrkdwn: code fences first, then quoted lines, then marks within a line. */
export function mrkdwn(text) {
  return text.split('```').flatMap((part, at) =>
    at % 2 ? el('pre', {}, decode(part.replace(/^\n/, ''))) : quotes(part.replace(/^\n(?=.)/, at ? '' : '\n')));
}

const quotes = (text) =>
  text.split(/((?:^(?:>|&gt;).*(?:\n|$))+)/m).map((part) =>
    /^(>|&gt;)/.test(part) ? el('blockquote', {}, inline(part.trimEnd().replace(/^(>|&gt;) ?/gm, ''))) : inline(part));

const plain = (text) => text.replace(new RegExp(EMOJI_NAME, 'g'), (all, name) => EMOJI.get(name) ?? all);

/** A text object as nodes. */
export const text = (object) =>
  !object ? [] : object.type === 'mrkdwn' ? mrkdwn(object.text) : [plain(object.text ?? '')];

/** A text object as words only, for labels. */
export const label = (object) => el('i', {}, text(object)).textContent;

const MARKDOWN = new RegExp(['`(?<code>[^`]+)`', '\\[(?<label>[^\\]]+)\\]\\((?<url>[^)\\s]+)\\)',
  '\\*\\*(?<bold>.+?)\\*\\*', '~~(?<strike>.+?)~~', '(?<![\\w*])[*_](?<italic>[^*_]+)[*_](?!\\w)', EMOJI_NAME].join('|'), 'g');

const span = (text) =>
  scan(text, MARKDOWN, (found, all) => {
    if (found.code) return el('code', {}, found.code);
    if (found.url) return anchor(found.url, found.label);
    if (found.bold) return el('strong', {}, span(found.bold));
    if (found.strike) return el('s', {}, span(found.strike));
    if (found.italic) return el('em', {}, span(found.italic));
    return EMOJI.get(found.emoji) ?? all;
  }, String);

const LINES = [
  [/^(#{1,6}) +(.*)/, (all, hashes, rest) => el('h3', {}, span(rest))],
  [/^ *[-*+] +(.*)/, (all, rest) => el('li', {}, span(rest)), 'ul'],
  [/^ *\d+[.)] +(.*)/, (all, rest) => el('li', {}, span(rest)), 'ol'],
  [/^> ?(.*)/, (all, rest) => el('div', {}, span(rest)), 'blockquote'],
  [/^(---+|\*\*\*+)$/, () => el('hr')],
  [/^$/, () => null],
  [/(.*)/, (all, rest) => el('p', {}, span(rest))],
];

/** The markdown block: headings, lists, quotes, rules, code fences and marks in a line. */
export function markdown(source) {
  return source.split(/^```.*\n?/m).flatMap((part, at) => (at % 2 ? el('pre', {}, part) : lines(part)));
}

function lines(part) {
  const out = [];
  for (const line of part.split('\n')) {
    const [pattern, make, wrap] = LINES.find(([known]) => known.test(line));
    const node = make(...line.match(pattern));
    if (!node) out.push(null);
    else if (!wrap) out.push(node);
    else if (out.at(-1)?.localName === wrap) out.at(-1).append(node);
    else out.push(el(wrap, {}, node));
  }
  return out;
}
