// Messages, and the log they stand in.
import {$, button, h, icon, menuButton, redrawIf, trouble} from './dom.js';
import {lookBehind} from './behind.js';
import {blocks, surfaceOf} from './blocks.js';
import {go, post, route, state} from './net.js';
import {mrkdwn} from './text.js';
import {longDate, moment, time} from './time.js';

const spot = ({channel, ts}) => ({place: channel, ts});
const openThread = ({channel, ts, thread_ts}) => go(route.user, channel, thread_ts ?? ts);

function message(one, inThread) {
  const {name, at, reply_count: replies} = one;
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return [
    h(`span.avatar.k${hue}`, {'aria-hidden': 'true'}, name.split(' ').map(word => word[0]).slice(0, 2).join('').toUpperCase()),
    h('div.said',
      one.private && h('p.quiet', '◉ Only visible to you'),
      h('p.by', h('strong', name), ' ', one.bot && h('span.badge', 'App'), ' ', h('time.quiet', {datetime: at, title: moment(at)}, time(at))),
      content(one),
      !inThread && replies > 0 && button(replies === 1 ? '1 reply' : `${replies} replies`, () => openThread(one), {class: 'plain', key: 'replies'}),
      one.private && button('Dismiss', () => (post('delete', spot(one)), $('composer').focus()), {class: 'plain', key: 'dismiss'})),
    h('div.tools', !one.private && !inThread && icon('↩', 'Reply in thread', () => openThread(one)),
      menuButton('⋯', 'More actions', () => actions(one))),
  ];
}

function content(one) {
  const {channel, ts} = one;
  return [one.blocks.length ? blocks(surfaceOf({channel, ts}), one.blocks) : h('div.text', mrkdwn(one.text)),
    one.attachments.map(() => trouble('Attachments are not shown')),
    one.files.map(file), one.edited && h('span.quiet', '(edited)')];
}

function file({title, name, mimetype, size, url}) {
  return h('figure', /^image/.test(mimetype) && h('img', {src: url, alt: title}),
    h('figcaption', h('a', {href: url, download: name}, `Download ${title}`), h('span.quiet', ` ${mimetype}, ${Math.ceil(size / 1000)} KB`)));
}

const actions = one => [
  ...(one.private ? [] : [{name: 'Reply in thread', run: () => openThread(one)},
    ...state.shortcuts.message.map(({name, callback_id}) => ({name, run: () => post('shortcut', {callback_id, ...spot(one)})}))]),
  ...(one.mine ? [{name: 'Delete message', run: () => post('delete', spot(one))}] : []),
  {name: 'Look behind', run: () => lookBehind({channel: one.channel, ts: one.ts})},
];

export function makeLog(place, inThread) {
  const list = h('div');
  let [shown, nodes, atEnd, last] = [];
  place.append(list);
  const toEnd = () => (place.scrollTop = place.scrollHeight);
  place.addEventListener('scroll', () => {
    const {scrollTop: top} = place;
    // Pictures grow and move the end; only going up leaves it.
    atEnd = place.scrollHeight - top - place.clientHeight < 40 || (atEnd && top >= last);
    last = top;
  });
  new ResizeObserver(() => atEnd && toEnd()).observe(list);

  return (name, messages) => {
    const moved = shown !== name;
    if (moved) [shown, nodes, atEnd, last] = [name, new Map(), true, 0];
    const fresh = messages.some(({ts}) => !nodes.has(ts));
    // A place just opened and a message that changed are no news to be read aloud.
    place.ariaLive = fresh && !moved ? 'polite' : 'off';
    nodes = lines(messages, nodes, inThread);
    arrange(list, nodes.size ? [...nodes.values()] : [h('p.empty.quiet', 'Nothing here yet. Type /productivity help below.')]);
    if (atEnd) toEnd();
  };
}

/** Day separators and messages, each by its node if it has one. */
function lines(messages, old, inThread) {
  const wanted = new Map();
  for (const one of messages) {
    const {ts, name, at} = one;
    const day = longDate(at);
    if (!wanted.has(day)) wanted.set(day, old.get(day) ?? h('h2.day', day));
    const node = old.get(ts) ?? h(`article.message${one.private ? '.only-you' : ''}`, {'data-ts': ts, label: `${name}, ${time(at)}`});
    redrawIf(node, one, () => message(one, inThread));
    wanted.set(ts, node);
  }
  return wanted;
}

// A node in its place is left alone, and keeps focus.
function arrange(list, wanted) {
  for (const node of [...list.children]) if (!wanted.includes(node)) node.remove();
  wanted.forEach((node, at) => list.children[at] !== node && list.insertBefore(node, list.children[at]));
}
