// One message: who, when, what, and what can be done with it.
import { ask, button, h, icon, menuButton, redraw } from './dom.js';
import { lookBehind } from './behind.js';
import { blocks, makeSurface } from './blocks.js';
import { go, post, session } from './net.js';
import { mrkdwn } from './text.js';
import { moment, time } from './time.js';

const surfaces = new Map();

/** What is typed into a message's fields belongs to the message, not to its drawing. */
function surfaceOf({ channel, ts }) {
  const key = `${channel}/${ts}`;
  if (!surfaces.has(key)) surfaces.set(key, makeSurface({ channel, ts }));
  return surfaces.get(key);
}

const spot = ({ channel, ts }) => ({ place: channel, ts });
const openThread = ({ channel, ts, thread_ts: root }) => go(session.route.user, channel, root ?? ts);

export function message(one, inThread) {
  const at = Date.parse(one.at);
  const { name, reply_count: replies } = one;
  const body = h('div.body', content(one));
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return [
    h(`span.avatar.k${hue}`, { 'aria-hidden': 'true' }, name.split(' ').map((word) => word[0]).slice(0, 2).join('').toUpperCase()),
    h('div.said',
      one.private && h('p.quiet', '◉ Only visible to you'),
      h('p.by', h('strong', name), ' ', one.bot && h('span.badge', 'App'), ' ', h('time.quiet', { datetime: one.at, title: moment(at) }, time(at))),
      body,
      !inThread && replies > 0 && button(replies === 1 ? '1 reply' : `${replies} replies`, () => openThread(one), { class: 'plain', key: 'replies' }),
      one.private && button('Dismiss', () => post('delete', spot(one)), { class: 'plain', key: 'dismiss' })),
    h('div.tools',
      !one.private && !inThread && icon('↩', 'Reply in thread', () => openThread(one)),
      menuButton('⋯', 'More actions', () => actions(one, body))),
  ];
}

const content = (one) => [
  one.blocks?.length ? blocks(surfaceOf(one), one.blocks) : h('div.text', mrkdwn(one.text ?? '')),
  one.attachments?.map((each) => h('blockquote', each.title && h('strong', each.title),
    each.blocks ? blocks(makeSurface(surfaceOf(one).at), each.blocks) : h('div.text', mrkdwn(each.text ?? each.fallback ?? '')))),
  one.files?.map(file),
  one.edited && h('span.quiet', '(edited)'),
].flat(Infinity).filter(Boolean);

function file({ title, name, mimetype = '', size, url }) {
  const kilobytes = Math.ceil(size / 1000);
  return h('figure', mimetype.startsWith('image/') && h('img', { src: url, alt: title ?? name, loading: 'lazy' }),
    h('figcaption', h('a', { href: url, download: name }, `Download ${title ?? name}`),
      h('span.quiet', ` ${mimetype}, ${kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1000).toFixed(1)} MB`}`)));
}

const actions = (one, body) => [
  ...(one.private ? [] : [{ name: 'Reply in thread', run: () => openThread(one) },
    ...session.state.shortcuts.message.map(({ name, callback_id }) => ({ name, run: () => post('shortcut', { callback_id, ...spot(one) }) }))]),
  ...(one.mine ? [{ name: 'Edit message', run: () => edit(one, body) }, { name: 'Delete message', run: () => remove(one) }] : []),
  { name: 'Look behind', run: () => lookBehind({ channel: one.channel, ts: one.ts }) },
];

async function remove(one) {
  if (await ask({ title: 'Delete message', words: 'This cannot be undone.', yes: 'Delete', no: 'Keep', danger: true })) post('delete', spot(one));
}

function edit(one, body) {
  const area = h('textarea', { label: 'Edit message', rows: 3, value: h('i', mrkdwn(one.text)).textContent });
  const back = () => redraw(body, content(one));
  const save = async (event) => {
    event.preventDefault();
    if ((await post('edit', { ...spot(one), text: area.value })).ok) back();
  };
  redraw(body, h('form', { onsubmit: save }, area, h('div.row.end', button('Cancel', back), h('button.primary', 'Save'))));
  area.focus();
}
