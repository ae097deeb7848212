// The page: where we are, what is fetched for it and what is drawn of it.
import { $, fail, h, hidden, icon, redraw, redrawIf } from './dom.js';
import { composer } from './composer.js';
import { makeLog } from './log.js';
import { beginModal, drawHome, drawModal } from './modal.js';
import { Refused, get, go, link, listen, post, readRoute, session } from './net.js';
import { beginSide, drawSide, openSide } from './places.js';

let [busy, again, heardOf, seen, replies] = [false, false];
const main = makeLog($('messages'), false, (on) => ($('newer').hidden = !on));

/** Fetches and draws; whatever changes meanwhile makes one more round, however often it changed. */
async function refresh() {
  again = true;
  if (busy) return;
  busy = true;
  while (again) {
    again = false;
    await fetchAndDraw();
  }
  busy = false;
}

async function fetchAndDraw() {
  const { user, place, thread } = session.route;
  try {
    const state = await get('state', { user, place, thread });
    lost(false);
    if (location.hash !== session.hash) return;
    session.state = Object.assign(state, { heard: performance.now() });
    if (user === state.me.id && place === state.place?.id) draw(state);
    else location.replace(link(state.me.id, (state.place ?? state.places[0]).id));
  } catch (error) {
    if (error instanceof Refused) {
      fail(error.message);
      if (place) location.replace(link(user));
      return;
    }
    console.error(error);
    lost(true);
    setTimeout(refresh, 3000);
  }
}

function lost(is) {
  $('lost').hidden = !is;
  $('lost').textContent = is ? 'The playground does not answer. Trying again…' : '';
}

function visit() {
  session.route = readRoute();
  session.hash = location.hash;
  const { user } = session.route;
  if (user && user !== heardOf) listen((heardOf = user), refresh, lost);
  openSide(false);
  seen = null;
  refresh();
}

function draw({ place, messages, me }) {
  const { home } = session.route;
  const name = `${place.kind === 'channel' ? '#' : ''}${place.name}`;
  drawSide();
  drawHead(place, home);
  $('messages').hidden = $('write').hidden = home;
  $('home').hidden = !home;
  $('messages').ariaLabel = `Messages in ${name}`;
  if (home) drawHome($('home'));
  else main.draw(`${me.id}/${place.id}`, messages);
  redrawIf($('write'), [me.id, place.id], () => composer('composer', `Message ${name}`));
  drawThread();
  drawModal();
  markRead(home);
  const unread = session.state.places.reduce((sum, one) => sum + one.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ''}${name} · Playground: this is not Slack`;
  redraw($('side-toggle'), 'Menu', unread > 0 && h('span.unread', unread, hidden(' unread')));
}

function drawHead({ id, kind, private: closed, name, topic }, home) {
  const { user } = session.route;
  const tab = (title, on, sub) => h('a', { href: link(user, id, sub), key: title, 'aria-current': on && 'page' }, title);
  redrawIf($('place-head'), [user, id, name, topic, home], () => [
    h('h1', kind === 'channel' && h('span.sign', closed ? '🔒' : '#'), name),
    topic && h('p.quiet', topic),
    kind === 'dm' && h('nav', { label: 'Tabs' }, tab('Home', home, 'home'), tab('Messages', !home)),
  ]);
}

function drawThread() {
  const { thread, place } = session.state;
  const { user } = session.route;
  const pane = $('thread');
  document.body.classList.toggle('threaded', !!thread);
  pane.hidden = !thread;
  const made = redrawIf(pane, thread && [user, place.id, thread.ts], () => {
    if (!thread) return [];
    const log = h('div.log', { role: 'log', tabindex: 0, label: 'Replies' });
    replies = makeLog(log, true);
    return [h('header', h('h2', 'Thread'), icon('✕', 'Close thread', () => go(user, place.id))), log, composer('reply', 'Reply', thread.ts)];
  });
  if (!thread) return;
  replies.draw(thread.ts, thread.messages);
  if (made) $('reply').focus();
}

/** A place is read once it is seen; said once for what is there, so that two pages cannot chase each other. */
function markRead(home) {
  const { places, place, messages } = session.state;
  const { unread } = places.find((one) => one.id === place.id) ?? {};
  const now = `${messages.at(-1)?.ts} ${unread}`;
  if (document.hidden || now === seen || (seen && (home || !unread))) return;
  seen = now;
  post('open', { place: place.id, tab: home ? 'home' : 'messages' });
}

$('newer').onclick = () => (main.toEnd(), $('composer').focus());
document.querySelector('.skip').onclick = (event) => (event.preventDefault(), $('main').focus());
addEventListener('hashchange', visit);
document.addEventListener('visibilitychange', () => session.state && refresh());
beginSide();
beginModal();
visit();
