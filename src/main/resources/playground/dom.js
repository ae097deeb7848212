// Nodes are made here and nowhere else: text only ever becomes text, never markup.

export const $ = (id) => document.getElementById(id);

const SHORT = { key: 'data-key', label: 'aria-label', about: 'aria-describedby' };

/** h('p.note', {onclick: run}, 'text', child): properties may be left out, and so may any of them be. */
export const h = maker((tag) => document.createElement(tag));
export const svg = maker((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag));

function maker(create) {
  return (what, ...rest) => {
    const [tag, ...classes] = what.split('.');
    const node = create(tag);
    if (classes.length) node.setAttribute('class', classes.join(' '));
    if (rest[0]?.constructor === Object) set(node, rest.shift());
    node.append(...rest.flat(Infinity).filter((one) => one || one === 0));
    return node;
  };
}

function set(node, props) {
  for (const [name, value] of Object.entries(props)) {
    if (/^(on|value$|checked$)/.test(name)) node[name] = value;
    else if (value != null && value !== false) node.setAttribute(SHORT[name] ?? name, value === true ? '' : value);
  }
}

let ids = 0;
export const uid = () => `n${++ids}`;

export const button = (words, onclick, props) => h('button', { type: 'button', onclick, ...props }, words);

/** A button with a sign on it, and its name for those who cannot read the sign. */
export const icon = (sign, label, onclick, props) =>
  button(sign, onclick, { class: 'icon', label, title: label, key: label, ...props });

export const hidden = (words) => h('span.hidden', words);

/** Stands where something cannot be shown, and says what. */
export const trouble = (words) => h('p.unknown', `⚠ ${words}`);

/** Puts fresh nodes into a place; focus, selection and scroll stay where they were. */
export function redraw(place, ...fresh) {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const key = held?.dataset.key;
  const { selectionStart: from, selectionEnd: to } = held ?? {};
  const { scrollTop } = place;
  place.replaceChildren(...fresh.flat(Infinity).filter(Boolean));
  place.scrollTop = scrollTop;
  const again = key && place.querySelector(`[data-key="${CSS.escape(key)}"]`);
  again?.focus({ preventScroll: true });
  if (again && from != null) again.setSelectionRange(from, to);
}

/** Redraws only if what is shown has changed since the last time. */
export function redrawIf(place, data, draw) {
  const now = JSON.stringify(data);
  const changed = place.drawn !== now;
  place.drawn = now;
  if (changed) redraw(place, draw());
  return changed;
}

/** Says a result to screen readers; the pause makes the same words heard twice. */
export function say(words) {
  $('status').textContent = '';
  setTimeout(() => ($('status').textContent = words), 60);
}

/** Shows and says what went wrong. */
export const fail = (words) =>
  $('alert').replaceChildren(h('p', words), icon('✕', 'Close this message', () => $('alert').replaceChildren()));

/** Opens a popover by its button or field: below, or above where there is more room. */
export function popUp(box, anchor) {
  box.showPopover();
  const { top, bottom, left } = anchor.getBoundingClientRect();
  const below = innerHeight - bottom;
  const y = below < box.offsetHeight + 8 && top > below ? top - box.offsetHeight - 4 : bottom + 4;
  box.style.top = `${Math.max(4, y)}px`;
  box.style.left = `${Math.max(4, Math.min(left, innerWidth - box.offsetWidth - 4))}px`;
}

/** A button with a menu. items() answers [{name, run}]; the popover itself closes on Escape and outside. */
export const menuButton = (sign, name, items, props) => icon(sign, name,
  ({ currentTarget }) => openMenu(currentTarget, name, items()), { 'aria-haspopup': 'menu', 'aria-expanded': 'false', ...props });

function openMenu(anchor, label, items) {
  const buttons = items.map(({ name, run }) => button(name, () => (box.hidePopover(), run()), { role: 'menuitem', tabindex: -1 }));
  const box = h('div.menu', { popover: 'auto', role: 'menu', label,
    onkeydown: (event) => {
      const { length } = buttons;
      const now = buttons.indexOf(document.activeElement);
      const to = { ArrowDown: now + 1, ArrowUp: now + length - 1, Home: 0, End: length - 1 }[event.key];
      if (event.key === 'Tab') box.hidePopover();
      if (to === undefined) return;
      event.preventDefault();
      buttons[to % length].focus();
    },
    ontoggle: ({ newState }) => {
      anchor.setAttribute('aria-expanded', newState === 'open');
      if (newState === 'closed') box.remove();
    } }, buttons);
  anchor.after(box);
  popUp(box, anchor);
  buttons[0]?.focus();
}

/** A dialog of its own over everything else; gone once it is closed. */
export function dialog(props, ...children) {
  const box = h('dialog', { ...props, onclose: () => (props.onclose?.(), box.remove()) }, ...children);
  document.body.append(box);
  box.showModal();
  return box;
}

/** Asks for a yes or no before something is done. */
export function ask({ title, words, yes, no, danger }) {
  return new Promise((answer) => {
    const [head, body] = [uid(), uid()];
    const done = (value) => () => (answer(value), box.close());
    const box = dialog({ class: 'ask', role: 'alertdialog', 'aria-labelledby': head, about: body, onclose: () => answer(false) },
      h('h2', { id: head }, title), h('div', { id: body }, words),
      h('div.row.end', button(no, done(false)), button(yes, done(true), { class: danger ? 'danger' : 'primary' })));
  });
}
