// The page: where we are, what is fetched for it and what is drawn of it.
import { $, el, fail, icon, redraw, redrawIf } from './dom.js';
import { composer } from './composer.js';
import { makeLog } from './log.js';
import { beginModal, drawHome, drawModal } from './modal.js';
import { Refused, get, go, link, listen, post, readRoute, session } from './net.js';
import { beginSide, drawSide } from './places.js';

let [busy, again, heardOf, opened] = [false, false, null, null];
const main = makeLog($('messages'), { newer: (on) => ($('newer').hidden = !on) });
let thread;

/** Fetches and draws; what changes meanwhile makes one more round, however often it changed. */
async function refresh() {
  if (busy) return (again = true);
  busy = true;
  do {
    again = false;
    await fetchAndDraw();
  } while (again);
  busy = false;
}

async function fetchAndDraw() {
  const route = readRoute();
  try {
    const state = await get('state', { user: route.user, place: route.place, thread: route.thread });
    if (link(...Object.values(readRoute())) !== link(...Object.values(route))) return (again = true);
    session.state = Object.assign(state, { heard: performance.now() });
    lost(false);
    if (route.user === state.me.id && route.place === state.place?.id) draw();
    else settle(state);
  } catch (error) {
    if (!(error instanceof Refused)) return lost(true), setTimeout(refresh, 3000), console.error(error);
    fail(error.message);
    if (route.place) location.replace(link(route.user) || '#');
  }
}

/** An address without a person or place becomes one with them. */
function settle(state) {
  location.replace(link(state.me.id, (state.place ?? state.places[0]).id));
}

function lost(is) {
  $('lost').hidden = !is;
  $('lost').textContent = is ? 'The playground does not answer. Trying again…' : '';
}

function visit() {
  session.route = readRoute();
  const { user } = session.route;
  if (user && user !== heardOf) listen((heardOf = user), refresh, lost);
  $('side').classList.remove('open');
  opened = null;
  refresh();
}

function draw() {
  const { places, place, messages } = session.state;
  drawSide();
  drawHead(place);
  const { home, user } = session.route;
  $('messages').hidden = $('write').hidden = home;
  $('home').hidden = !home;
  $('messages').setAttribute('aria-label', `Messages in ${place.name}`);
  if (home) drawHome($('home'));
  else main.draw(`${user}/${place.id}`, messages);
  redrawIf($('write'), [user, place.id], () => composer('composer', `Message ${place.kind === 'channel' ? '#' : ''}${place.name}`));
  drawThread();
  drawModal();
  markRead(places, place, home);
  title(places, place);
}

function drawHead(place) {
  const { user, home } = session.route;
  const tab = (name, on, ...sub) => el('a', { href: link(user, place.id, ...sub), 'data-key': name, 'aria-current': on ? 'page' : null }, name);
  redrawIf($('place-head'), [place, user, home], () => [
    el('h1', {}, place.kind === 'channel' && el('span', { class: 'sign' }, place.private ? '🔒' : '#'), place.name),
    place.topic && el('p', { class: 'quiet' }, place.topic),
    place.kind === 'dm' && el('nav', { 'aria-label': 'Tabs', class: 'tabs' }, tab('Home', home, 'home'), tab('Messages', !home)),
  ]);
}

function drawThread() {
  const { thread: found, place } = session.state;
  const pane = $('thread');
  const { user, thread: ts } = session.route;
  document.body.classList.toggle('threaded', !!found);
  pane.hidden = !found;
  if (!found) return redrawIf(pane, null, () => []);
  const made = redrawIf(pane, [user, place.id, ts], () => {
    const log = el('div', { role: 'log', tabindex: 0, class: 'log', 'aria-label': 'Replies' });
    thread = makeLog(log, { inThread: true });
    const close = icon('✕', 'Close thread', () => go(user, place.id), { 'data-key': 'close-thread' });
    return [el('header', {}, el('h2', {}, 'Thread'), close), log, composer('reply', 'Reply…', ts)];
  });
  thread.draw(ts, found.messages);
  if (made) $('reply').focus();
}

/** A place is read once it is seen; told once for what is there, so that two pages cannot chase each other. */
function markRead(places, place, home) {
  const unread = places.find((one) => one.id === place.id)?.unread ?? 0;
  const seen = `${home}/${session.state.messages.at(-1)?.ts}/${unread}`;
  if (document.hidden || opened === seen || (opened && !unread)) return;
  const first = !opened;
  opened = seen;
  if (first || !home) post('open', { place: place.id, tab: home ? 'home' : 'messages' });
}

function title(places, place) {
  const unread = places.reduce((sum, one) => sum + one.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ''}${place.kind === 'channel' ? '#' : ''}${place.name} · Playground: this is not Slack`;
  const mark = $('side-toggle').querySelector('.unread');
  mark.hidden = !unread;
  redraw(mark, String(unread), el('span', { class: 'hidden' }, ' unread'));
}

$('newer').onclick = () => (main.toEnd(), $('composer').focus());
document.querySelector('.skip').onclick = (event) => (event.preventDefault(), $('messages').focus());
addEventListener('hashchange', visit);
document.addEventListener('visibilitychange', () => session.state && refresh());
beginSide();
beginModal();
visit();
