// A log of messages. Only what changed is drawn again; it stays at its end while the reader is there.
import {h, redrawIf} from './dom.js';
import {message} from './message.js';
import {longDate, time} from './time.js';

export function makeLog(place, inThread) {
  const list = h('div');
  let [shown, nodes, atEnd, last] = [];
  place.append(list);
  const toEnd = () => (place.scrollTop = place.scrollHeight);
  place.addEventListener('scroll', () => {
    const {scrollTop: top} = place;
    // What grows after it was drawn (pictures, charts) moves the end; only going up leaves it.
    atEnd = place.scrollHeight - top - place.clientHeight < 40 || (atEnd && top >= last);
    last = top;
  });
  new ResizeObserver(() => atEnd && toEnd()).observe(list);

  return (name, messages) => {
    const moved = shown !== name;
    if (moved) [shown, nodes, atEnd, last] = [name, new Map(), true, 0];
    const fresh = messages.some(({ts}) => !nodes.has(ts));
    // A place that is opened, or a message that changed, is no news to be read aloud.
    place.ariaLive = fresh && !moved ? 'polite' : 'off';
    nodes = lines(messages, nodes, inThread);
    arrange(list, [...nodes.values()]);
    if (atEnd) toEnd();
  };
}

/** Day separators and messages in order, each the node that stands there already, if any. */
function lines(messages, old, inThread) {
  const wanted = new Map();
  for (const one of messages) {
    const {ts, name, at} = one;
    const day = longDate(Date.parse(at));
    if (!wanted.has(day)) wanted.set(day, old.get(day) ?? h('h2.day', day));
    const node = old.get(ts) ?? h(`article.message${one.private ? '.only-you' : ''}`, {'data-ts': ts, label: `${name}, ${time(Date.parse(at))}`});
    redrawIf(node, one, () => message(one, inThread));
    wanted.set(ts, node);
  }
  return wanted;
}

/** A node that is in its place already is left alone and keeps focus. */
function arrange(list, wanted) {
  for (const node of [...list.children]) if (!wanted.includes(node)) node.remove();
  wanted.forEach((node, at) => list.children[at] !== node && list.insertBefore(node, list.children[at]));
}
