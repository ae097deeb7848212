// One message: who, when, what, and what can be done with it.
import { ask, button, el, icon, menuButton, redraw } from './dom.js';
import { lookBehind } from './behind.js';
import { blocks, makeSurface } from './blocks.js';
import { go, post, session } from './net.js';
import { label, mrkdwn, text } from './text.js';
import { moment, time } from './time.js';

const surfaces = new Map();

/** What is typed into a message's fields belongs to the message, not to its drawing. */
function surfaceOf({ channel, ts }) {
  const key = `${channel}/${ts}`;
  if (!surfaces.has(key)) surfaces.set(key, makeSurface({ channel, ts }));
  return surfaces.get(key);
}

/** Draws a message; short leaves out who it is from, where the one before says so. */
export function message(one, { short, inThread }) {
  const at = Date.parse(one.at);
  const body = el('div', { class: 'body' });
  body.append(...content(one));
  return [
    short ? el('span', { class: 'avatar' }) : el('span', { class: `avatar a${hue(one.user ?? one.name)}`, 'aria-hidden': 'true' }, initials(one.name)),
    el('div', { class: 'said' },
      one.private && el('p', { class: 'private' }, el('span', { 'aria-hidden': 'true' }, '◉ '), 'Only visible to you'),
      el('p', { class: short ? 'hidden' : 'by' }, el('strong', {}, one.name), one.bot && el('span', { class: 'badge' }, 'App'), ' ',
        el('time', { datetime: one.at, title: moment(at) }, time(at))),
      body,
      !inThread && one.reply_count > 0 && button(`${one.reply_count} ${one.reply_count === 1 ? 'reply' : 'replies'}`, () => openThread(one), { class: 'replies', 'data-key': 'replies' }),
      one.private && button('Dismiss', () => post('delete', spot(one)), { class: 'plain', 'data-key': 'dismiss' })),
    el('div', { class: 'tools' },
      !one.private && !inThread && icon('↩', 'Reply in thread', () => openThread(one), { 'data-key': 'reply' }),
      menuButton('⋯', 'More actions', () => actions(one, body), { 'data-key': 'more' })),
  ];
}

const spot = ({ channel, ts }) => ({ place: channel, ts });
const openThread = ({ channel, ts, thread_ts }) => go(session.route.user, channel, thread_ts ?? ts);
const initials = (name) => name.split(' ').map((word) => word[0]).slice(0, 2).join('').toUpperCase();
const hue = (id) => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;

function content(one) {
  return [
    ...(one.blocks?.length ? blocks(surfaceOf(one), one.blocks) : [el('div', { class: 'text' }, mrkdwn(one.text ?? ''))]),
    ...(one.attachments ?? []).map((each) => attachment(one, each)),
    ...(one.files ?? []).map(file),
    ...(one.edited ? [el('span', { class: 'quiet' }, '(edited)')] : []),
  ];
}

function attachment(one, each) {
  return el('div', { class: 'attachment' }, each.pretext && el('div', { class: 'text' }, mrkdwn(each.pretext)),
    each.blocks ? blocks(surfaceOf(one), each.blocks) : [
      each.title && el('strong', {}, each.title), el('div', { class: 'text' }, mrkdwn(each.text ?? each.fallback ?? '')),
      each.fields?.map((field) => el('p', {}, el('strong', {}, field.title), ' ', mrkdwn(field.value))),
      each.image_url && el('img', { src: each.image_url, alt: each.fallback ?? '' }), each.footer && el('p', { class: 'quiet' }, each.footer)]);
}

const UNITS = ['bytes', 'KB', 'MB'];

function file({ title, name, mimetype, size = 0, url }) {
  const power = Math.min(2, Math.floor(Math.log(size || 1) / Math.log(1000)));
  return el('figure', { class: 'file' }, mimetype?.startsWith('image/') && el('img', { src: url, alt: title ?? name, loading: 'lazy' }),
    el('figcaption', {}, el('a', { href: url, download: name }, `Download ${title ?? name}`),
      el('span', { class: 'quiet' }, ` ${mimetype ?? ''}, ${Math.round(size / 1000 ** power)} ${UNITS[power]}`)));
}

function actions(one, body) {
  const shortcuts = one.private ? [] : session.state.shortcuts.message;
  return [
    !one.private && { label: 'Reply in thread', run: () => openThread(one) },
    ...shortcuts.map(({ name, callback_id }) => ({ label: name, run: () => post('shortcut', { callback_id, ...spot(one) }) })),
    one.mine && { label: 'Edit message', run: () => edit(one, body) },
    one.mine && { label: 'Delete message', run: () => remove(one) },
    { label: 'Look behind', run: () => lookBehind({ channel: one.channel, ts: one.ts }) },
  ].filter(Boolean);
}

async function remove(one) {
  const sure = await ask({ title: 'Delete message', text: 'This cannot be undone.', confirm: 'Delete', deny: 'Keep', danger: true });
  if (sure) post('delete', spot(one));
}

function edit(one, body) {
  const area = el('textarea', { 'aria-label': 'Edit message', rows: 3, value: label({ text: one.text }) });
  const back = () => redraw(body, content(one));
  const save = async (event) => {
    event.preventDefault();
    if ((await post('edit', { ...spot(one), text: area.value })).ok) back();
  };
  redraw(body, el('form', { onsubmit: save, onkeydown: (event) => event.key === 'Escape' && back() }, area,
    el('div', { class: 'row end' }, button('Cancel', back), el('button', { class: 'primary' }, 'Save'))));
  area.focus();
}
