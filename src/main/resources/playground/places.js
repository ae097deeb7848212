// The side: who you are, where you can go, what time it is.
import {$, button, h, hidden, redrawIf, say} from './dom.js';
import {go, link, post, route, state} from './net.js';
import {instant, local, moment, now} from './time.js';

export function drawSide() {
  const {people, me, places, clock} = state;
  redrawIf($('person'), people, () => people.map(({id, name}) => h('option', {value: id}, name)));
  $('person').value = me.id;
  $('role').textContent = me.role;
  const list = (title, channels) => [h('h2', title),
    h('ul', places.filter(({kind}) => (kind === 'channel') === channels).map(entry))];
  redrawIf($('places'), [places, route], () => [list('Channels', true), list('Direct messages', false)]);
  redrawIf($('clock'), clock.stops, drawClock);
  tick();
}

function entry({id, kind, name, private: closed, unread}) {
  const {user, place} = route;
  return h('li', h(unread ? 'a.new' : 'a', {href: link(user, id), key: id, 'aria-current': id === place && 'page'},
    h('span.sign', {'aria-hidden': 'true'}, kind !== 'channel' ? '◈' : closed ? '🔒' : '#'), name, closed && hidden(' (private)'),
    unread > 0 && h('span.unread', unread, hidden(' unread'))));
}

function drawClock() {
  const here = local(now());
  const field = h('input', {type: 'datetime-local', id: 'clock-to', key: 'clock-to', min: here, required: true, value: here});
  return [
    h('h2', 'Time'), h('p', {id: 'clock-now'}),
    state.clock.stops.map(({label, at}, nth) =>
      button([label, h('span.quiet', moment(at))], () => move(at), {key: `stop${nth}`})),
    h('details', {open: $('clock').querySelector('details')?.open}, h('summary', {key: 'clock-other'}, 'Move to another time'),
      h('form', {onsubmit: event => (event.preventDefault(), move(instant(field.value)))},
        h('label', {for: 'clock-to'}, 'Date and time'), field, h('button', {key: 'clock-move'}, 'Move the clock'))),
  ];
}

let going = '';

async function move(to) {
  const slow = setTimeout(() => say(going = ' Going through every day.'), 800);
  const {ok} = await post('clock', {to});
  clearTimeout(slow);
  going = '';
  if (ok) say(`The clock was moved to ${moment(to)}`);
}

function tick() {
  const words = state && moment(now()) + going;
  if (words && $('clock-now').textContent !== words) $('clock-now').textContent = words;
}

export function openSide(on) {
  $('side-toggle').ariaExpanded = on;
  $('side').classList.toggle('open', on);
}

export function beginSide() {
  setInterval(tick, 1000);
  $('person').onchange = ({target}) => {
    const {id, kind} = state.place;
    go(target.value, kind === 'channel' && id);
  };
  $('side-toggle').onclick = () => openSide(!$('side').classList.contains('open'));
}
