// A log of messages. Only what changed is drawn again; it stays at its end while the reader is there.
import { h, redraw } from './dom.js';
import { message } from './message.js';
import { longDate, time } from './time.js';

/** Makes a log of a scrolling place; newer(true) is told of messages that came out of sight. */
export function makeLog(place, inThread, newer = () => {}) {
  const list = h('div');
  let [shown, nodes, atEnd, last] = [null, new Map(), true, 0];
  place.append(list);
  const toEnd = () => (place.scrollTop = place.scrollHeight);
  place.addEventListener('scroll', () => {
    const { scrollTop: top } = place;
    // What grows after it was drawn (pictures, charts) moves the end; only going up leaves it.
    atEnd = place.scrollHeight - top - place.clientHeight < 40 || (atEnd && top >= last);
    last = top;
    if (atEnd) newer(false);
  });
  new ResizeObserver(() => atEnd && toEnd()).observe(list);

  function draw(name, messages) {
    const fresh = messages.some(({ ts }) => !nodes.has(ts));
    // A place that is opened, or a message that changed, is no news to be read aloud.
    place.setAttribute('aria-live', shown === name && fresh ? 'polite' : 'off');
    if (shown !== name) [shown, nodes, atEnd, last] = [name, new Map(), true, 0];
    nodes = lines(messages, nodes, inThread);
    arrange(list, [...nodes.values()]);
    if (atEnd) toEnd();
    else if (fresh) newer(true);
  }
  return { draw, toEnd };
}

/** The nodes in order, day separators and messages: each the one that stands there already, if any. */
function lines(messages, old, inThread) {
  const wanted = new Map();
  for (const one of messages) {
    const day = longDate(Date.parse(one.at));
    if (!wanted.has(day)) wanted.set(day, old.get(day) ?? h('h2.day', day));
    wanted.set(one.ts, article(old.get(one.ts), one, inThread));
  }
  return wanted;
}

function article(node = h('article'), one, inThread) {
  const now = JSON.stringify(one);
  if (node.drawn === now) return node;
  node.drawn = now;
  node.dataset.ts = one.ts;
  node.className = one.private ? 'message only-you' : 'message';
  node.ariaLabel = `${one.name}, ${time(Date.parse(one.at))}`;
  redraw(node, message(one, inThread));
  return node;
}

/** Moves as little as can be: a node that is in its place is left alone and keeps focus. */
function arrange(list, wanted) {
  for (const node of [...list.children]) if (!wanted.includes(node)) node.remove();
  wanted.forEach((node, at) => list.children[at] !== node && list.insertBefore(node, list.children[at] ?? null));
}
