// Fetches what the address asks for and draws it.
import {$, h, hidden, icon, redraw, redrawIf} from './dom.js';
import {composer} from './composer.js';
import {makeLog} from './message.js';
import {drawHome, drawModal} from './modal.js';
import {get, go, learn, link, listen, post, readRoute, route, state} from './net.js';
import {beginSide, drawSide, openSide} from './places.js';

let [busy, again, heardOf, seen, drawReplies] = [];
const drawMain = makeLog($('messages'));

/** Changes meanwhile make one more round. */
async function refresh() {
  again = true;
  if (busy) return;
  for (busy = true; again;) {
    again = false;
    await fetchAndDraw().catch(trouble);
  }
  busy = false;
}

async function fetchAndDraw() {
  const asked = route;
  const {user, place, thread} = asked;
  const found = await get('state', {user, place, thread});
  lost(false);
  if (asked !== route) return;
  learn(found);
  if (user === found.me.id && place === found.place.id) draw(found);
  else location.replace(link(found.me.id, found.place.id));
}

function trouble(error) {
  console.error(error);
  lost(true);
  setTimeout(refresh, 3000);
}

const lost = is => ($('lost').textContent = is ? 'The playground does not answer. Trying again…' : '');

function visit() {
  readRoute();
  const {user} = route;
  if (user && user !== heardOf) listen((heardOf = user), refresh, lost);
  openSide(false);
  seen = null;
  refresh();
}

function draw({place, places, messages, me}) {
  const {home} = route;
  const name = (place.kind === 'channel' ? '#' : '') + place.name;
  drawSide();
  drawHead(place, name, home);
  $('messages').hidden = $('write').hidden = home;
  $('home').hidden = !home;
  $('messages').ariaLabel = `Messages in ${name}`;
  if (home) drawHome($('home'));
  else drawMain(me.id + place.id, messages);
  redrawIf($('write'), me.id + place.id, () => composer('composer', `Message ${name}`));
  drawThread();
  drawModal();
  markRead(home);
  const unread = places.reduce((sum, one) => sum + one.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ''}${name} · Playground: this is not Slack`;
  redraw($('side-toggle'), 'Menu', unread > 0 && h('span.unread', unread, hidden(' unread')));
}

function drawHead({id, kind, topic}, name, home) {
  const tab = (title, on, sub) => h('a', {href: link(route.user, id, sub), key: title, 'aria-current': on && 'page'}, title);
  redrawIf($('place-head'), [route.user, id, name, topic, home], () => [h('h1', name), topic && h('p.quiet', topic),
    kind === 'dm' && h('nav', {label: 'Tabs'}, tab('Home', home, 'home'), tab('Messages', !home))]);
}

function drawThread() {
  const {thread, place, me} = state;
  const pane = $('thread');
  document.body.classList.toggle('threaded', thread);
  pane.hidden = !thread;
  const made = redrawIf(pane, thread && [me.id, place.id, thread.ts], () => {
    if (!thread) return [];
    const log = h('div.log', {role: 'log', tabindex: 0, label: 'Replies'});
    drawReplies = makeLog(log, true);
    return [h('header', h('h2', 'Thread'), icon('✕', 'Close thread', () => go(me.id, place.id))), log, composer('reply', 'Reply', thread.ts)];
  });
  if (!thread) return;
  drawReplies(thread.ts, thread.messages);
  if (made) $('reply').focus();
}

/** Said once only, or two pages would chase each other. */
function markRead(home) {
  const {places, place, messages} = state;
  const {unread} = places.find(one => one.id === place.id);
  const now = `${messages.at(-1)?.ts} ${unread}`;
  if (now === seen || (seen && (home || !unread))) return;
  seen = now;
  post('open', {place: place.id, tab: home ? 'home' : 'messages'});
}

$('skip').onclick = event => (event.preventDefault(), $('main').focus());
onhashchange = visit;
beginSide();
visit();
