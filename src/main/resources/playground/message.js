// One message: who, when, what, and what can be done with it.
import {button, h, icon, menuButton} from './dom.js';
import {lookBehind} from './behind.js';
import {blocks, makeSurface} from './blocks.js';
import {go, post, route, state} from './net.js';
import {mrkdwn} from './text.js';
import {moment, time} from './time.js';

const surfaces = {};

const spot = ({channel, ts}) => ({place: channel, ts});
const openThread = ({channel, ts, thread_ts}) => go(route.user, channel, thread_ts ?? ts);

export function message(one, inThread) {
  const at = Date.parse(one.at);
  const {name, reply_count: replies} = one;
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return [
    h(`span.avatar.k${hue}`, {'aria-hidden': 'true'}, name.split(' ').map(word => word[0]).slice(0, 2).join('').toUpperCase()),
    h('div.said',
      one.private && h('p.quiet', '◉ Only visible to you'),
      h('p.by', h('strong', name), ' ', one.bot && h('span.badge', 'App'), ' ', h('time.quiet', {datetime: one.at, title: moment(at)}, time(at))),
      content(one),
      !inThread && replies > 0 && button(replies === 1 ? '1 reply' : `${replies} replies`, () => openThread(one), {class: 'plain', key: 'replies'}),
      one.private && button('Dismiss', () => post('delete', spot(one)), {class: 'plain', key: 'dismiss'})),
    h('div.tools', !one.private && !inThread && icon('↩', 'Reply in thread', () => openThread(one)),
      menuButton('⋯', 'More actions', () => actions(one))),
  ];
}

/** What is typed belongs to the message's surface, which outlives its drawing. */
function content(one) {
  const {channel, ts, attachments = [], files = []} = one;
  const surface = (surfaces[channel + ts] ??= makeSurface({channel, ts}));
  const drawn = one.blocks?.length ? blocks(surface, one.blocks) : [h('div.text', mrkdwn(one.text ?? ''))];
  return [...drawn, ...attachments.map(each => h('blockquote', each.title,
    each.blocks ? blocks(makeSurface(surface.at), each.blocks) : h('div.text', mrkdwn(each.text ?? each.fallback)))),
  ...files.map(file), one.edited && h('span.quiet', '(edited)')];
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
