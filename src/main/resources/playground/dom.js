// Nodes are made here and nowhere else: text only ever becomes text, never markup.

export const $ = (id) => document.getElementById(id);

/** el('p', {class: 'note', onclick: run}, 'text', child): absent properties and children are left out. */
export const el = (tag, props = {}, ...children) =>
  fill(document.createElement(tag), props, children);

export const svg = (tag, props = {}, ...children) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), props, children);

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked') node[name] = value;
    else node.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((c) => c || c === 0));
  return node;
}

let ids = 0;
export const uid = () => `n${++ids}`;

export const button = (label, onclick, props = {}) =>
  el('button', { type: 'button', onclick, ...props }, label);

/** A button with a sign on it and a name for those who cannot see the sign. */
export const icon = (sign, name, onclick, props = {}) =>
  button(sign, onclick, { class: 'icon', 'aria-label': name, title: name, ...props });

/** Stands where something cannot be shown, and says what. */
export const trouble = (words) =>
  el('p', { class: 'unknown' }, el('span', { 'aria-hidden': 'true' }, '⚠ '), words);

/** Puts fresh nodes into a place; focus, selection and scroll stay where they were. */
export function redraw(place, ...fresh) {
  const held = place.contains(document.activeElement) && document.activeElement;
  const { key } = held ? held.dataset : {};
  const marks = held && 'selectionStart' in held ? [held.selectionStart, held.selectionEnd] : null;
  const top = place.scrollTop;
  place.replaceChildren(...fresh.flat(Infinity).filter(Boolean));
  place.scrollTop = top;
  if (!key) return;
  const again = place.querySelector(`[data-key="${CSS.escape(key)}"]`);
  again?.focus({ preventScroll: true });
  if (again && marks?.[0] != null) again.setSelectionRange(...marks);
}

/** Redraws only if what is shown has changed since the last time. */
export function redrawIf(place, data, draw) {
  const now = JSON.stringify(data);
  if (place.drawn === now) return false;
  place.drawn = now;
  redraw(place, draw());
  return true;
}

/** Says a result to screen readers; the pause makes the same words heard twice. */
export function say(text) {
  $('status').textContent = '';
  setTimeout(() => ($('status').textContent = text), 60);
}

/** Shows and says what went wrong. */
export function fail(text) {
  const close = () => $('alert').replaceChildren();
  $('alert').replaceChildren(el('p', {}, text), icon('✕', 'Close this message', close));
}

/** Puts a popover by its button or field: below it, or above where there is more room. */
export function placeBy(anchor, box) {
  const at = anchor.getBoundingClientRect();
  const low = innerHeight - at.bottom;
  const above = low < box.offsetHeight + 8 && at.top > low;
  box.style.top = `${Math.max(4, above ? at.top - box.offsetHeight - 4 : at.bottom + 4)}px`;
  box.style.left = `${Math.max(4, Math.min(at.left, innerWidth - box.offsetWidth - 4))}px`;
}

/** Opens a menu by a button. Items: {label, run}. The popover closes itself on Escape and outside. */
export function openMenu(anchor, name, items) {
  const buttons = items.map((item) =>
    button(item.label, () => (box.hidePopover(), item.run()), { role: 'menuitem', tabindex: -1 }));
  const box = el('div', { class: 'menu', popover: 'auto', role: 'menu', 'aria-label': name }, buttons);
  const step = { ArrowDown: 1, ArrowUp: -1 };
  box.addEventListener('keydown', (event) => {
    const now = buttons.indexOf(document.activeElement);
    const next = { Home: 0, End: buttons.length - 1 }[event.key]
      ?? (step[event.key] && (now + step[event.key] + buttons.length) % buttons.length);
    if (event.key === 'Tab') box.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    buttons[next].focus();
  });
  box.addEventListener('toggle', (event) => {
    anchor.setAttribute('aria-expanded', event.newState === 'open');
    if (event.newState === 'closed') box.remove();
  });
  anchor.after(box);
  box.showPopover();
  placeBy(anchor, box);
  buttons[0]?.focus();
}

export const menuButton = (sign, name, items, props = {}) =>
  icon(sign, name, (event) => openMenu(event.currentTarget, name, items()), {
    'aria-haspopup': 'menu', 'aria-expanded': 'false', ...props,
  });

/** A dialog of its own over everything else; gone when it is closed. */
export function dialog(props, ...children) {
  const box = el('dialog', props, ...children);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  return box;
}

/** Asks Slack's confirm object (texts already read) and answers true or false. */
export function ask({ title, text, confirm, deny, danger }) {
  return new Promise((answer) => {
    const [head, words] = [uid(), uid()];
    const done = (yes) => () => (answer(yes), box.close());
    const box = dialog(
      { role: 'alertdialog', class: 'ask', 'aria-labelledby': head, 'aria-describedby': words },
      el('h2', { id: head }, title), el('div', { id: words }, text),
      el('div', { class: 'row end' },
        button(deny, done(false)),
        button(confirm, done(true), { class: danger ? 'danger' : 'primary' })));
    box.addEventListener('close', () => answer(false));
  });
}
