// A log of messages. Only what changed is drawn again; it stays at its end while the reader is there.
import { el, redraw } from './dom.js';
import { message } from './message.js';
import { longDate, time } from './time.js';

const SOON = 5 * 60 * 1000;

/** Makes a log of a scrolling place; newer(true) is told of messages that came out of sight. */
export function makeLog(place, options = {}) {
  const list = el('div', { class: 'list' });
  let [shown, nodes, end] = [null, new Map(), true];
  place.append(list);
  const toEnd = () => ((place.scrollTop = place.scrollHeight), options.newer?.(false));
  place.addEventListener('scroll', () => {
    end = place.scrollHeight - place.scrollTop - place.clientHeight < 40;
    if (end) options.newer?.(false);
  });
  new ResizeObserver(() => end && toEnd()).observe(list);

  function draw(name, messages) {
    const moved = shown !== name;
    if (moved) [shown, nodes, end] = [name, new Map(), true];
    // A place that is opened, or a message that changed, is no news to be read aloud.
    const known = messages.filter((one) => nodes.has(one.ts)).length;
    const fresh = messages.length - known;
    place.setAttribute('aria-live', moved || fresh === 0 ? 'off' : 'polite');
    arrange(list, lines(messages, nodes, options));
    if (end) toEnd();
    else if (fresh) options.newer?.(true);
  }
  return { draw, toEnd };
}

/** The nodes in order: day separators and messages, each the one that stands there already if there is one. */
function lines(messages, nodes, options) {
  const wanted = new Map();
  let before = {};
  for (const one of messages) {
    const day = longDate(Date.parse(one.at));
    if (day !== before.day) wanted.set(day, nodes.get(day) ?? el('h2', { class: 'day' }, el('span', {}, day)));
    const short = day === before.day && one.user === before.one.user && one.name === before.one.name && !one.private
      && !before.one.private && Date.parse(one.at) - Date.parse(before.one.at) < SOON;
    wanted.set(one.ts, article(nodes.get(one.ts), one, { short, inThread: options.inThread }));
    before = { day, one };
  }
  nodes.clear();
  wanted.forEach((node, key) => nodes.set(key, node));
  return [...wanted.values()];
}

function article(old, one, how) {
  const now = JSON.stringify([one, how]);
  if (old?.drawn === now) return old;
  const node = old ?? el('article', { 'data-ts': one.ts });
  node.className = `message${one.private ? ' only-you' : ''}${how.short ? ' short' : ''}`;
  node.setAttribute('aria-label', `${one.name}, ${time(Date.parse(one.at))}`);
  node.drawn = now;
  redraw(node, message(one, how));
  return node;
}

/** Moves as little as can be: a node that is in its place is left alone and keeps focus. */
function arrange(list, wanted) {
  const keep = new Set(wanted);
  for (const node of [...list.children]) if (!keep.has(node)) node.remove();
  wanted.forEach((node, at) => {
    if (list.children[at] !== node) list.insertBefore(node, list.children[at] ?? null);
  });
}
