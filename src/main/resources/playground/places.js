// The side: who you are, where you can go and what time it is.
import { $, button, el, redrawIf, say } from './dom.js';
import { go, link, post, session } from './net.js';
import { instant, local, moment, now } from './time.js';

export function drawSide() {
  const { people, me, places, clock } = session.state;
  const { user, place, home } = session.route;
  redrawIf($('person'), people, () => people.map((one) => el('option', { value: one.id }, one.name)));
  $('person').value = me.id;
  $('role').textContent = me.role ?? '';
  redrawIf($('places'), [places, user, place, home], () => [
    section('Channels', places.filter((one) => one.kind === 'channel')),
    section('Direct messages', places.filter((one) => one.kind !== 'channel')),
  ]);
  redrawIf($('clock'), clock.stops, drawClock);
  tick();
}

const section = (title, list) => list.length > 0 && [el('h2', {}, title), el('ul', {}, list.map(entry))];

function entry({ id, kind, name, private: closed, unread }) {
  const sign = kind === 'channel' ? (closed ? '🔒' : '#') : '◈';
  const { user, place } = session.route;
  return el('li', {}, el('a', { href: link(user, id), class: unread ? 'new' : null, 'data-key': id, 'aria-current': id === place ? 'page' : null },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, sign), el('span', {}, name), closed && el('span', { class: 'hidden' }, ' (private)'),
    unread > 0 && el('span', { class: 'unread' }, unread, el('span', { class: 'hidden' }, ' unread'))));
}

function drawClock() {
  const field = el('input', { type: 'datetime-local', id: 'clock-to', 'data-key': 'clock-to', min: local(now()), required: true, value: local(now()) });
  return [
    el('h2', { id: 'clock-title' }, 'Time'),
    el('p', {}, el('time', { id: 'clock-now' })),
    el('div', { class: 'stops' }, session.state.clock.stops.map(({ label, at }) =>
      button([label, el('span', { class: 'quiet' }, moment(Date.parse(at)))], () => move(at), { 'data-key': label }))),
    el('details', {}, el('summary', { 'data-key': 'clock-other' }, 'Move to another time'),
      el('form', { onsubmit: (event) => (event.preventDefault(), move(instant(field.value))) },
        el('label', { for: 'clock-to' }, 'Date and time'), field, el('button', { 'data-key': 'clock-move' }, 'Move the clock'))),
  ];
}

async function move(to) {
  const { ok } = await post('clock', { to });
  if (ok) say(`The clock was moved to ${moment(Date.parse(to))}`);
}

/** The clock goes on by itself; only a new minute touches the page. */
export function tick() {
  if (!session.state) return;
  const words = moment(now());
  if ($('clock-now').textContent !== words) $('clock-now').textContent = words;
}

export function beginSide() {
  setInterval(tick, 1000);
  $('person').onchange = ({ target }) => {
    const { place } = session.state;
    go(target.value, place?.kind === 'channel' && place.id);
  };
  const toggle = (on) => ($('side-toggle').setAttribute('aria-expanded', on), $('side').classList.toggle('open', on));
  $('side-toggle').onclick = () => toggle(!$('side').classList.contains('open'));
  $('side').addEventListener('click', (event) => event.target.closest('#places a') && toggle(false));
  $('side').addEventListener('keydown', (event) => event.key === 'Escape' && (toggle(false), $('side-toggle').focus()));
}
